/** From one title to the next: each that comes in front is a visit, which ends the one before it. */
import { isKids, isKidsPath } from '../site/evidence.ts';
import { readLanguage } from '../site/language.ts';
import { followAddress } from './follow.ts';
import { followVisit } from './follow-visit.ts';
import { makeTrail } from './trail.ts';
import { beginVisit, type VisitDependencies } from './visit.ts';

/**
 * @param dependencies what every visit works with
 * @param onVisit called before each visit begins
 * @param signal ends the following
 * @returns a function that asks for the title in front anew, where that failed
 */
export function followVisits(
  dependencies: Omit<VisitDependencies, 'trail'>,
  onVisit: () => void,
  signal: AbortSignal,
): () => void {
  const { view, panel, isGone } = dependencies;
  const trail = makeTrail();
  // Before anybody translates the page.
  readLanguage(view.document);
  let isFirst = true;
  let retry = (): void => {};
  followAddress(
    view,
    (detection, during, cameFrom) => {
      if (isGone()) return;
      const { front } = panel.state();
      // The page still shows what led here; what it bore may be gone with the next look.
      const kids = front?.kids || isKidsPath(cameFrom) || isKids(view);
      onVisit();
      const visit = beginVisit(panel, detection, { isFirst, from: front?.detection.surface, kids }, during);
      retry = followVisit({ ...dependencies, trail }, visit);
    },
    () => {
      trail.forget();
      panel.tell({ type: 'left' });
    },
    signal,
  );
  // Whatever comes in front from now on, the page shows something else at first.
  isFirst = false;
  return () => retry();
}
