// The grid, and the detail modal that follows the address with a delay, as the real page's does.
const names = JSON.parse(document.body.dataset.names);
// A picture of one transparent point: what the real page draws as a logo stands here as text.
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const nameOf = (id) => names[id] ?? `Title ${id}`;
const root = document.querySelector('#modal-root');
const query = new URLSearchParams(location.search);
const width = query.get('modal-width');
const lag = Number(query.get('lag') ?? 250);
let trap;

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

for (const id of Object.keys(names)) {
  const address = `/browse?jbv=${id}`;
  document.querySelector('#cards').append(
    element(
      'div',
      { 'data-virtual-slot': '' },
      element(
        'a',
        {
          'data-uia': 'standard-card',
          'aria-label': nameOf(id),
          href: address,
          'data-push': address,
          id: `card-${id}`,
        },
        nameOf(id),
      ),
    ),
  );
}

function closeModal() {
  trap?.deactivate({ returnFocus: false });
  trap = undefined;
  root.replaceChildren();
  document.title = 'Home - Netflix';
}

window.openModal = openModal;
function openModal(id) {
  closeModal();
  const close = element(
    'button',
    { type: 'button', 'data-uia': 'previewModal-closebtn', 'aria-label': 'close', 'data-push': '/browse' },
    '×',
  );
  const dialog = element(
    'div',
    {
      role: 'dialog',
      'data-uia': 'modal-motion-container-DETAIL_MODAL',
      class: 'previewModal--container detail-modal',
      tabindex: '-1',
    },
    element('div', { class: 'previewModal-close' }, close),
    element('img', { class: 'previewModal--boxart', alt: nameOf(id) }),
    element(
      'div',
      { class: 'previewModal--detailsMetadata' },
      element('button', { type: 'button', 'data-uia': 'play-button', id: 'play' }, 'Play'),
      element('p', { 'data-uia': 'preview-modal-synopsis' }, "The modal's own words on the title stand here."),
      element('div', { class: 'previewModal--tags' }, 'Cast: somebody, somebody else'),
      element('input', { id: 'modal-input', 'aria-label': 'In the modal' }),
      element(
        'a',
        { id: 'more-like-this', 'data-push': '/browse?jbv=80117552', href: '/browse?jbv=80117552' },
        'More like this',
      ),
    ),
    element('h3', { class: 'previewModal--section-header' }, 'About ', element('strong', {}, nameOf(id))),
  );
  if (width) dialog.style.setProperty('width', `${width}px`);
  root.append(element('div', { class: 'focus-trap-wrapper previewModal--wrapper' }, dialog));
  document.title = `${nameOf(id)} - Netflix`;
  if (query.get('trap') !== 'none') {
    trap = window.focusTrap.createFocusTrap(dialog, {
      fallbackFocus: dialog,
      escapeDeactivates: false,
      allowOutsideClick: false,
    });
    trap.activate();
  }
}

let timer;
function follow(delay) {
  clearTimeout(timer);
  const id = new URLSearchParams(location.search).get('jbv');
  timer = setTimeout(() => (id ? openModal(id) : closeModal()), delay);
}
window.addEventListener('replica:navigate', () => follow(lag));
window.addEventListener('popstate', () => follow(lag));
follow(query.has('lag') ? lag : 50);

// Hovering a card shows a small preview of the same class; the address stays.
window.hover = (id) => {
  root.append(
    element(
      'div',
      { 'data-uia': 'modal-motion-container-MINI_MODAL', class: 'previewModal--container mini' },
      element('img', { class: 'previewModal--boxart', alt: nameOf(id) }),
    ),
  );
};
