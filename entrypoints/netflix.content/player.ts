/** What happens in the player. Events of its video are listened to from the window; the element itself is never touched. */

export type PlayerEvents = {
  onPause: () => void;
  onPlay: () => void;
  /** About once a second while something plays, and when something new begins: time to look at the page again. */
  onTick: () => void;
};

const TICK = 1000;

/**
 * @param view the page's window
 * @param signal ends the listening; the visit's
 */
export function watchPlayer(view: Window, { onPause, onPlay, onTick }: PlayerEvents, signal: AbortSignal): void {
  const last = { tick: 0 };
  const tick = (): void => {
    const now = Date.now();
    if (now - last.tick < TICK) return;
    last.tick = now;
    onTick();
  };
  const listen = (type: string, act: () => void): void => {
    // Media events do not bubble, but they are captured on their way down.
    view.addEventListener(type, (event) => isMedia(event.target) && act(), { capture: true, signal, passive: true });
  };
  listen('pause', onPause);
  listen('play', onPlay);
  listen('timeupdate', tick);
  listen('loadeddata', onTick);
}

function isMedia(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === 'video';
}
