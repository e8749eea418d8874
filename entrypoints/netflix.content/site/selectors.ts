/**
 * Every selector of Netflix's pages, newest first, each with the day of what is known and how: L seen live by the
 * source's author, C read in a maintained extension. Hashed class names never stand here.
 */
export type Landmark = { selector: string; known: string };

export const SELECTORS = {
  /** The detail modal. The hover preview shares its class, so the class is asked for together with the role. */
  modal: [
    { selector: '[role="dialog"][data-uia="modal-motion-container-DETAIL_MODAL"]', known: '2026-07 L' },
    { selector: '[data-uia="preview-modal-container-DETAIL_MODAL"]', known: '2021 L' },
    { selector: '.previewModal--container.detail-modal', known: '2021 L' },
  ],
  /** Inside the modal: the pictures whose text is the title's name, of which some have none; and a heading. */
  modalName: [
    { selector: 'img.previewModal--boxart[alt]', known: '2026-07 L' },
    { selector: 'img.playerModel--player__storyArt[alt]', known: '2026-08 L' },
    { selector: 'h3.previewModal--section-header strong', known: '2026-07 L' },
  ],
  modalClose: [{ selector: '[data-uia="previewModal-closebtn"]', known: '2021 L' }],
  modalSynopsis: [{ selector: '[data-uia="preview-modal-synopsis"]', known: '2026-07 L' }],
  /** Inside the modal: names of the cast, among words of other kinds. */
  modalNames: [
    { selector: '.previewModal--tags', known: '2026-07 L' },
    { selector: '.about-container', known: '2026-07 L' },
  ],
  modalYear: [{ selector: '[data-uia="videoMetadata--container"] .year', known: '2021 L' }],
  playLink: [{ selector: 'a[href*="/watch/"]', known: '2026-08 L' }],
  /** The logged-out page: its headings, and the names of who is in it. */
  pageName: [
    { selector: 'h1', known: '2026 L' },
    { selector: '[data-uia="metadata"] h2', known: '2026-07 saved page' },
  ],
  pageNames: [
    { selector: '[data-uia="info-starring"]', known: '2026-07 saved page' },
    { selector: '[data-uia="info-creators"]', known: '2026-07 saved page' },
  ],
  /** Inside a modal and on a page: other titles, whose names, years and play links are their own. */
  others: [
    { selector: '[data-uia*="more-like-this" i]', known: '2021 C' },
    { selector: '.moreLikeThis--wrapper', known: '2021 C' },
  ],
  /** What goes into full screen holds this; a panel inside it stays to be seen. */
  playerView: [{ selector: '.watch-video--player-view', known: '2026-09 L' }],
  /** There during an ad. */
  ads: [{ selector: '[data-uia="ads-info-container"]', known: '2026-09 L' }],
  /** Over the player on a pause; it stays there unpainted while the controls show. */
  pauseCard: [{ selector: '[role="dialog"][data-uia="pause-ad"]', known: '2026-09 L' }],
  /** A Kids profile. */
  kids: [
    { selector: '[data-uia="container-kids"]', known: '2023 saved page' },
    { selector: '.kidsPage', known: '2022 saved page' },
  ],
  jsonLd: [{ selector: 'script[type="application/ld+json"]', known: '2026 C' }],
  /**
   * The name in the player: in its controls, and while it is paused without them, on what then lies over it. Never the name
   * of the next episode's preview.
   */
  playerName: [
    { selector: '[data-uia="video-title"] h4', known: '2026-08 C' },
    { selector: '[data-uia="video-title"]', known: '2026-08 C' },
    { selector: '[data-uia="evidence-overlay"] h2', known: '2026-09 C' },
  ],
  playerTitle: [{ selector: '[data-uia="video-title"]', known: '2026-08 C' }],
  /** A series alone has these. */
  playerSeries: [
    { selector: '[data-uia="video-title"] h4', known: '2026-08 C' },
    { selector: '[data-uia="evidence-overlay-episode-title"]', known: '2026-09 C' },
    { selector: '[data-uia="evidence-overlay-season-title"]', known: '2026-09 C' },
  ],
} as const satisfies Record<string, readonly Landmark[]>;

/**
 * @param root where to look
 * @param landmark a key of `SELECTORS`
 * @returns the first element that the newest fitting selector finds
 */
export function find(root: ParentNode, landmark: keyof typeof SELECTORS): Element | undefined {
  for (const { selector } of SELECTORS[landmark]) {
    const element = root.querySelector(selector);
    if (element) return element;
  }
  return undefined;
}

/**
 * @param root where to look
 * @returns every element that any selector of a landmark finds
 */
export function findAll(root: ParentNode, landmark: keyof typeof SELECTORS): Element[] {
  return SELECTORS[landmark].flatMap(({ selector }) => [...root.querySelectorAll(selector)]);
}

/** Inside what belongs to other titles. */
const OTHERS = SELECTORS.others.map(({ selector }) => selector).join(', ');

/**
 * @param root a modal, or a whole page
 * @returns every element of a landmark but those of other titles beside the one in front
 */
export function findOwn(root: ParentNode, landmark: keyof typeof SELECTORS): Element[] {
  return findAll(root, landmark).filter((element) => element.closest(OTHERS) === null);
}

/** What a page is looked at for again and again: whether it is a Kids profile's, and its detail modals. */
export type Containers = { kids: boolean; modals: readonly Element[] };

/** Every container's mark has this in it: one walk through a long page costs more than all else that a look does. */
const CONTAINER = '[data-uia*="container-"]';

/**
 * The same as `find` and `findAll` for `kids` and `modal`, in one walk; a class alone a browser finds without one. Several
 * selectors in one would be slower than one after the other.
 * @param page the document
 */
export function findContainers(page: Document): Containers {
  const marked = [...page.querySelectorAll(CONTAINER)];
  const classed = [...page.querySelectorAll('.previewModal--container')];
  return {
    kids: marked.some((element) => isOne(element, 'kids')) || page.querySelector('.kidsPage') !== null,
    modals: [...new Set([...marked, ...classed])].filter((element) => isOne(element, 'modal')),
  };
}

function isOne(element: Element, landmark: keyof typeof SELECTORS): boolean {
  return SELECTORS[landmark].some(({ selector }) => element.matches(selector));
}

/** @returns the day of the selector that finds a landmark on this page; `undefined` where none does */
export function foundBy(root: ParentNode, landmark: keyof typeof SELECTORS): string | undefined {
  return SELECTORS[landmark].find(({ selector }) => root.querySelector(selector))?.known;
}
