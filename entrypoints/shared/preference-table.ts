/**
 * What a viewer can choose: every preference once, in the order in which the options page offers them. The defaults
 * (`preference-defaults.ts`), the schemas (`preferences.ts`) and the controls (`options/controls.ts`) come from this table.
 * Without zod and without words: the content script carries it.
 */
import { SECTION_NAMES } from '../../components/notes/section-names.ts';

/** One value of a few. */
export type Choice<T extends string> = { kind: 'choice'; values: readonly T[]; default: T };
/** Yes or no. */
export type Toggle = { kind: 'toggle'; default: boolean };
/** Every item once, in the viewer's order; items that a stored order lacks come last. */
export type Order<T extends string> = { kind: 'order'; items: readonly T[]; default: T[] };
/** Some of these items; none as it comes. */
export type Some<T extends string> = { kind: 'some'; items: readonly T[]; default: T[] };
/** Some languages (BCP 47), whichever the data set holds; none as it comes. */
export type Languages = { kind: 'languages'; default: string[] };

export type Preference = Choice<string> | Toggle | Order<string> | Some<string> | Languages;

export const PREFERENCES = {
  opens: oneOf(['always', 'folded', 'never'], 'always'),
  /** In the player: a disc (stored as it was called at first), or opening by itself on a pause, or nothing. */
  player: oneOf(['handle', 'pause', 'off'], 'handle'),
  /** On Kids profiles. */
  kids: oneOf(['off', 'on'], 'off'),
  side: oneOf(['right', 'left'], 'right'),
  /** Of the panel, where it stands in room of its own: not in the player, nor over a modal. */
  width: oneOf(['narrow', 'normal', 'wide'], 'normal'),
  theme: oneOf(['auto', 'dark', 'light'], 'auto'),
  textSize: oneOf(['small', 'normal', 'large', 'larger'], 'normal'),
  sections: orderOf(SECTION_NAMES),
  /** Sections that are left out. */
  hidden: someOf(SECTION_NAMES),
  /** Languages of which no articles are shown. A language that is new in the data is shown. */
  hiddenLanguages: someLanguages(),
  spoilers: oneOf(['covered', 'shown'], 'covered'),
  /** Keep the list of the last titles looked up. */
  remember: toggle(true),
};

export type PreferenceField = keyof typeof PREFERENCES;

/** Whole preferences: each field has a value of its kind. */
export type Preferences = { [F in PreferenceField]: (typeof PREFERENCES)[F]['default'] };

/** Every field, in the table's order. That an object of our own has no other keys, the compiler cannot know. */
export const PREFERENCE_FIELDS = Object.keys(PREFERENCES) as PreferenceField[];

/**
 * @param make what is wanted of a preference
 * @returns that by field. What is made of a field is that field's own, which the compiler cannot follow through a list of
 *   all: whoever calls this says it
 */
export function eachPreference<R extends Record<PreferenceField, unknown>>(
  make: (preference: Preference) => unknown,
): R {
  return Object.fromEntries(PREFERENCE_FIELDS.map((field) => [field, make(PREFERENCES[field])])) as R;
}

function oneOf<const T extends string>(values: readonly T[], asItComes: NoInfer<T>): Choice<T> {
  return { kind: 'choice', values, default: asItComes };
}

function toggle(asItComes: boolean): Toggle {
  return { kind: 'toggle', default: asItComes };
}

function orderOf<T extends string>(items: readonly T[]): Order<T> {
  return { kind: 'order', items, default: [...items] };
}

function someOf<T extends string>(items: readonly T[]): Some<T> {
  return { kind: 'some', items, default: [] };
}

function someLanguages(): Languages {
  return { kind: 'languages', default: [] };
}
