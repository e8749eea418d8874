/** From one title to the next: each that comes in front is a visit, which ends the one before it. */

import type { PagePanel } from '../panel/page-panel.tsx';
import { isKids } from '../site/evidence.ts';
import { readLanguage } from '../site/language.ts';
import { followAddress } from './follow.ts';
import { followVisit } from './follow-visit.ts';
import { Trail } from './trail.ts';
import { beginVisit, type Visit } from './visit.ts';

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
  // Before anybody translates the page.
  readLanguage(view.document);
  const last: { isFirst: boolean; visit: Visit | undefined; retry: () => void } = {
    isFirst: true,
    visit: undefined,
    retry: () => undefined,
  };
  followAddress(
    view,
    (detection, during, cameFrom) => {
      if (isGone()) return;
      // The page still shows what led here; what it bore may be gone with the next look.
      const kids = last.visit?.kids || isKids(view.document, cameFrom);
      const origin = { isFirst: last.isFirst, from: last.visit?.detection.surface, kids };
      const visit = beginVisit(detection, origin, during);
      last.visit = visit;
      onVisit();
      panel.begin(visit);
      last.retry = followVisit(view, panel, trail, visit, isGone);
    },
    () => {
      last.visit = undefined;
      trail.forget();
      panel.leave();
    },
    signal,
  );
  // Whatever comes in front from now on, the page shows something else at first.
  last.isFirst = false;
  return () => last.retry();
}
