/** What the options page is given. */
import type { Meta } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search/search.ts';
import type { MessageKey } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import type { NotesSection } from '../notes/section-names.ts';
import type { LoadPerson, NotesSetting } from '../notes/setting.ts';
import type { Notice } from '../notices.tsx';
import type { Named as NamedTitle } from '../popup/types.ts';

/** From a list as it is stored by then, which may be more than is shown, to one with a change: two quick ones are both kept. */
type ListChange<T extends string> = (stored: readonly T[]) => readonly T[];

/** Preferences that stand together, under one heading. */
export type OptionGroup = 'opening' | 'looks' | 'contents' | 'spoilers' | 'privacy' | 'backup';

/** The preference's own name. */
type Named = { name: string; group: OptionGroup };
type Labelled = Named & { label: MessageKey; help?: MessageKey | undefined };

/** One of a few, as radio buttons. */
export type ChoiceControl = Labelled & {
  kind: 'choice';
  value: string;
  /** Values and their words, in the order in which they are offered. */
  choices: ReadonlyArray<readonly [string, MessageKey]>;
  onChange: (value: string) => void;
};

/** Yes or no, as a check box. */
export type ToggleControl = Labelled & { kind: 'toggle'; value: boolean; onChange: (value: boolean) => void };

/** Which sections, and in which order. */
export type SectionsControl = Named & {
  kind: 'sections';
  order: readonly NotesSection[];
  hidden: readonly NotesSection[];
  onOrder: (change: ListChange<NotesSection>) => void;
  onHidden: (change: ListChange<NotesSection>) => void;
};

/** In which languages articles are shown. */
export type LanguagesControl = Named & {
  kind: 'languages';
  /** Languages of the articles in the data set (BCP 47), the most frequent first. */
  all: readonly string[];
  hidden: readonly string[];
  onHidden: (change: ListChange<string>) => void;
};

/** A preference as a form control: what it is called, what it is now, and what a change does. */
export type OptionControl = ChoiceControl | ToggleControl | SectionsControl | LanguagesControl;

/** A place in which notes are shown, by its own example in the preview. */
export type PreviewScene = 'modal' | 'player' | 'popup';

type Theme = 'dark' | 'light';

/** What a title's notes look like with the choices that hold now. */
export type Preview = {
  /** Why the title's notes are not there, and what reads them again; nothing while they are being read. */
  title: { notes: NotesInWords; date: string } | { why: string; onRetry: () => void } | undefined;
  /** The style sheets of panel and popup, for a page of its own. */
  style: string;
  /** What the theme means in each place. */
  themes: Record<PreviewScene, Theme>;
  scale: number;
  side: 'right' | 'left';
  /** Of the panel, in px. */
  widths: Record<'modal' | 'player', number>;
  /** Whether the panel opens by itself, is folded, or is not there. */
  opens: Record<'modal' | 'player', 'open' | 'folded' | 'none'>;
  settings: Record<PreviewScene, Omit<NotesSetting, 'openPerson'>>;
  /** What the popup's list holds; nothing where none is kept. */
  lookedUp: readonly NamedTitle[];
  loadNotes: (netflixId: number, name: string) => Promise<NotesInWords | undefined>;
  loadPerson: LoadPerson;
  search: (words: string) => Promise<SearchHit[]>;
  onMoveSide: () => void;
};

export type OptionsProps = {
  /** The preferences, in the order in which they are offered. */
  controls: readonly OptionControl[];
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
  onReset: () => void;
  /** Hands the viewer a file with every choice. */
  onExport: () => void;
  /** Takes the choices of such a file. */
  onImport: (file: File) => void;
  /** Asks the open tabs of Netflix; a text to copy, empty where there is none. */
  runSelfCheck: () => Promise<string>;
  /** The example beside the choices; `undefined` where there is to be none. */
  preview?: Preview | undefined;
};
