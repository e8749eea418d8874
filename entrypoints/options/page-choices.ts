/**
 * The choices as the options show them: what is stored and, over it, what is being stored and what the browser refused to
 * store. What it refused applies on this page only, and goes along with the next choice that is stored.
 */
import { whyOf } from '../shared/errand.ts';
import { DEFAULTS, PREFERENCE_FIELDS } from '../shared/preference-defaults.ts';
import type { PreferenceChanges, Preferences, StoredPreferences } from '../shared/preferences.ts';

/** From the choices as they are to some that are new. */
export type Change = (choices: Preferences) => PreferenceChanges;

export class PageChoices {
  /** Why what is stored could not be read; then everything is as it comes. */
  unread: string | undefined;
  /** Why a choice could not be stored. */
  unsaved: string | undefined;
  #stored: Preferences | undefined;
  #refused: PreferenceChanges = {};
  /** What is being stored: it applies at once, however long that takes. */
  #underWay: PreferenceChanges[] = [];

  /** As the page is to show them. */
  get current(): Preferences {
    return Object.assign({ ...(this.#stored ?? DEFAULTS), ...this.#refused }, ...this.#underWay);
  }

  /** Takes what is stored. Where it could not be read, what was read before goes on to hold. */
  take({ preferences, why }: StoredPreferences): void {
    if (why === undefined) this.#keep(preferences);
    else if (!this.#stored) this.unread = why;
  }

  /**
   * Changes some choices: shown at once, and stored where the browser allows it.
   * @param change may be called twice, with what is shown and with what is stored by then
   * @param write stores what a change makes of what is stored
   * @returns whether it is stored; where not, `unsaved` says why
   */
  async change(change: Change, write: (change: Change) => Promise<Preferences>): Promise<boolean> {
    const along = this.#refused;
    const wanted = change(this.current);
    this.#underWay = [...this.#underWay, wanted];
    try {
      const stored = await write((before) => ({ ...along, ...change({ ...before, ...along }) }));
      // Unless it was refused anew meanwhile, what went along is no longer refused; nor is what was chosen before this of the same.
      const refused = Object.entries(without(this.#refused, along));
      this.#refused = Object.fromEntries(refused.filter(([field]) => !Object.hasOwn(wanted, field)));
      this.#keep(stored);
      return true;
    } catch (error) {
      this.#refused = { ...this.#refused, ...wanted };
      this.unsaved = whyOf(error);
      return false;
    } finally {
      this.#underWay = this.#underWay.filter((other) => other !== wanted);
    }
  }

  #keep(stored: Preferences): void {
    this.#stored = stored;
    this.unread = undefined;
    this.#refused = without(this.#refused, stored);
    if (Object.keys(this.#refused).length === 0) this.unsaved = undefined;
  }
}

/** The changes but those that are among the others, with the same value. */
function without(changes: PreferenceChanges, others: PreferenceChanges): PreferenceChanges {
  const kept = { ...changes };
  for (const field of PREFERENCE_FIELDS)
    if (JSON.stringify(kept[field]) === JSON.stringify(others[field])) delete kept[field];
  return kept;
}
