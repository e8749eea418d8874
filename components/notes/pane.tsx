import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notes, Person } from '../../data/schema.ts';
import { useSpeech } from '../words.ts';
import { NotesView } from './notes.tsx';
import { PersonView } from './person.tsx';
import { type NotesSetting, NotesSettingContext } from './setting.ts';

type Props = {
  notes: Notes;
  setting: Omit<NotesSetting, 'openPerson'>;
  /** Asks for everything known of a person; `undefined` where nobody has the key. */
  loadPerson: (key: string) => Promise<Person | undefined>;
};

type Shown =
  | { what: 'notes' }
  | { what: 'opening'; key: string }
  | { what: 'person'; person: Person }
  | { what: 'failed'; why: string };

/** Notes, in which a person opens in place; the way back leads to where one was. */
export function NotesPane({ notes, setting, loadPerson }: Props) {
  const { words } = useSpeech();
  const [shown, show] = useState<Shown>({ what: 'notes' });
  const left = useRef<string | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const openPerson = (key: string, name: string): void => {
    left.current = name;
    show({ what: 'opening', key });
    loadPerson(key).then(
      (person) => show(person ? { what: 'person', person } : { what: 'notes' }),
      (error: unknown) => show({ what: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
  };
  useEffect(() => {
    if (shown.what !== 'notes' || left.current === undefined) return;
    const names = root.current?.querySelectorAll<HTMLElement>('.cast-name') ?? [];
    [...names].find((button) => button.textContent === left.current)?.focus();
    left.current = undefined;
  }, [shown.what]);
  return (
    <NotesSettingContext.Provider value={{ ...setting, openPerson }}>
      <div ref={root}>
        {shown.what === 'person' ? (
          <PersonView person={shown.person} onBack={() => show({ what: 'notes' })} />
        ) : (
          <NotesView notes={notes} />
        )}
        {shown.what === 'failed' && (
          <p class="notes-failed" role="alert">
            {words('failed_head')}: {shown.why}
          </p>
        )}
      </div>
    </NotesSettingContext.Provider>
  );
}
