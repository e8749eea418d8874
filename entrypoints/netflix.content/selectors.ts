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
  /** Inside the modal: the picture whose text is the title's name. */
  modalName: [
    { selector: 'img.previewModal--boxart[alt]', known: '2026-07 L' },
    { selector: 'h3.previewModal--section-header strong', known: '2026-07 L' },
  ],
  modalClose: [{ selector: '[data-uia="previewModal-closebtn"]', known: '2021 L' }],
  modalSynopsis: [{ selector: '[data-uia="preview-modal-synopsis"]', known: '2026-07 L' }],
  /** The name in the player; gone while the controls are hidden. */
  playerName: [
    { selector: '[data-uia="video-title"] h4', known: '2026-08 C' },
    { selector: '[data-uia="video-title"]', known: '2026-08 C' },
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
