/** What the options page is given. */
import type { Meta } from '../../data/schema.ts';
import type { MessageKey } from '../locale.ts';
import type { NotesSection } from '../notes/section-names.ts';
import type { Notice } from '../notices.tsx';

/** From a list as it is stored by then, which may be more than is shown, to one with a change: two quick ones are both kept. */
type ListChange<T extends string> = (stored: readonly T[]) => readonly T[];

/** The preference's own name. */
type Named = { name: string };
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
};
