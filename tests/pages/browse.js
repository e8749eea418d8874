// The grid, and the detail modal that follows the address with a delay, as the real page's does.
const { element } = window;
const names = JSON.parse(document.body.dataset.names);
const query = new URLSearchParams(location.search);
const nameOf = (id) => query.get('modal-name') ?? names[id] ?? `Title ${id}`;
const root = document.querySelector('#modal-root');
const width = query.get('modal-width');
// `never`: the page does not follow its address by itself; whoever looks on calls `openModal`.
const lag = query.get('lag') ?? '250';
// The modal comes that much later than the page's own part of a navigation; `visible`: once the tab is looked at.
const modalLag = query.get('modal-lag') ?? '0';
// A picture of one transparent point: what the real page draws as a logo stands here as text.
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const held = {};

if (query.get('profile') === 'kids') document.querySelector('main').setAttribute('data-uia', 'container-kids');
// A profile that is chosen long after the page was there.
if (query.has('kids-after')) setTimeout(() => document.querySelector('main').setAttribute('data-uia', 'container-kids'), Number(query.get('kids-after')));
if (query.get('dir') === 'rtl') document.documentElement.dir = 'rtl';
if (query.has('locked')) document.documentElement.style.setProperty('overflow', 'hidden');
if (query.has('root-size')) document.documentElement.style.setProperty('font-size', query.get('root-size'));
if (query.has('throws')) setInterval(() => { throw new Error('the page’s own fault'); }, 50);
// A page that tidies away whatever it does not know.
if (query.has('tidy')) {
  const tidy = (node) => {
    if (node?.nodeName !== 'SHOW-NOTES-PANEL' || (window.tidied ?? 0) >= 5) return;
    window.tidied = (window.tidied ?? 0) + 1;
    node.remove();
  };
  tidy(document.querySelector('show-notes-panel'));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(tidy);
  }).observe(document.documentElement, { childList: true });
}

for (const id of Object.keys(names)) {
  const address = `/browse?jbv=${id}`;
  const card = element('a', { 'data-uia': 'standard-card', 'aria-label': nameOf(id), href: address, 'data-push': address, id: `card-${id}` }, nameOf(id));
  document.querySelector('#cards').append(element('div', { 'data-virtual-slot': '' }, card));
}

