/**
 * What a viewer can choose: every preference once. The defaults are those of `preference-defaults.ts`, without which none
 * compiles; the schemas (`preferences.ts`) and the controls (`options/controls.ts`) come from this table. Without zod and
 * without words.
 */
import { SECTION_NAMES } from '../../components/notes/section-names.ts';
import { DEFAULTS, PREFERENCE_FIELDS, type PreferenceField } from './preference-defaults.ts';

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
  opens: oneOf(['always', 'folded', 'never'], DEFAULTS.opens),
  /** In the player: a disc (stored as it was called at first), or opening by itself on a pause, or nothing. */
  player: oneOf(['handle', 'pause', 'off'], DEFAULTS.player),
  /** On Kids profiles. */
  kids: oneOf(['off', 'on'], DEFAULTS.kids),
  side: oneOf(['right', 'left'], DEFAULTS.side),
  /** Of the panel, where it stands in room of its own: not in the player, nor over a modal. */
  width: oneOf(['narrow', 'normal', 'wide'], DEFAULTS.width),
  theme: oneOf(['auto', 'dark', 'light'], DEFAULTS.theme),
  textSize: oneOf(['small', 'normal', 'large', 'larger'], DEFAULTS.textSize),
  sections: orderOf(SECTION_NAMES, DEFAULTS.sections),
  /** Sections that are left out. */
  hidden: someOf(SECTION_NAMES, DEFAULTS.hidden),
  /** Languages of which no articles are shown. A language that is new in the data is shown. */
  hiddenLanguages: someLanguages(DEFAULTS.hiddenLanguages),
  spoilers: oneOf(['covered', 'shown'], DEFAULTS.spoilers),
  /** Keep the list of the last titles looked up. */
  remember: toggle(DEFAULTS.remember),
} satisfies Record<PreferenceField, Preference>;

/** Whole preferences: each field has a value of its kind. */
export type Preferences = { [F in PreferenceField]: (typeof PREFERENCES)[F]['default'] };

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

function orderOf<T extends string>(items: readonly T[], asItComes: T[]): Order<T> {
  return { kind: 'order', items, default: asItComes };
}

function someOf<T extends string>(items: readonly T[], asItComes: T[]): Some<T> {
  return { kind: 'some', items, default: asItComes };
}

function someLanguages(asItComes: string[]): Languages {
  return { kind: 'languages', default: asItComes };
}
