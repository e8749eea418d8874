/** Where the panel stands now, and whether that is still where it was drawn. */
import type { Preferences } from '../../shared/preferences.ts';
import type { Detection } from '../site/detect.ts';
import { measure } from './measure.ts';
import { place } from './placement.ts';

export class Standing {
  #drawn = '';
  readonly #view: Window;
  readonly #host: Element;

  /**
   * @param view the page's window
   * @param host the panel's own element, which covers nothing of the page
   */
  constructor(view: Window, host: Element) {
    this.#view = view;
    this.#host = host;
  }

  /** @returns where the panel is to be drawn, measured now */
  take(detection: Detection, preferences: Preferences): ReturnType<typeof place> {
    const where = this.#now(detection, preferences);
    this.#drawn = JSON.stringify(where);
    return where;
  }

  /** @returns whether the page's controls, as they are now, give a panel that is shown another place */
  hasMoved(detection: Detection, preferences: Preferences): boolean {
    if (!this.#host.isConnected) return false;
    return JSON.stringify(this.#now(detection, preferences)) !== this.#drawn;
  }

  #now(detection: Detection, preferences: Preferences): ReturnType<typeof place> {
    return place(measure(this.#view, detection, preferences, this.#host));
  }
}
