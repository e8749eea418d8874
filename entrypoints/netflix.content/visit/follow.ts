/** Follows the address through in-page navigation, at the cost of one comparison each time. */
import { type Detection, detect } from '../site/detect.ts';

/** Called with the title in front, a signal that ends with the visit, and the path that the address had before. */
type OnVisit = (detection: Detection, signal: AbortSignal, cameFrom: string) => void;

/**
 * @param view the page's window
 * @param onVisit called for each title that comes in front; the visit before it is aborted first
 * @param onLeave called when the address names no title any more
 * @param signal ends the following
 */
export function followAddress(view: Window, onVisit: OnVisit, onLeave: () => void, signal: AbortSignal): void {
  let key = '';
  let path = '';
  let visit = new AbortController();
  const look = (): void => {
    const cameFrom = path;
    path = view.location.pathname;
    const detection = detect(new URL(view.location.href));
    const before = key;
    key = JSON.stringify(detection) ?? '';
    if (key === before) return;
    visit.abort();
    visit = new AbortController();
    if (detection) onVisit(detection, AbortSignal.any([signal, visit.signal]), cameFrom);
    else onLeave();
  };
  // `currententrychange` comes once the address is set, for push and for back and forward alike; `navigate` comes too
  // early.
  navigationOf(view).addEventListener('currententrychange', look, { signal });
  view.addEventListener('pageshow', look, { signal });
  look();
}

/** The Navigation API, in the lib's types only for the global window. */
export function navigationOf(view: Window): EventTarget {
  return (view as Window & { navigation: EventTarget }).navigation;
}
