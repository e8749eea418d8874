/** Where preferences are kept: the browser's sync where there is one, else this machine. */
import { type Browser, browser } from 'wxt/browser';
import { healPreferences, type PreferenceChanges, type Preferences } from './preferences.ts';

/** One key for all of it, so that a change is one event. */
const PREFERENCES_KEY = 'preferences';

function area(): Browser.storage.StorageArea {
  return browser.storage.sync ?? browser.storage.local;
}

/** @returns whole preferences, whatever lies in storage */
export async function readPreferences(): Promise<Preferences> {
  const stored = await area().get(PREFERENCES_KEY);
  return healPreferences(stored[PREFERENCES_KEY]);
}

/**
 * Stores some fields and leaves the others as they are. One change waits for the one before: two quick ones are both kept.
 * @param change what to change, from what is stored by then
 * @returns what is now stored
 * @throws where the browser refuses, for example over its quota
 */
export function writePreferences(change: (stored: Preferences) => PreferenceChanges): Promise<Preferences> {
  return inTurn(async () => {
    const stored = await readPreferences();
    const next = healPreferences({ ...stored, ...change(stored) });
    await area().set({ [PREFERENCES_KEY]: next });
    return next;
  });
}

/**
 * Forgets every choice.
 * @returns the defaults
 * @throws where the browser refuses
 */
export function resetPreferences(): Promise<Preferences> {
  return inTurn(async () => {
    await area().remove(PREFERENCES_KEY);
    return healPreferences(undefined);
  });
}

/** One write after another, whichever of the extension's pages asks: else the later of two would undo the earlier. */
function inTurn(write: () => Promise<Preferences>): Promise<Preferences> {
  return navigator.locks.request(PREFERENCES_KEY, write);
}
