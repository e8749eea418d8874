/** What happens in the player. Events of its video are listened to from the window; the element itself is never touched. */
import { find } from './selectors.ts';

export type PlayerEvents = {
  /** The viewer paused it: a pause at the very end is none. */
  onPause: () => void;
  onPlay: () => void;
  /** Something new begins: time to look at the page again. */
  onNew: () => void;
};

/**
 * @param view the page's window
 * @param signal ends the listening; the visit's
 */
export function watchPlayer(view: Window, { onPause, onPlay, onNew }: PlayerEvents, signal: AbortSignal): void {
  const listen = (type: string, act: (video: HTMLVideoElement) => void): void => {
    // Media events do not bubble, but they are captured on their way down.
    const onEvent = ({ target }: Event): void => {
      if (isPlayed(target)) act(target);
    };
    view.addEventListener(type, onEvent, { capture: true, signal });
  };
  listen('pause', (video) => video.ended || onPause());
  listen('play', onPlay);
  listen('loadeddata', onNew);
}

/** The player's own video: what a trailer beside it does is none of ours. */
function isPlayed(target: EventTarget | null): target is HTMLVideoElement {
  if (!(target instanceof Element) || target.localName !== 'video') return false;
  return find(target.ownerDocument, 'playerView')?.contains(target) ?? true;
}
