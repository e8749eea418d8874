/**
 * Every choice as it comes, in the order in which the options page offers them. What else may be chosen is in
 * `preference-table.ts`, which takes its defaults from here: a page of Netflix carries these alone. Without zod.
 */
import { type NotesSection, SECTION_NAMES } from '../../components/notes/section-names.ts';

/** All choices lie under one key in storage, so that a change is one event. */
export const PREFERENCES_KEY = 'preferences';

export const DEFAULTS = {
  opens: 'always',
  player: 'handle',
  kids: 'off',
  side: 'right',
  width: 'normal',
  theme: 'auto',
  textSize: 'normal',
  sections: [...SECTION_NAMES] as NotesSection[],
  hidden: [] as NotesSection[],
  hiddenLanguages: [] as string[],
  spoilers: 'covered',
  remember: true as boolean,
} as const;

export type PreferenceField = keyof typeof DEFAULTS;

/**
 * Every field, in the order above. That an object of our own has no other keys, the compiler cannot know, nor a bundler that the
 * list can be left out where nobody asks for it.
 */
export const PREFERENCE_FIELDS = /* @__PURE__ */ Object.keys(DEFAULTS) as PreferenceField[];
