import { useRef } from 'preact/hooks';
import type { Meta } from '../../data/schema.ts';
import { Changing } from '../changing.tsx';
import { formatDay, type MessageKey, useLocale } from '../locale.ts';
import type { NotesSection } from '../notes/setting.ts';
import { type Notice, Notices } from '../notices.tsx';
import { Choices } from './choices.tsx';
import { Languages } from './languages.tsx';
import { Sections } from './sections.tsx';
import { SelfCheckReport } from './self-check-report.tsx';
import { Transfer } from './transfer.tsx';

/** The choices as this page shows them. */
export type OptionValues = {
  opens: 'always' | 'folded' | 'never';
  side: 'right' | 'left';
  width: 'narrow' | 'normal' | 'wide';
  theme: 'auto' | 'dark' | 'light';
  textSize: 'small' | 'normal' | 'large' | 'larger';
  sections: readonly NotesSection[];
  hidden: readonly NotesSection[];
  hiddenLanguages: readonly string[];
  spoilers: 'covered' | 'shown';
  remember: boolean;
  player: 'handle' | 'pause' | 'off';
  kids: 'off' | 'on';
};

export type OptionsProps = {
  values: OptionValues;
  /** The browser's own setting of the command; empty where none is set, `undefined` in a browser without commands. */
  shortcut: string | undefined;
  /** How one sets a shortcut in this browser. */
  shortcutPlace: MessageKey;
  /** What the data set says of itself; `undefined` while that is not known. */
  meta: Meta | undefined;
  /** What went wrong beside the choices. */
  notices: readonly Notice[];
  /** What just happened, in words; read out, and kept until something else happens. */
  status: string | undefined;
  /** Changes what is stored by then, which may be more than is shown: two quick choices are both kept. */
  onChange: (change: (stored: OptionValues) => Partial<OptionValues>) => void;
  onReset: () => void;
  /** Hands the viewer a file with every choice. */
  onExport: () => void;
  /** Takes the choices of such a file. */
  onImport: (file: File) => void;
  /** Asks the open tabs of Netflix; a text to copy, empty where there is none. */
  runSelfCheck: () => Promise<string>;
};

/** Every preference as a form control with a label; each applies at once. */
export function Options(props: OptionsProps) {
  const {
    values,
    shortcut,
    shortcutPlace,
    meta,
    notices,
    status,
    onChange,
    onReset,
    onExport,
    onImport,
    runSelfCheck,
  } = props;
  const { message } = useLocale();
  const said = useRef('');
  said.current = status ?? said.current;
  return (
    <main class="options">
      <h1>{message('options_title')}</h1>
      <p class="options-soft">{message('options_intro')}</p>
      <Notices of={notices} />
      <Choices
        name="opens"
        label="pref_opens"
        help="pref_opens_help"
        value={values.opens}
        choices={OPENS}
        onChange={(opens) => onChange(() => ({ opens }))}
      />
      <Choices
        name="player"
        label="pref_player"
        value={values.player}
        choices={PLAYER}
        onChange={(player) => onChange(() => ({ player }))}
      />
      <Choices
        name="kids"
        label="pref_kids"
        value={values.kids}
        choices={KIDS}
        onChange={(kids) => onChange(() => ({ kids }))}
      />
      <Choices
        name="side"
        label="pref_side"
        value={values.side}
        choices={SIDES}
        onChange={(side) => onChange(() => ({ side }))}
      />
      <Choices
        name="width"
        label="pref_width"
        help="pref_width_help"
        value={values.width}
        choices={WIDTHS}
        onChange={(width) => onChange(() => ({ width }))}
      />
      <Choices
        name="theme"
        label="pref_theme"
        value={values.theme}
        choices={THEMES}
        onChange={(theme) => onChange(() => ({ theme }))}
      />
      <Choices
        name="textSize"
        label="pref_text_size"
        value={values.textSize}
        choices={SIZES}
        onChange={(textSize) => onChange(() => ({ textSize }))}
      />
      <Sections order={values.sections} hidden={values.hidden} onChange={onChange} />
      <Languages
        all={meta?.articleLanguages ?? values.hiddenLanguages}
        hidden={values.hiddenLanguages}
        onChange={onChange}
      />
      <Choices
        name="spoilers"
        label="pref_spoilers"
        value={values.spoilers}
        choices={SPOILERS}
        onChange={(spoilers) => onChange(() => ({ spoilers }))}
      />
      <div class="options-group">
        <label class="options-check">
          <input
            type="checkbox"
            name="remember"
            checked={values.remember}
            onChange={({ currentTarget: { checked } }) => onChange(() => ({ remember: checked }))}
          />
          {message('pref_remember')}
        </label>
        <p class="options-soft">{message('pref_remember_help')}</p>
      </div>
      {shortcut !== undefined && <Shortcut keys={shortcut} place={shortcutPlace} />}
      <Transfer onExport={onExport} onImport={onImport} onReset={onReset} />
      <p class="options-status" role="status">
        <Changing text={said.current} />
      </p>
      <SelfCheckReport run={runSelfCheck} />
      <About meta={meta} />
    </main>
  );
}

