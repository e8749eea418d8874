/**
 * Every selector of Netflix's pages, newest first, each with the day of what is known and how: L seen live by the
 * source's author, C read in a maintained extension. Hashed class names never stand here.
 */
export type Landmark = readonly [selector: string, known: string];

export const SELECTORS = {
  /** The detail modal. The hover preview shares its class, so the class is asked for together with the role. */
  modal: [
    ['[role="dialog"][data-uia="modal-motion-container-DETAIL_MODAL"]', '2026-07 L'],
    ['[data-uia="preview-modal-container-DETAIL_MODAL"]', '2021 L'],
    ['.previewModal--container.detail-modal', '2021 L'],
  ],
  /** Inside the modal: the pictures whose text is the title's name, of which some have none; and a heading. */
  modalName: [
    ['img.previewModal--boxart[alt]', '2026-07 L'],
    ['img.playerModel--player__storyArt[alt]', '2026-08 L'],
    ['h3.previewModal--section-header strong', '2026-07 L'],
  ],
  modalClose: [['[data-uia="previewModal-closebtn"]', '2021 L']],
  modalSynopsis: [['[data-uia="preview-modal-synopsis"]', '2026-07 L']],
  /** Inside the modal: names of the cast, among words of other kinds. */
  modalNames: [
    ['.previewModal--tags', '2026-07 L'],
    ['.about-container', '2026-07 L'],
  ],
  modalYear: [['[data-uia="videoMetadata--container"] .year', '2021 L']],
  playLink: [['a[href*="/watch/"]', '2026-08 L']],
  /** The logged-out page: its headings, and the names of who is in it. */
  pageName: [
    ['h1', '2026 L'],
    ['[data-uia="metadata"] h2', '2026-07 saved page'],
  ],
  pageNames: [
    ['[data-uia="info-starring"]', '2026-07 saved page'],
    ['[data-uia="info-creators"]', '2026-07 saved page'],
  ],
  /** Inside a modal and on a page: other titles, whose names, years and play links are their own. */
  others: [
    ['[data-uia*="more-like-this" i]', '2021 C'],
    ['.moreLikeThis--wrapper', '2021 C'],
  ],
  /** What goes into full screen holds this; a panel inside it stays to be seen. */
  playerView: [['.watch-video--player-view', '2026-09 L']],
  /** There during an ad. */
  ads: [['[data-uia="ads-info-container"]', '2026-09 L']],
  /** Over the player on a pause; it stays there unpainted while the controls show. */
  pauseCard: [['[role="dialog"][data-uia="pause-ad"]', '2026-09 L']],
  /** A Kids profile. */
  kids: [
    ['[data-uia="container-kids"]', '2023 saved page'],
    ['.kidsPage', '2022 saved page'],
  ],
  jsonLd: [['script[type="application/ld+json"]', '2026 C']],
  /**
   * The name in the player: in its controls, and while it is paused without them, on what then lies over it. Never the name
   * of the next episode's preview.
   */
  playerName: [
    ['[data-uia="video-title"] h4', '2026-08 C'],
    ['[data-uia="video-title"]', '2026-08 C'],
    ['[data-uia="evidence-overlay"] h2', '2026-09 C'],
  ],
  playerTitle: [['[data-uia="video-title"]', '2026-08 C']],
  /** A series alone has these. */
  playerSeries: [
    ['[data-uia="video-title"] h4', '2026-08 C'],
    ['[data-uia="evidence-overlay-episode-title"]', '2026-09 C'],
    ['[data-uia="evidence-overlay-season-title"]', '2026-09 C'],
  ],
} as const satisfies Record<string, readonly Landmark[]>;

/**
 * @param root where to look
 * @param landmark a key of `SELECTORS`
 * @returns the first element that the newest fitting selector finds
 */
export function find(root: ParentNode, landmark: keyof typeof SELECTORS): Element | undefined {
  for (const [selector] of SELECTORS[landmark]) {
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
  return SELECTORS[landmark].flatMap(([selector]) => [...root.querySelectorAll(selector)]);
}

/** Inside what belongs to other titles. */
const OTHERS = SELECTORS.others.map(([selector]) => selector).join(', ');

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
  return SELECTORS[landmark].some(([selector]) => element.matches(selector));
}

/** @returns the day of the selector that finds a landmark on this page; `undefined` where none does */
export function foundBy(root: ParentNode, landmark: keyof typeof SELECTORS): string | undefined {
  return SELECTORS[landmark].find(([selector]) => root.querySelector(selector))?.[1];
}
