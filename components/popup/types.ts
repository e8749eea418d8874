/** What the popup is given, and what it has open. */

import type { SearchHit } from '../../data/search/search.ts';
import type { MemberInWords, NotesInWords } from '../notes/in-words.ts';
import type { LoadPerson, NotesSetting } from '../notes/setting.ts';
import type { Notice } from '../notices.tsx';

/** A title, as far as a list needs it. `sure`: whether its id is; left out where only its notes tell. */
export type Named = { netflixId: number; name: string; year?: number | undefined; sure?: boolean | undefined };

/** The title of the tab in front. */
export type TabTitle = Named & {
  /** Who is in it, in billing order; nobody until that is known. */
  cast?: readonly MemberInWords[] | undefined;
  /** Where its panel is hidden: shows it. */
  show?: (() => void) | undefined;
};

/** What the popup's address asks for: somebody, or a search. */
export type Start = { kind: 'person'; key: string; name: string } | { kind: 'words'; words: string };

export type IdleProps = {
  /** The title of the tab in front, if it is one. */
  current: TabTitle | undefined;
  lookedUp: readonly Named[];
  /** Where the browser withholds Netflix's pages: asks it for them. */
  askForAccess: (() => void) | undefined;
  /** Where the tab in front is Netflix's and older than the extension: reloads it. */
  reloadTab: (() => void) | undefined;
  /** Characters that give something away stay unnamed. */
  cover: boolean;
  onForget: () => void;
  /** Words are to be searched for. */
  onType: (words: string) => void;
  onChoose: (choice: Choice) => void;
};

/** What the popup has open below or instead of the search. */
export type Choice =
  | { kind: 'title'; netflixId: number; name: string; sure?: boolean | undefined }
  | { kind: 'person'; key: string; name: string };

export type PopupProps = Omit<IdleProps, 'cover' | 'onType' | 'onChoose'> & {
  /** What is open at first. */
  start?: Start | undefined;
  search: (words: string) => Promise<SearchHit[]>;
  /** A title's notes; its name stands in for the page's, since it was found by name. */
  loadNotes: (netflixId: number, name: string) => Promise<NotesInWords | undefined>;
  loadPerson: LoadPerson;
  setting: Omit<NotesSetting, 'openPerson'>;
  /** What went wrong beside the search. */
  notices: readonly Notice[];
  onOptions: () => void;
};
