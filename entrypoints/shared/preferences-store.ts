/** Where preferences are kept: the browser's sync where there is one, else this machine. */
import { whyOf } from './errand.ts';
import { PREFERENCES_KEY } from './preference-defaults.ts';
import {
  type PreferenceChanges,
  type Preferences,
  parsePreferences,
  type StoredPreferences,
  withChanges,
} from './preferences.ts';
import { inTurn, readStored, removeStored, writeStored } from './storage.ts';

/** @returns whole preferences, whatever lies in storage and even where nothing can be read; never throws */
export async function readPreferences(): Promise<StoredPreferences> {
  try {
    const stored = await readStored('sync', PREFERENCES_KEY);
    const preferences = parsePreferences(stored);
    return isForm(stored)
      ? { preferences }
      : { preferences, why: `storage.sync: ${PREFERENCES_KEY} is ${typeof stored}` };
  } catch (error) {
    return { preferences: parsePreferences(undefined), why: whyOf(error) };
  }
}

/**
 * Stores some fields and leaves the others as they are. One change waits for the one before: two quick ones are both kept.
 * @param change what to change, from what is stored by then
 * @returns what is now stored
 * @throws where the browser refuses, for example over its quota; or where what is stored cannot be read, since it would be lost
 */
export function writePreferences(change: (stored: Preferences) => PreferenceChanges): Promise<Preferences> {
  return inTurn(PREFERENCES_KEY, async () => {
    const stored = await readStored('sync', PREFERENCES_KEY);
    const next = withChanges(stored, change(parsePreferences(stored)));
    await writeStored('sync', PREFERENCES_KEY, next);
    return parsePreferences(next);
  });
}

/**
 * Forgets every choice.
 * @returns the defaults
 * @throws where the browser refuses
 */
export function resetPreferences(): Promise<Preferences> {
  return inTurn(PREFERENCES_KEY, async () => {
    await removeStored('sync', PREFERENCES_KEY);
    return parsePreferences(undefined);
  });
}

/** Nothing, as it comes, or fields. */
function isForm(stored: unknown): boolean {
  return stored === undefined || (typeof stored === 'object' && stored !== null && !Array.isArray(stored));
}
