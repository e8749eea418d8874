/**
 * Tells when nobody moves the pointer or presses a key, as a player does that takes its controls away then. The host
 * says it in `data-idle`; the style sheet decides what leaves.
 */

/** As long as the player's own controls stay, in ms. */
const STAY = 3000;

/** Of the video only its events are used, on the window; the element is never touched. */
const WAKING = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'fullscreenchange', 'play', 'pause'] as const;

/**
 * To be called before the events in the panel are kept from everybody else: keys and presses there count too.
 * @param view the page's window
 * @param host the panel's, which gets the attribute
 * @param mayRest whether anything may leave now; asked when the time is over
 * @param signal ends the watching
 * @returns a function that starts the time again, as if the pointer had moved
 */
export function watchIdle(view: Window, host: HTMLElement, mayRest: () => boolean, signal: AbortSignal): () => void {
  let last = 0;
  let timer: number | undefined;
  const look = (): void => {
    const left = last + STAY - performance.now();
    timer = left > 0 ? view.setTimeout(look, left) : undefined;
    if (left <= 0 && mayRest()) host.dataset.idle = '';
  };
  // Called at each movement: one timer runs, and sets itself anew.
  const wake = (): void => {
    last = performance.now();
    delete host.dataset.idle;
    timer ??= view.setTimeout(look, STAY);
  };
  for (const type of WAKING) view.addEventListener(type, wake, { capture: true, signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return wake;
}
