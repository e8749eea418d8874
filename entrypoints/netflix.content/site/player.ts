/** What happens in the player. Events of its video are listened to from the window; the element itself is never touched. */
import { find } from './selectors.ts';

/**
 * @param view the page's window
 * @param onEvent called with `paused` where the viewer paused (a pause at the very end does not count), with `played` where
 *   it plays on, and without an argument where something new begins
 * @param signal ends the listening; the visit's
 */
export function watchPlayer(view: Window, onEvent: (what?: 'paused' | 'played') => void, signal: AbortSignal): void {
  const listen = (type: string, act: (video: HTMLVideoElement) => void): void => {
    // Media events do not bubble, but they are captured on their way down.
    view.addEventListener(type, ({ target }) => isPlayed(target) && act(target), { capture: true, signal });
  };
  listen('pause', ({ ended }) => ended || onEvent('paused'));
  listen('play', () => onEvent('played'));
  listen('loadeddata', () => onEvent());
}

/** Whether it is the player's own video, not a trailer beside it. */
function isPlayed(target: EventTarget | null): target is HTMLVideoElement {
  if (!(target instanceof Element) || target.localName !== 'video') return false;
  return find(target.ownerDocument, 'playerView')?.contains(target) ?? true;
}
