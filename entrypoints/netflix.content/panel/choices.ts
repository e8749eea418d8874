/** The viewer's choices as they hold in this tab. One that cannot be stored holds in it all the same. */
import { PageChoices } from '../../shared/page-choices.ts';
import type { PreferenceChanges, Preferences, StoredPreferences } from '../../shared/preferences.ts';
import type { Choices } from './state.ts';

export type ChoiceKeeper = {
  /** Resolves once there are any. */
  first: Promise<unknown>;
  /** Takes what is stored. */
  take: (stored: StoredPreferences) => void;
  /** Changes some of them. */
  change: (changes: PreferenceChanges) => Promise<void>;
};

/**
 * @param store stores a change
 * @param tell told of the choices each time they may be others
 */
export function keepChoices(
  store: (changes: PreferenceChanges) => Promise<Preferences>,
  tell: (choices: Choices) => void,
): ChoiceKeeper {
  const kept = new PageChoices();
  const say = (): void => tell({ preferences: kept.current, unread: kept.unread, unsaved: kept.unsaved });
  let begin: (value?: unknown) => void;
  const first = new Promise((resolve) => {
    begin = resolve;
  });
  return {
    first,
    take(stored) {
      kept.take(stored);
      begin();
      say();
    },
    async change(changes) {
      await kept.change(
        () => changes,
        (change) => store(change(kept.current)),
      );
      say();
    },
  };
}
