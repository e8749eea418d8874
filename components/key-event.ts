/**
 * Sent inside the panel in place of a `keydown`, so that the page does not hear of it; `detail` is the key's name. Where it is
 * prevented, so is what the browser would do at the key.
 */
export const KEY_EVENT = 'show-notes-key';
