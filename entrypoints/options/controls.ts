/** What the options page offers for each preference. A preference without a control does not compile. */
import type { MessageKey } from '../../components/locale.ts';
import type { NotesSection } from '../../components/notes/section-names.ts';
import type { OptionControl, OptionGroup } from '../../components/options/types.ts';
import { PREFERENCE_FIELDS, type PreferenceField } from '../shared/preference-defaults.ts';
import type { Preferences } from '../shared/preference-table.ts';
import { PreferenceChanges } from '../shared/preferences.ts';
import type { Change } from './page-choices.ts';

type Labelled = { label: MessageKey; help?: MessageKey };
type ToggleWords = Labelled & { kind: 'toggle' };
/** In the order in which the values are offered. */
type ChoiceWords<T extends string> = Labelled & { kind: 'choice'; words: Record<T, MessageKey> };
/** A preference that this page does not offer by itself, and why. */
type NoControl = { kind: 'none'; why: string };

/** What a preference may be offered as, by what it holds: a value that has no word does not compile either. */
type ControlFor<V> = [V] extends [boolean]
  ? ToggleWords
  : [V] extends [string]
    ? ChoiceWords<V>
    : [V] extends [NotesSection[]]
      ? { kind: 'sections' }
      : { kind: 'languages' };

export type Controls = { [F in PreferenceField]: ControlFor<Preferences[F]> | NoControl };

const CONTROLS: Controls = {
  opens: {
    kind: 'choice',
    label: 'pref_opens',
    help: 'pref_opens_help',
    words: { always: 'pref_opens_always', folded: 'pref_opens_folded', never: 'pref_opens_never' },
  },
  player: {
    kind: 'choice',
    label: 'pref_player',
    help: 'pref_player_help',
    words: { handle: 'pref_player_disc', pause: 'pref_player_pause', off: 'pref_player_off' },
  },
  kids: {
    kind: 'choice',
    label: 'pref_kids',
    help: 'pref_kids_help',
    words: { off: 'pref_kids_off', on: 'pref_kids_on' },
  },
  side: {
    kind: 'choice',
    label: 'pref_side',
    help: 'pref_side_help',
    words: { right: 'pref_side_right', left: 'pref_side_left' },
  },
  width: {
    kind: 'choice',
    label: 'pref_width',
    help: 'pref_width_help',
    words: { narrow: 'pref_width_narrow', normal: 'pref_width_normal', wide: 'pref_width_wide' },
  },
  theme: {
    kind: 'choice',
    label: 'pref_theme',
    help: 'pref_theme_help',
    words: { auto: 'pref_theme_auto', dark: 'pref_theme_dark', light: 'pref_theme_light' },
  },
  textSize: {
    kind: 'choice',
    label: 'pref_text_size',
    help: 'pref_text_size_help',
    words: {
      small: 'pref_text_size_small',
      normal: 'pref_text_size_normal',
      large: 'pref_text_size_large',
      larger: 'pref_text_size_larger',
    },
  },
  sections: { kind: 'sections' },
  hidden: { kind: 'none', why: 'each section in the order has a box that hides it' },
  hiddenLanguages: { kind: 'languages' },
  spoilers: {
    kind: 'choice',
    label: 'pref_spoilers',
    help: 'pref_spoilers_help',
    words: { covered: 'pref_spoilers_covered', shown: 'pref_spoilers_shown' },
  },
  remember: { kind: 'toggle', label: 'pref_remember', help: 'pref_remember_help' },
};

/** Under which heading each stands on the page; one without does not compile. */
const GROUPS: Record<PreferenceField, OptionGroup> = {
  opens: 'opening',
  player: 'opening',
  kids: 'opening',
  side: 'looks',
  width: 'looks',
  theme: 'looks',
  textSize: 'looks',
  sections: 'contents',
  hidden: 'contents',
  hiddenLanguages: 'contents',
  spoilers: 'spoilers',
  remember: 'privacy',
};

type Given = {
  values: Preferences;
  /** Languages of the articles in the data set, the most frequent first; `undefined` while they are not known. */
  languages: readonly string[] | undefined;
  /** Takes a change of what is stored by then, which may be more than is shown. */
  onChange: (change: Change) => void;
};

/**
 * @param given the preferences as they are, and who takes a change
 * @returns each preference as a form control, in the order of the defaults
 */
export function controlsOf(given: Given): OptionControl[] {
  return PREFERENCE_FIELDS.flatMap((field) => controlOf(field, given) ?? []);
}

function controlOf(field: PreferenceField, given: Given): OptionControl | undefined {
  const { values, onChange } = given;
  const control = CONTROLS[field];
  const named = { name: field, group: GROUPS[field] };
  // What a form gives is any text to the compiler: it is parsed like whatever else comes from outside.
  const onSelect = (value: string | boolean): void => onChange(() => PreferenceChanges.parse({ [field]: value }));
  switch (control.kind) {
    case 'choice': {
      const { words, ...others } = control;
      return {
        ...others,
        ...named,
        value: String(values[field]),
        choices: Object.entries(words),
        onChange: onSelect,
      };
    }
    case 'toggle':
      return { ...control, ...named, value: values[field] === true, onChange: onSelect };
    case 'sections':
      return sectionsControl(named, given);
    case 'languages':
      return languagesControl(named, given);
    case 'none':
      return undefined;
  }
}

type Named = Pick<OptionControl, 'name' | 'group'>;

function sectionsControl(named: Named, { values, onChange }: Given): OptionControl {
  return {
    kind: 'sections',
    ...named,
    order: values.sections,
    hidden: values.hidden,
    onOrder: (change) => onChange(({ sections }) => ({ sections: [...change(sections)] })),
    onHidden: (change) => onChange(({ hidden }) => ({ hidden: [...change(hidden)] })),
  };
}

function languagesControl(named: Named, { values, languages, onChange }: Given): OptionControl {
  return {
    kind: 'languages',
    ...named,
    all: languages ?? values.hiddenLanguages,
    hidden: values.hiddenLanguages,
    onHidden: (change) => onChange(({ hiddenLanguages }) => ({ hiddenLanguages: [...change(hiddenLanguages)] })),
  };
}
