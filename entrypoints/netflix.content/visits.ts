/** From one title to the next: each that comes in front is a visit, which ends the one before it. */
import { followAddress } from './follow.ts';
import { followVisit } from './follow-visit.ts';
import type { PagePanel } from './page-panel.tsx';
import { Trail } from './trail.ts';
import { beginVisit } from './visit.ts';

/**
 * @param view the page's window
 * @param panel shows what comes out
 * @param isGone whether the extension was updated or removed under this page
 * @param onVisit called before each visit begins
 * @param signal ends the following
 * @returns a function that asks for the title in front anew, where that failed
 */
export function followVisits(
  view: Window,
  panel: PagePanel,
  isGone: () => boolean,
  onVisit: () => void,
  signal: AbortSignal,
): () => void {
  const trail = new Trail();
  const titles = { seen: 0, retry: (): void => {} };
  followAddress(
    view,
    (detection, during) => {
      if (isGone()) return;
      const visit = beginVisit(detection, titles.seen === 0, during);
      titles.seen += 1;
      onVisit();
      panel.begin(visit);
      titles.retry = followVisit(view, panel, trail, visit, isGone);
    },
    () => {
      trail.forget();
      panel.leave();
    },
    signal,
  );
  return () => titles.retry();
}
