/**
 * Preferences for the content script, which must stay small: the background parses them. They are asked for again whenever
 * storage changes, and when the page comes back from the browser's cache, where it hears of no change. Without zod.
 */
import { whyOf } from './errand.ts';
import { DEFAULTS, PREFERENCES_KEY } from './preference-defaults.ts';
import type { StoredPreferences } from './preferences.ts';
import { send } from './send.ts';
import { onStored } from './storage.ts';

/**
 * @param page tells when it is shown again: the window
 * @param onChange called with whole preferences: once at first, then after each change; where they could not be asked for,
 *   with the defaults and why
 * @param signal ends the watching
 */
export function watchPreferences(
  page: EventTarget,
  onChange: (stored: StoredPreferences) => void,
  signal: AbortSignal,
): void {
  let asked = 0;
  const ask = async (): Promise<void> => {
    const time = ++asked;
    const stored = await send({ type: 'preferences' }).catch(
      (error: unknown): StoredPreferences => ({ preferences: DEFAULTS, why: whyOf(error) }),
    );
    // Answers may overtake one another: the last one asked for counts.
    if (!signal.aborted && time === asked) onChange(stored);
  };
  onStored(PREFERENCES_KEY, () => void ask(), signal);
  page.addEventListener('pageshow', (event) => 'persisted' in event && event.persisted && void ask(), { signal });
  void ask();
}
