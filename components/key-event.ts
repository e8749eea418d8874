/**
 * Sent inside the panel in place of a `keydown`, so that the page does not hear of it; `detail` is the key's name. Calling
 * `preventDefault` on it also prevents the key's default action.
 */
export const KEY_EVENT = 'show-notes-key';
