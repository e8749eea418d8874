/** One visit: a title in front, from the moment its address stands there until the next one does. */
import type { PanelView } from '../../../components/panel/types.ts';
import type { Detection, Surface } from '../site/detect.ts';
import { isKidsPath } from '../site/evidence.ts';
import { findContainers } from '../site/selectors.ts';

/** One look at the page: how long the visit has been in sight, in ms, and the page's detail modals. */
export type Look = { inSight: number; modals: readonly Element[] };

export type Visit = {
  detection: Detection;
  signal: AbortSignal;
  /** What the document was loaded for: nothing on the page can be of anything before. */
  isFirst: boolean;
  /** What was in front just before; `undefined` where no title was. */
  from: Surface | undefined;
  /** Whether it is a Kids profile's, as far as that was to be seen. */
  kids: boolean;
  view: PanelView;
  /** In the player: the show's id, once it is known. */
  showId: number | undefined;
  /** The page's own name for the title, once it is no longer the last one's. */
  pageName: string | undefined;
  /** What the viewer asked for on this title, over what the panel does by itself. */
  asked: boolean | undefined;
  /** False while a modal is not there to be measured, and may still come: until then the panel has no place. */
  placed: boolean;
  /** Something else has its place now: an ad. */
  aside: boolean;
  paused: boolean;
};

/** Starts a visit; a modal's place is known only once the modal is there. */
export function beginVisit(
  detection: Detection,
  origin: Pick<Visit, 'isFirst' | 'from' | 'kids'>,
  signal: AbortSignal,
): Visit {
  return {
    detection,
    signal,
    ...origin,
    view: { state: 'looking' },
    showId: undefined,
    pageName: undefined,
    asked: undefined,
    placed: detection.surface !== 'modal',
    aside: false,
    paused: false,
  };
}

/**
 * Whether it is a Kids profile's: now, and in the player, which bears no mark of it, also where the page that led there was.
 * @param view the page's window
 * @param isMarked whether the page bears the mark of one now
 */
export function isForKids(
  { document: page, location }: Window,
  { detection, kids }: Visit,
  isMarked = findContainers(page).kids,
): boolean {
  return (detection.surface === 'player' && kids) || isKidsPath(location.pathname) || isMarked;
}
