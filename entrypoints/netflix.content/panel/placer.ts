/** Measures where the panel is to be placed, and says whether that is still where it was drawn. */
import type { Preferences } from '../../shared/preferences.ts';
import { SURFACES } from '../surfaces.ts';
import { measure, unmeasured } from './measure.ts';
import { type Placement, place } from './placement.ts';
import type { Front } from './state.ts';

/**
 * Milliseconds for which a measurement is trusted. What moves meanwhile is noticed at the next look (poll.ts, measure.ts).
 */
const RECENT = 50;

export type Placer = {
  /** @returns where the panel is to be drawn, measured now: its host must be attached first */
  place: (front: Front, preferences: Preferences) => Placement;
  /**
   * @returns whether the page's controls, as they are now, give a panel that is shown another place; not just after it was
   * drawn, nor while it is pressed
   */
  hasMoved: (front: Front, preferences: Preferences) => boolean;
};

/**
 * @param view the page's window
 * @param host the panel's own element, which covers nothing of the page
 * @param frame covers all that something fixed is placed in where the host is
 * @returns what measures the placement, and remembers where the panel was drawn
 */
export function makePlacer(view: Window, host: Element, frame: Element): Placer {
  let drawn = '';
  let drawnAt = -RECENT;
  const now: Placer['place'] = ({ detection }, preferences) => {
    const { place: rules } = SURFACES[detection.surface];
    try {
      return place(rules, measure(view, detection, preferences, host, frame));
    } catch (error) {
      // A page that cannot be measured, half of it still to come, must not take the notes away.
      console.info('Show Notes: not measured', error);
      return place(rules, unmeasured(view, preferences));
    }
  };
  return {
    place(front, preferences) {
      const where = now(front, preferences);
      drawn = JSON.stringify(where);
      drawnAt = performance.now();
      return where;
    },
    hasMoved(front, preferences) {
      // A page that comes asks several times over in one moment, which would keep it from being painted. And what goes from
      // under a mouse between its press and its release was not clicked.
      if (!host.isConnected || host.matches(':active') || performance.now() - drawnAt < RECENT) return false;
      return JSON.stringify(now(front, preferences)) !== drawn;
    },
  };
}
