/** One visit: a title in front, from the moment its address stands there until the next one does. */
import type { PanelView } from '../../components/panel/body.tsx';
import type { Detection } from './detection/detect.ts';
import { find } from './selectors.ts';
import { until } from './until.ts';

export type Visit = {
  detection: Detection;
  signal: AbortSignal;
  view: PanelView;
  /** In the player: the show's id, once it is known. */
  showId: number | undefined;
  /** The page's own name for the title, once it is no longer the last one's. */
  pageName: string | undefined;
  /** What the viewer asked for on this title, over what the panel does by itself. */
  asked: boolean | undefined;
  /** False while a modal is not there to be measured: until then the panel has no place. */
  placed: boolean;
  /** Something else has its place now: an ad. */
  aside: boolean;
  paused: boolean;
};

/** Starts a visit; a modal's place is known only once the modal is there. */
export function beginVisit(detection: Detection, signal: AbortSignal): Visit {
  return {
    detection,
    signal,
    view: { state: 'looking' },
    showId: undefined,
    pageName: undefined,
    asked: undefined,
    placed: detection.surface !== 'modal',
    aside: false,
    paused: false,
  };
}

/** Waits for what the panel stands beside; gives up after the deadline, and then stands at the edge. */
export async function waitForPlace(page: Document, { placed, signal }: Visit): Promise<void> {
  if (!placed) await until(() => find(page, 'modal'), signal);
}
