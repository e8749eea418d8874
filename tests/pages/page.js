// Common to all replicas: navigation inside the page, a player to go to, and a diary of every event that the page gets to see.
window.seen = [];
for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click', 'pointerdown', 'mousedown', 'focusin', 'focus', 'wheel']) {
  for (const target of [window, document]) {
    target.addEventListener(
      type,
      (event) => window.seen.push(`${type} ${event.key ?? event.data ?? ''} on ${event.target?.tagName ?? 'document'}`),
      true,
    );
  }
}
// Netflix's player acts on keys wherever they fall.
document.addEventListener('keydown', (event) => {
  window.shortcuts = [...(window.shortcuts ?? []), event.key];
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('[data-push]') : null;
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('data-push'));
  window.dispatchEvent(new Event('replica:navigate'));
});

window.element = (tag, attributes, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

// The player: what goes into full screen holds the view, the view holds video and controls.
window.player = {
  build(name, episode) {
    this.remove();
    document.title = 'Netflix';
    const view = element('div', { class: 'watch-video--player-view' }, element('video', {}));
    document.body.append(element('div', { class: 'watch-video', 'data-uia': 'player' }, view));
    this.showControls(name, episode);
  },
  remove() {
    document.querySelector('.watch-video')?.remove();
  },
  // A series has its name in a heading and the episode behind it; a film has bare text.
  showControls(name, episode) {
    this.hideControls();
    const title = episode
      ? element('div', { 'data-uia': 'video-title' }, element('h4', {}, name), element('span', {}, 'Ep. 1'), element('span', {}, episode))
      : element('div', { 'data-uia': 'video-title' }, name);
    const fullscreen = element('button', { type: 'button', 'data-uia': 'control-fullscreen-enter', id: 'fullscreen' }, 'Full screen');
    fullscreen.addEventListener('click', () => document.querySelector('.watch-video').requestFullscreen());
    document.querySelector('.watch-video--player-view').append(element('div', { class: 'controls', 'data-uia': 'controls-standard' }, title, fullscreen));
  },
  hideControls() {
    document.querySelector('.controls')?.remove();
  },
  happens(type) {
    document.querySelector('video').dispatchEvent(new Event(type));
  },
  startAd() {
    document.querySelector('.watch-video--player-view').append(element('div', { 'data-uia': 'ads-info-container' }, 'Ad'));
    const title = document.querySelector('[data-uia="video-title"]');
    if (title) title.textContent = `${title.textContent} resumes after ads`;
  },
  endAd() {
    document.querySelector('[data-uia="ads-info-container"]')?.remove();
  },
  // The page makes the frame of its player anew, as it does between titles.
  rebuild() {
    const old = document.querySelector('.watch-video--player-view');
    const fresh = element('div', { class: 'watch-video--player-view' });
    fresh.append(...[...old.childNodes].filter((node) => node.nodeName !== 'SHOW-NOTES-PANEL'));
    old.replaceWith(fresh);
  },
  // The next episode: no reload, a new video, a new id.
  next(id, name, episode) {
    history.pushState({}, '', `/watch/${id}`);
    document.querySelector('video').replaceWith(element('video', {}));
    if (name) this.showControls(name, episode);
    else this.hideControls();
    this.happens('loadeddata');
  },
};
