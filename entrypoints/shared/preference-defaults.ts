/** Every choice as it comes. Without zod: the content script falls back on them where storage cannot be read. */
import { eachPreference, type Preferences } from './preference-table.ts';

/** All choices lie under one key in storage, so that a change is one event. */
export const PREFERENCES_KEY = 'preferences';

export const DEFAULTS = eachPreference<Preferences>((preference) => preference.default);
