/** The viewer's preferences as they apply in this tab. One that cannot be stored still applies here. */
import { whyOf } from '../../shared/errand.ts';
import type { PreferenceChanges, Preferences, StoredPreferences } from '../../shared/preferences.ts';
import type { Choices } from './state.ts';

export type ChoiceKeeper = {
  /** Resolves once preferences have been read. */
  first: Promise<unknown>;
  /** Takes what is stored; where that could not be read, what was read before still applies. */
  take: (stored: StoredPreferences) => void;
  /** Changes some of them. */
  change: (changes: PreferenceChanges) => Promise<void>;
};

/**
 * @param store stores a change
 * @param tell called with the choices each time that they may have changed
 * @returns what takes and changes them
 */
export function keepChoices(
  store: (changes: PreferenceChanges) => Promise<Preferences>,
  tell: (choices: Choices) => void,
): ChoiceKeeper {
  let stored: StoredPreferences | undefined;
  /** What is not stored yet, or was refused by the browser, and why: it goes along with the next change. */
  let refused: PreferenceChanges = {};
  let unsaved: string | undefined;
  let begin: (value?: unknown) => void;
  const first = new Promise((resolve) => {
    begin = resolve;
  });
  const show = (): void => {
    if (stored) tell({ preferences: { ...stored.preferences, ...refused }, unread: stored.why, unsaved });
  };
  const take = (given: StoredPreferences): void => {
    if (given.why === undefined || !stored) stored = given;
    const { preferences } = stored;
    if (JSON.stringify({ ...preferences, ...refused }) === JSON.stringify(preferences)) {
      refused = {};
      unsaved = undefined;
    }
    begin();
    show();
  };
  return {
    first,
    take,
    async change(changes) {
      const along = { ...refused, ...changes };
      refused = along;
      // It applies at once, however long storing takes; also where it equals what is stored, since an earlier change may be
      // on its way.
      show();
      try {
        const preferences = await store(along);
        // Unless more was changed meanwhile, all of it is stored.
        if (refused === along) refused = {};
        take({ preferences });
      } catch (error) {
        unsaved = whyOf(error);
        if (stored) take(stored);
      }
    },
  };
}