function Shortcut({ keys, place }: { keys: string; place: MessageKey }) {
  const { message } = useLocale();
  return (
    <section class="options-group" aria-label={message('pref_shortcut')}>
      <h2>{message('pref_shortcut')}</h2>
      <p key={keys}>{keys === '' ? message('pref_shortcut_none') : <kbd>{keys}</kbd>}</p>
      <p class="options-soft">{message('pref_shortcut_help')}</p>
      <p class="options-soft">{message(place)}</p>
    </section>
  );
}

function About({ meta }: { meta: Meta | undefined }) {
  const { message, language } = useLocale();
  const count = (number: number): string => number.toLocaleString(language);
  return (
    <section class="options-group" aria-label={message('about')}>
      <h2>{message('about')}</h2>
      {meta && (
        <p>
          {message(
            'about_data',
            formatDay(meta.date, language),
            count(meta.titles),
            count(meta.fullNotes),
            count(meta.people),
            count(meta.articles),
          )}
        </p>
      )}
      <p>{message('about_stored')}</p>
      <p class="options-soft">{message('about_affiliation')}</p>
    </section>
  );
}

/** Values and their words, in the order in which they are offered. */
type Offered<T extends string> = ReadonlyArray<readonly [T, MessageKey]>;

const OPENS: Offered<OptionValues['opens']> = [
  ['always', 'pref_opens_always'],
  ['folded', 'pref_opens_folded'],
  ['never', 'pref_opens_never'],
];
const SIDES: Offered<OptionValues['side']> = [
  ['right', 'pref_side_right'],
  ['left', 'pref_side_left'],
];
const WIDTHS: Offered<OptionValues['width']> = [
  ['narrow', 'pref_width_narrow'],
  ['normal', 'pref_width_normal'],
  ['wide', 'pref_width_wide'],
];
const THEMES: Offered<OptionValues['theme']> = [
  ['auto', 'pref_theme_auto'],
  ['dark', 'pref_theme_dark'],
  ['light', 'pref_theme_light'],
];
const SIZES: Offered<OptionValues['textSize']> = [
  ['small', 'pref_text_size_small'],
  ['normal', 'pref_text_size_normal'],
  ['large', 'pref_text_size_large'],
  ['larger', 'pref_text_size_larger'],
];
const PLAYER: Offered<OptionValues['player']> = [
  ['handle', 'pref_player_handle'],
  ['pause', 'pref_player_pause'],
  ['off', 'pref_player_off'],
];
const KIDS: Offered<OptionValues['kids']> = [
  ['off', 'pref_kids_off'],
  ['on', 'pref_kids_on'],
];
const SPOILERS: Offered<OptionValues['spoilers']> = [
  ['covered', 'pref_spoilers_covered'],
  ['shown', 'pref_spoilers_shown'],
];
