/** From one title to the next: each that comes in front is a visit, which ends the one before it. */
import { isKids, isKidsPath } from '../site/evidence.ts';
import { readLanguage } from '../site/language.ts';
import { SURFACES } from '../surfaces.ts';
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
  // Remembers the original language, before the browser translates the page.
  readLanguage(view.document);
  let isFirst = true;
  let retry = (): void => {};
  followAddress(
    view,
    (detection, during, cameFrom) => {
      if (isGone()) return;
      const { front } = panel.state();
      // The page still shows what led here, which may be gone at the next look.
      const kids = front?.kids || isKidsPath(cameFrom) || isKids(view);
      onVisit();
      const visit = beginVisit(panel, detection, { isFirst, from: front?.detection.surface, kids }, during);
      retry = followVisit({ ...dependencies, trail }, visit);
    },
    () => {
      const { front } = panel.state();
      if (front) trail.left = SURFACES[front.detection.surface].says(view.document).names;
      trail.forget();
      panel.tell({ type: 'left' });
    },
    signal,
  );
  // From the second title on, the page at first still shows the previous one.
  isFirst = false;
  return () => retry();
}
