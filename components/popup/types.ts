/** What the popup is given, and what it has open. */
import type { Notes, Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search/search.ts';
import type { NotesSetting } from '../notes/setting.ts';
import type { Notice } from '../notices.tsx';

/** A title, as far as a list needs it. */
export type Named = { netflixId: number; name: string };

export type IdleProps = {
  /** The title of the tab in front, if it is one. */
  current: Named | undefined;
  lookedUp: readonly Named[];
  /** Where the browser withholds Netflix's pages: asks it for them. */
  askForAccess: (() => void) | undefined;
  /** Where the tab in front is Netflix's and was there before the extension: loads it anew. */
  reloadTab: (() => void) | undefined;
  onForget: () => void;
  onChoose: (choice: Choice) => void;
};

/** What the popup has open below or instead of the search. */
export type Choice =
  | { kind: 'title'; netflixId: number; name: string; sure: boolean }
  | { kind: 'person'; key: string; name: string };

export type PopupProps = Omit<IdleProps, 'onChoose'> & {
  search: (words: string) => Promise<SearchHit[]>;
  /** A title's notes; its name stands in for the page's, since it was found by name. */
  loadNotes: (netflixId: number, name: string) => Promise<Notes | undefined>;
  loadPerson: (key: string, name?: string) => Promise<Person | undefined>;
  setting: Omit<NotesSetting, 'openPerson'>;
  /** What went wrong beside the search. */
  notices: readonly Notice[];
  onOptions: () => void;
};
