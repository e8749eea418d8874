/** One visit: a title in front, from the moment its address stands there until the next one does. */
import type { send } from '../../shared/send.ts';
import type { PagePanel } from '../panel/page-panel.tsx';
import type { Front, PanelEvent } from '../panel/state.ts';
import type { Detection, Surface } from '../site/detect.ts';
import { SURFACES } from '../surfaces.ts';
import type { Trail } from './trail.ts';

/** Milliseconds within which most titles are found: only after them does the panel say that it is looking. */
const EARLY = 150;

/** Asks the background. */
export type Ask = typeof send;

/** What every visit works with. It is handed in, so that each part can be tested without a browser. */
export type VisitDependencies = {
  /** The page's window. */
  view: Window;
  /** Shows what comes out. */
  panel: PagePanel;
  /** What was seen on the way. */
  trail: Trail;
  ask: Ask;
  /** Whether the extension was updated or removed under this page. */
  isGone: () => boolean;
};

/** One look at the page: how long the visit has been in sight, in ms, and the page's detail modals. */
export type Look = { inSight: number; modals: readonly Element[] };

export type Visit = {
  detection: Detection;
  signal: AbortSignal;
  /** Whether the document was loaded for this title: then nothing on the page is left over from another. */
  isFirst: boolean;
  /** What was in front just before; `undefined` where no title was. */
  from: Surface | undefined;
  /** What is known of it now; to be asked only while the visit lasts. */
  now: () => Front;
  /** Tells the panel what happened, unless the visit is over. */
  tell: (event: PanelEvent) => void;
  /** Tells the panel what is new of the title, unless the visit is over. */
  update: (change: Partial<Front>) => void;
};

/**
 * Starts a visit; a place beside something is known only once that is there.
 * @param panel is told of it
 * @param detection the title in front
 * @param origin what was there before
 * @param signal ends with the visit
 * @returns the visit, of which nothing is known yet
 */
export function beginVisit(
  panel: Pick<PagePanel, 'tell' | 'state'>,
  detection: Detection,
  { kids, ...origin }: Pick<Visit, 'isFirst' | 'from'> & Pick<Front, 'kids'>,
  signal: AbortSignal,
): Visit {
  const front: Front = {
    detection,
    kids,
    early: true,
    view: { state: 'looking' },
    showId: undefined,
    pageName: undefined,
    open: undefined,
    placed: !SURFACES[detection.surface].beside,
    aside: false,
    paused: false,
  };
  panel.tell({ type: 'came', front });
  const tell: Visit['tell'] = (event) => {
    if (!signal.aborted) panel.tell(event);
  };
  const visit: Visit = {
    detection,
    signal,
    ...origin,
    now: () => panel.state().front ?? front,
    tell,
    update: (change) => tell({ type: 'updated', change }),
  };
  // Whatever became known meanwhile was drawn with that.
  setTimeout(() => signal.aborted || visit.now().view.state !== 'looking' || visit.update({ early: false }), EARLY);
  return visit;
}