/** Three kinds of cage: the npm package, one in the manner of React's locks, and one by hand. */
const traps = {
  'focus-trap': (dialog) => {
    const trap = window.focusTrap.createFocusTrap(dialog, { fallbackFocus: dialog, escapeDeactivates: false, allowOutsideClick: false });
    trap.activate();
    return () => trap.deactivate({ returnFocus: false });
  },
  // Leaving the lock is noticed on the lock itself; a moment later the focus is fetched back.
  lock: (dialog) => {
    const ending = new AbortController();
    const fetchBack = () => setTimeout(() => {
      if (!ending.signal.aborted && !dialog.contains(document.activeElement)) dialog.focus();
    });
    dialog.addEventListener('focusout', fetchBack, { signal: ending.signal });
    document.addEventListener('focusin', (event) => dialog.contains(event.target) || fetchBack(), { signal: ending.signal });
    dialog.focus();
    return () => ending.abort();
  },
  // Whatever happens outside is stopped dead on the document.
  hand: (dialog) => {
    const ending = new AbortController();
    const stop = (event) => {
      if (dialog.contains(event.target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === 'focusin') dialog.focus();
    };
    for (const type of ['keydown', 'keyup', 'keypress', 'mousedown', 'pointerdown', 'click', 'focusin', 'beforeinput', 'wheel'])
      document.addEventListener(type, stop, { capture: true, signal: ending.signal, passive: false });
    dialog.focus();
    return () => ending.abort();
  },
  none: () => () => {},
};

function closeModal() {
  held.release?.();
  held.release = undefined;
  root.replaceChildren();
  document.title = 'Home - Netflix';
}

function castList() {
  const people = query.get('cast')?.split('|') ?? ['somebody', 'somebody else'];
  return element('div', { class: 'previewModal--tags' }, element('span', { class: 'previewModal--tags-label' }, 'Cast: '), ...people.map((name) => element('a', {}, `${name}, `)));
}

/** `boxart=off`: the name is on the picture of a still; `nameless`: a picture without a name comes first; `several`: named ones of others too. */
function pictures(name) {
  const boxart = (alt) => element('img', { class: 'previewModal--boxart', alt, src: PICTURE });
  const still = element('img', { class: 'playerModel--player__storyArt', alt: name, src: PICTURE });
  switch (query.get('boxart')) {
    case 'off':
      return [still];
    case 'nameless':
      return [boxart(''), boxart(name)];
    case 'several':
      return [boxart(''), boxart(name), boxart(''), boxart(name)];
    default:
      return [boxart(name)];
  }
}

/** Other titles in the modal: each has a picture, a name and a year of its own. */
function moreLikeThis() {
  const cards = [['A Neighbour Invented', '1999'], ['Further Down The Street', '1987']].map(([name, year]) =>
    element('div', { class: 'titleCard--container', 'data-uia': 'titleCard--container', role: 'button', tabindex: '0' },
      element('img', { class: 'previewModal--boxart card-picture', alt: name, src: PICTURE }),
      element('div', { 'data-uia': 'videoMetadata--container' }, element('div', { class: 'year' }, year)),
      element('p', {}, 'What the card says.')));
  return element('div', { class: 'cards', 'data-uia': 'more-like-this' }, ...cards);
}

window.openModal = (id) => {
  closeModal();
  if (query.get('page') === 'redesigned') {
    // A redesign: nothing of what was known is left but the address.
    root.append(element('section', { class: 'ltr-x9y8z7' }, element('h2', {}, nameOf(id))));
    return;
  }
  const episode = `9${String(id).slice(1)}`;
  const push = (path) => ({ href: path, 'data-push': path });
  const dialog = element('div', { role: 'dialog', 'data-uia': 'modal-motion-container-DETAIL_MODAL', class: 'previewModal--container detail-modal', tabindex: '-1' },
    element('div', { class: 'previewModal-close' }, element('button', { type: 'button', 'data-uia': 'previewModal-closebtn', 'aria-label': 'close', 'data-push': '/browse' }, '×')),
    ...pictures(nameOf(id)),
    element('button', { type: 'button', id: 'modal-mute', class: 'modal-mute', 'data-uia': 'audio-toggle-muted' }, 'Mute'),
    element('p', { class: 'logo' }, nameOf(id)),
    element('div', { class: 'previewModal--detailsMetadata' },
      element('a', { 'data-uia': 'play-button', id: 'play', ...push(`/watch/${episode}?trackId=1`) }, 'Play'),
      element('div', { 'data-uia': 'videoMetadata--container' }, ...(query.get('year') === 'off' ? [] : [element('div', { class: 'year' }, '2024')])),
      element('p', { 'data-uia': 'preview-modal-synopsis' }, "The modal's own words on the title stand here."),
      castList(),
      element('input', { id: 'modal-input', 'aria-label': 'In the modal' }),
      ...(query.get('type') === 'film' ? [] : [element('div', { 'data-uia': 'episode-selector' }, element('div', { id: 'episode-row' }, '1. An episode'))]),
      element('div', { class: 'moreLikeThis--wrapper' },
        element('a', { id: 'more-like-this', ...push('/browse?jbv=80117552') }, 'More like this'),
        element('a', { id: 'play-other', ...push('/watch/91110000') }, 'Play that'),
        moreLikeThis(),
      ),
    ),
    ...(query.get('about') === 'off' ? [] : [element('h3', { class: 'previewModal--section-header' }, 'About ', element('strong', {}, nameOf(id)))]),
  );
  if (query.get('page') === '2021') dialog.setAttribute('data-uia', 'preview-modal-container-DETAIL_MODAL');
  if (width) dialog.style.setProperty('width', `${width}px`);
  root.append(element('div', { class: 'focus-trap-wrapper previewModal--wrapper' }, dialog));
  document.title = `${nameOf(id)} - Netflix`;
  held.release = traps[query.get('trap') ?? 'focus-trap'](dialog);
};

/** Calls back when the modal is to come. */
function comeWith(open) {
  if (modalLag !== 'visible') held.timer = setTimeout(open, Number(modalLag));
  else if (!document.hidden) open();
  else document.addEventListener('visibilitychange', open, { once: true });
}

function follow(delay) {
  clearTimeout(held.timer);
  if (delay === 'never') return;
  held.timer = setTimeout(() => {
    const id = new URLSearchParams(location.search).get('jbv');
    const watched = /^\/watch\/(\d+)/.exec(location.pathname)?.[1];
    if (watched) {
      closeModal();
      window.player.build(query.get('plays') ?? 'Some Show', query.get('episode') ?? 'An episode');
      if (query.get('controls') === 'none') window.player.hideControls();
      return;
    }
    window.player.remove();
    if (id) comeWith(() => window.openModal(id));
    else closeModal();
  }, Number(delay));
}
window.addEventListener('replica:navigate', () => follow(lag));
window.addEventListener('popstate', () => follow(lag));
follow(query.get('lag') ?? '50');

// Hovering a card shows a small preview of the same class; the address stays. Its pictures: one without a name, too.
window.hover = (id) => {
  const picture = (alt) => element('img', { class: 'previewModal--boxart', alt, src: PICTURE });
  root.append(element('div', { 'data-uia': 'modal-motion-container-MINI_MODAL', class: 'previewModal--container mini' },
    picture(''), picture(nameOf(id)), element('div', { 'data-uia': 'videoMetadata--container' }, element('span', {}, '2024'))));
};
