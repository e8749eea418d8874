/** What the page of the first use is given. */

import type { MessageKey } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import type { LoadPerson, NotesSetting } from '../notes/setting.ts';
import type { Notice } from '../notices.tsx';

/** Notes, or why there are none. */
export type Example = { value: NotesInWords; why?: undefined } | { value?: undefined; why: string };

export type WelcomeProps = {
  /** The notes to be tried; `undefined` until they are there. */
  example: Example | undefined;
  setting: Omit<NotesSetting, 'openPerson'>;
  /** As the panel looks on Netflix, whatever this page looks like. */
  panelTheme: 'dark' | 'light';
  /** The keys of the command, empty where none are set; `undefined` in a browser without commands. */
  shortcut: string | undefined;
  /** Where this browser has its list of shortcuts. */
  shortcutPlace: MessageKey;
  /** How the icon is pinned in this browser; `undefined` where it is, or cannot be. */
  pin: MessageKey | undefined;
  /** The word by which the address bar searches, where it does. */
  keyword: string | undefined;
  notices: readonly Notice[];
  loadPerson: LoadPerson;
  /** Where tabs of Netflix's are older than the extension: reloads them. */
  reloadTabs: (() => void) | undefined;
  /** Reads the notes once more. */
  onRetry: () => void;
};
