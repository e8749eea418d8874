/** One visit, from its first look at the page to its last: the title in front, and what becomes of the page around it. */
import { whyOf } from '../../shared/errand.ts';
import { watchLayout } from '../panel/measure.ts';
import { isKids, isKidsPath, showsAd } from '../site/evidence.ts';
import { watchPlayer } from '../site/player.ts';
import { findContainers } from '../site/selectors.ts';
import { SURFACES } from '../surfaces.ts';
import { navigationOf } from './follow.ts';
import { readPast } from './inquiry.ts';
import { lookUp } from './look-up.ts';
import { play } from './play.ts';
import { keepLooking, oneAtATime } from './poll.ts';
import type { Look, Visit, VisitDependencies } from './visit.ts';

/**
 * Milliseconds in sight by which a page has surely been drawn anew. A panel whose modal has not come by then is shown at
 * the edge, and a profile without the mark of a Kids profile counts as none. Both are still watched for.
 */
const PATIENCE = 3500;

/**
 * @param dependencies what every visit works with
 * @param visit the title in front; its signal ends the following
 * @returns a function that asks for the title anew, where that failed
 */
export function followVisit(dependencies: VisitDependencies, visit: Visit): () => void {
  const { view, trail, isGone } = dependencies;
  const { detection, signal } = visit;
  const { plays } = SURFACES[detection.surface];
  const candidate = plays ? trail.follow(view.document, detection) : undefined;
  const past = readPast(view.document, visit);
  const begin = (): ((look: Look) => Promise<void>) =>
    plays ? play(dependencies, visit, past, candidate) : lookUp(dependencies, visit, past);
  let ask = begin();
  const lookAtTitle = oneAtATime(async (look: Look) => {
    if (signal.aborted || visit.now().view.state === 'failed') return;
    try {
      await ask(look);
    } catch (error) {
      if (!isGone()) visit.update({ view: { state: 'failed', why: whyOf(error) } });
    }
  });
  const lookAtPage = pageWatcher(dependencies, visit);
  const again = keepLooking(
    view.document,
    (inSight) => {
      const { kids, modals } = findContainers(view.document);
      const look = { inSight, modals };
      lookAtPage(look, kids);
      void lookAtTitle(look);
    },
    signal,
  );
  if (plays) {
    const onEvent = (type?: 'paused' | 'played'): void => {
      if (type) visit.tell({ type });
      // An ad that comes with the pause is added after the event, so the page is looked at several times from now on.
      again();
    };
    watchPlayer(view, onEvent, signal);
  }
  followProfile(view, again, signal);
  return () => {
    ask = begin();
    visit.update({ view: { state: 'looking' } });
    again();
  };
}

/**
 * What a page may become at any time: a Kids profile's, one with a modal, one without. Draws only where something has
 * changed.
 */
function pageWatcher(
  { view, panel, isGone }: VisitDependencies,
  visit: Visit,
): (look: Look, isMarked: boolean) => void {
  const { beside, inside, plays } = SURFACES[visit.detection.surface];
  const layout = watchLayout(view, panel.draw, () => isGone() || panel.keepClear(), visit.signal);
  let last: Element | undefined;
  return ({ inSight, modals }, isMarked) => {
    const before = visit.now();
    const isDrawn = inSight >= PATIENCE;
    // The player has no such mark: whether it is a Kids profile's depends on what led there.
    const kids = (before.kids && (plays || !isDrawn)) || isKids(view, isMarked);
    const landmark = (beside ?? inside)?.(view.document, modals);
    const isNew = landmark !== last;
    last = landmark;
    const placed = before.placed || landmark !== undefined || isDrawn;
    const aside = plays && showsAd(view.document);
    if (isNew) layout.follow(landmark);
    if (isNew || placed !== before.placed || aside !== before.aside || kids !== before.kids)
      visit.update({ placed, aside, kids });
    else panel.keepClear();
  };
}

/**
 * Looks again where the path changes to or from that of a Kids profile, since the title may stay the same. Pages change
 * their address for many other reasons.
 */
function followProfile(view: Window, onChange: () => void, signal: AbortSignal): void {
  let last = isKidsPath(view.location.pathname);
  const look = (): void => {
    const now = isKidsPath(view.location.pathname);
    if (now !== last) onChange();
    last = now;
  };
  navigationOf(view).addEventListener('currententrychange', look, { signal });
}
