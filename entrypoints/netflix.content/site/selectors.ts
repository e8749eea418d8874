/**
 * Every selector of Netflix's pages, the likeliest first. `shared/selector-days.ts` says when and how each was last seen,
 * in the same order. Class names with hashes are not used. What is added to `modal` and `kids` has to be among what
 * `findContainers` looks through: markers with `container` in them, and two classes.
 */
export const SELECTORS = {
  /** The detail modal. The hover preview shares its class, so the class is asked for together with the role. */
  modal: [
    '[role=dialog][data-uia=modal-motion-container-DETAIL_MODAL]',
    '[data-uia=preview-modal-container-DETAIL_MODAL]',
    '.previewModal--container.detail-modal',
  ],
  /** Inside the modal: the pictures whose text is the title's name, of which some have none; and a heading. */
  modalName: [
    'img.previewModal--boxart[alt]',
    'img.playerModel--player__storyArt[alt]',
    'h3.previewModal--section-header strong',
  ],
  modalClose: ['[data-uia=previewModal-closebtn]'],
  /** Inside the modal: names of the cast, among words of other kinds. */
  modalNames: ['.previewModal--tags', '.about-container'],
  modalYear: ['[data-uia=videoMetadata--container] .year'],
  /** A series alone has these. */
  modalEpisodes: ['[data-uia=episode-selector]'],
  playLink: ['a[href*="/watch/"]'],
  /** The logged-out page: its headings, and the names of who is in it. */
  pageName: ['h1', '[data-uia=metadata] h2'],
  pageNames: ['[data-uia=info-starring]', '[data-uia=info-creators]'],
  /** Inside a modal and on a page: other titles, whose names, years and play links are their own. */
  others: ['[data-uia*=more-like-this i]', '.moreLikeThis--wrapper', '.titleCard--container'],
  /** What goes into full screen holds this; a panel inside it stays to be seen. */
  playerView: ['.watch-video--player-view'],
  /** There during an ad. */
  ads: ['[data-uia=ads-info-container]'],
  /** Over the player on a pause; it stays there unpainted while the controls show. */
  pauseCard: ['[role=dialog][data-uia=pause-ad]'],
  /** A Kids profile. */
  kids: ['[data-uia=container-kids]', '.kidsPage'],
  jsonLd: ['script[type^="application/ld"]'],
  /**
   * The name in the player: in its controls, and while it is paused without them, on what then lies over it. Never the name
   * of the next episode's preview.
   */
  playerName: ['[data-uia=video-title] h4', '[data-uia=video-title]', '[data-uia=evidence-overlay] h2'],
  playerTitle: ['[data-uia=video-title]'],
  /** A series alone has these. */
  playerSeries: [
    '[data-uia=video-title] h4',
    '[data-uia=evidence-overlay-episode-title]',
    '[data-uia=evidence-overlay-season-title]',
  ],
} as const satisfies Record<string, readonly string[]>;

/**
 * @param root where to look
 * @param landmark a key of `SELECTORS`
 * @returns the first element that the first fitting selector finds
 */
export function find(root: ParentNode, landmark: keyof typeof SELECTORS): Element | undefined {
  for (const selector of SELECTORS[landmark]) {
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
  return SELECTORS[landmark].flatMap((selector) => [...root.querySelectorAll(selector)]);
}

/** Inside what belongs to other titles. */
const OTHERS = SELECTORS.others.join(', ');

/**
 * @param root a modal, or a whole page
 * @returns every element of a landmark but those of other titles beside the one in front
 */
export function findOwn(root: ParentNode, landmark: keyof typeof SELECTORS): Element[] {
  return findAll(root, landmark).filter((element) => element.closest(OTHERS) === null);
}

/** What every look at a page asks for: whether it is a Kids profile's, and its detail modals. */
export type Containers = { kids: boolean; modals: readonly Element[] };

/** Matches every container. One walk through a long page costs more than everything else that a look does. */
const CONTAINER = '[data-uia*=container-]';

/**
 * The same as `find` and `findAll` for `kids` and `modal`, in one walk; a class alone a browser finds without one. Several
 * selectors in one would be slower than one after the other.
 * @param page the document
 * @returns whether the page bears the mark of a Kids profile, and its detail modals
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
  return SELECTORS[landmark].some((selector) => element.matches(selector));
}

/** @returns the place in the list of the selector that finds a landmark on this page; -1 where none does */
export function foundBy(root: ParentNode, landmark: keyof typeof SELECTORS): number {
  return SELECTORS[landmark].findIndex((selector) => root.querySelector(selector));
}
