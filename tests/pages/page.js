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
// And of every panel that came into the page, by the title it was for.
window.panels = [];
const notePanel = (node) => {
  if (node.nodeName === 'SHOW-NOTES-PANEL') window.panels.push(node.dataset.netflixId);
};
document.querySelectorAll('show-notes-panel').forEach(notePanel);
new MutationObserver((changes) => {
  for (const { type, target, addedNodes } of changes) (type === 'attributes' ? [target] : addedNodes).forEach(notePanel);
}).observe(document, { childList: true, subtree: true, attributeFilter: ['data-netflix-id'] });
// Netflix's player acts on keys wherever they fall.
document.addEventListener('keydown', (event) => {
  window.shortcuts = [...(window.shortcuts ?? []), event.key];
});
// Whose clicks arrived; a link that would leave the replica stays.
window.clicked = [];
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  window.clicked.push(target?.closest('[id]')?.id ?? '');
  if (target?.closest('[data-stays]')) event.preventDefault();
  const link = target?.closest('[data-push]');
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

// What the address asks of the player: `player=small` leaves room for a chat at the right, `player=minimized` is a
// corner of the window; `pause-card=<ms>` brings a card that much later than a pause. `chat=over` lays a chat over any page.
const wish = new URLSearchParams(location.search);
const button = (id, uia, text) => element('button', { type: 'button', id, 'data-uia': uia }, text);

function chat() {
  return element('aside', { class: 'chat', 'aria-label': 'Chat' },
    button('chat-leave', 'chat-leave', 'Leave'), button('chat-invite', 'chat-invite', 'Invite'), button('chat-pin', 'chat-pin', 'Pin'),
    element('input', { id: 'chat-input', 'aria-label': 'Message' }), button('chat-send', 'chat-send', 'Send'));
}

if (wish.get('chat') === 'over') document.body.append(chat());

// The player: what goes into full screen holds the view, the view holds the player with its video, and the controls.
window.player = {
  view: () => document.querySelector('.watch-video--player-view'),
  build(name, episode) {
    this.remove();
    document.title = 'Netflix';
    const size = wish.get('player');
    const id = /\/watch\/(\d+)/.exec(location.pathname)?.[1] ?? '';
    const view = element('div', { class: 'watch-video--player-view', 'data-uia': size === 'minimized' ? 'watch-video-player-view-minimized' : 'watch-video-player-view' },
      element('div', { class: 'player', 'data-uia': 'player', 'data-videoid': id }, element('video', {})));
    document.body.append(element('div', { class: size ? `watch-video ${size}` : 'watch-video' }, view));
    if (size === 'small') document.body.append(chat());
    this.showControls(name, episode);
  },
  remove() {
    document.querySelector('.watch-video')?.remove();
    if (!wish.has('chat')) document.querySelector('.chat')?.remove();
  },
  // A series has its name in a heading and the episode behind it; a film has bare text.
  showControls(name, episode) {
    this.named = { name, episode };
    this.hideControls();
    this.view().querySelector('.evidence')?.remove();
    const title = episode
      ? element('div', { 'data-uia': 'video-title' }, element('h4', {}, name), element('span', {}, 'Ep. 1'), element('span', {}, episode))
      : element('div', { 'data-uia': 'video-title' }, name);
    const fullscreen = button('fullscreen', 'control-fullscreen-enter', 'Full screen');
    fullscreen.addEventListener('click', () => document.querySelector('.watch-video').requestFullscreen());
    const space = element('span', { class: 'bar-space' });
    const top = element('div', { class: 'controls-top' }, button('player-back', 'control-nav-back', 'Back'), button('player-flag', 'control-flag', 'Report'));
    const row = element('div', { class: 'controls-row' },
      button('player-play', 'control-play-pause-pause', 'Pause'), button('player-mute', 'control-volume-medium', 'Mute'), space,
      button('player-next', 'control-next', 'Next'), fullscreen);
    this.view().append(element('div', { class: 'controls', 'data-uia': 'controls-standard' }, title, row), top);
    // Names the episode that comes, never the one that is on.
    if (episode) this.view().append(element('p', { class: 'preview-of-next', 'data-uia': 'episode-preview-title' }, `${episode}, the one after`));
    this.view().dataset.controls = 'shown';
  },
  hideControls() {
    for (const part of document.querySelectorAll('.controls, .controls-top')) part.remove();
    const view = this.view();
    if (!view) return;
    view.dataset.controls = 'hidden';
    if (this.paused) this.showEvidence();
  },
  // What stands over a paused picture while the controls are hidden.
  showEvidence() {
    const view = this.view();
    view.querySelector('.evidence')?.remove();
    const { name, episode } = this.named ?? {};
    view.append(element('div', { class: 'evidence', 'data-uia': 'evidence-overlay' }, element('h2', {}, name ?? ''),
      ...(episode ? [element('p', { 'data-uia': 'evidence-overlay-season-title' }, 'Season 1'), element('p', { 'data-uia': 'evidence-overlay-episode-title' }, episode)] : [])));
  },
  showPauseCard() {
    this.view().prepend(element('div', { role: 'dialog', 'data-uia': 'pause-ad', tabindex: '-1' }, element('p', { 'data-uia': 'pause-ad-title-display' }, 'Something to buy')));
  },
  happens(type) {
    document.querySelector('video').dispatchEvent(new Event(type));
    if (type === 'pause') {
      this.paused = true;
      if (this.view().dataset.controls === 'hidden') this.showEvidence();
      if (wish.has('pause-card')) this.cardTimer = setTimeout(() => this.showPauseCard(), Number(wish.get('pause-card')));
    }
    if (type === 'play') {
      this.paused = false;
      clearTimeout(this.cardTimer);
      for (const part of this.view().querySelectorAll('.evidence, [data-uia="pause-ad"]')) part.remove();
    }
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
    const fresh = element('div', { class: old.className, 'data-uia': old.dataset.uia, 'data-controls': old.dataset.controls });
    fresh.append(...[...old.childNodes].filter((node) => node.nodeName !== 'SHOW-NOTES-PANEL'));
    old.replaceWith(fresh);
  },
  // The next episode: no reload, a new video, a new id.
  next(id, name, episode) {
    history.pushState({}, '', `/watch/${id}`);
    document.querySelector('video').replaceWith(element('video', {}));
    document.querySelector('[data-uia="player"]').dataset.videoid = id;
    this.paused = false;
    if (name) this.showControls(name, episode);
    else this.hideControls();
    this.happens('loadeddata');
  },
};
