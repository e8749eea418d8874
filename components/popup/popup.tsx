import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notes, Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search.ts';
import { Boundary } from '../boundary.tsx';
import type { NotesSetting } from '../notes/setting.ts';
import { type Notice, Notices } from '../notices.tsx';
import { useSpeech } from '../words.ts';
import { Chosen } from './chosen.tsx';
import { Idle, type IdleProps } from './idle.tsx';
import { SearchField } from './search-field.tsx';

/** What the popup has open below or instead of the search. */
export type Choice =
  | { kind: 'title'; netflixId: number; name: string; sure: boolean }
  | { kind: 'person'; key: string; name: string };

export type PopupProps = Omit<IdleProps, 'onChoose'> & {
  search: (words: string) => Promise<SearchHit[]>;
  /** A title's notes; its name stands in for the page's, since it was found by name. */
  loadNotes: (netflixId: number, name: string) => Promise<Notes | undefined>;
  loadPerson: (key: string, name: string) => Promise<Person | undefined>;
  setting: Omit<NotesSetting, 'openPerson'>;
  /** What went wrong beside the search. */
  notices: readonly Notice[];
  onOptions: () => void;
};

/** Search over everything; a hit opens its notes in place. */
export function Popup(props: PopupProps) {
  const { search, notices, onOptions } = props;
  const { words } = useSpeech();
  const [typed, type] = useState('');
  const [choice, choose] = useState<Choice | undefined>(undefined);
  const field = useRef<HTMLInputElement | null>(null);
  const back = (): void => choose(undefined);
  useEffect(() => {
    if (choice === undefined) field.current?.focus();
  }, [choice]);
  return (
    <main class="popup">
      <h1 class={choice ? 'popup-title popup-title-silent' : 'popup-title'}>{words('show_notes')}</h1>
      <Notices of={notices} />
      {choice ? (
        <Boundary onRetry={back}>
          <Chosen {...props} choice={choice} onBack={back} />
        </Boundary>
      ) : (
        <>
          <SearchField field={field} typed={typed} onType={type} search={search} onChoose={choose} />
          {typed.trim() === '' && <Idle {...props} onChoose={choose} />}
          <footer class="popup-foot">
            <button type="button" class="popup-options" onClick={onOptions}>
              {words('open_options')}
            </button>
          </footer>
        </>
      )}
    </main>
  );
}
