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
 * Stores some fields and leaves the others as they are.
 * @returns what is now stored
 * @throws where the browser refuses, for example over its quota
 */
export async function writePreferences(changes: PreferenceChanges): Promise<Preferences> {
  const next = healPreferences({ ...(await readPreferences()), ...changes });
  await area().set({ [PREFERENCES_KEY]: next });
  return next;
}

/** Forgets every choice. */
export async function resetPreferences(): Promise<Preferences> {
  await area().remove(PREFERENCES_KEY);
  return readPreferences();
}
