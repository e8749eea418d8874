/** What the panel is given. */
import type { SearchHit } from '../../data/search/search.ts';
import type { MemberInWords, NotesInWords } from '../notes/in-words.ts';
import type { LoadPerson, NotesSetting } from '../notes/setting.ts';

/** What the panel has to show. */
export type PanelView =
  | { state: 'looking' }
  | { state: 'known'; notes: NotesInWords; date: string }
  | { state: 'unknown'; date: string; people?: readonly MemberInWords[] }
  | { state: 'failed'; why: string };

export type PanelBodyProps = {
  view: PanelView;
  netflixId: number;
  /** In the player, where an unknown id says nothing of the title. */
  playing: boolean;
  /** The page's own name for what it shows, where it could be read. */
  pageName: string | undefined;
  setting: Omit<NotesSetting, 'openPerson'>;
  loadPerson: LoadPerson;
  search: (words: string) => Promise<SearchHit[]>;
  onRetry: () => void;
};
