import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Notes, Person } from '../../data/schema.ts';
import { Failure } from '../failure.tsx';
import { whyOf } from '../why.ts';
import { NotesView } from './notes.tsx';
import { PersonView } from './person.tsx';
import { type NotesSetting, NotesSettingContext } from './setting.ts';

type PaneProps = {
  setting: Omit<NotesSetting, 'openPerson'>;
  /** Asks for everything known of a person; `undefined` where there is no more than the name. */
  loadPerson: (key: string, name: string) => Promise<Person | undefined>;
};

type Shown =
  | { what: 'list' }
  | { what: 'person'; person: Person }
  | { what: 'failed'; why: string; onRetry: () => void };

/** Notes, in which a person opens in place. */
export function NotesPane({ notes, ...pane }: PaneProps & { notes: Notes }) {
  return (
    <PersonPane {...pane} of={notes}>
      <NotesView notes={notes} />
    </PersonPane>
  );
}

/** Whatever names people: one of them opens in its place, and the way back leads to where one was. */
export function PersonPane({
  setting,
  loadPerson,
  of,
  children,
}: PaneProps & { of?: Notes; children: ComponentChildren }) {
  const [shown, show] = useState<Shown>({ what: 'list' });
  const left = useRef<string | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const asked = useRef(0);
  const openPerson = (key: string, name: string): void => {
    left.current = name;
    asked.current += 1;
    const time = asked.current;
    // Of two that are opened quickly the later wins, whichever is read first.
    const showLast = (last: Shown): void => {
      if (time === asked.current) show(last);
    };
    loadPerson(key, name).then(
      (person) => showLast({ what: 'person', person: person ?? onlyHere(key, name, of) }),
      (error: unknown) => showLast({ what: 'failed', why: whyOf(error), onRetry: () => openPerson(key, name) }),
    );
  };
  const back = (): void => show({ what: 'list' });
  useLayoutEffect(() => {
    if (shown.what !== 'person') return;
    setting.onWayBack?.(back);
    return () => setting.onWayBack?.(undefined);
  }, [shown.what]);
  useEffect(() => {
    if (shown.what !== 'list' || left.current === undefined) return;
    const names = root.current?.querySelectorAll<HTMLElement>('.cast-name') ?? [];
    [...names].find((button) => button.textContent === left.current)?.focus();
    left.current = undefined;
  }, [shown.what]);
  return (
    <NotesSettingContext.Provider value={{ ...setting, openPerson }}>
      <div ref={root}>
        {shown.what === 'failed' && (
          <div class="failure-over">
            <Failure head="failed_head" why={shown.why} onRetry={shown.onRetry} />
          </div>
        )}
        {shown.what === 'person' ? <PersonView person={shown.person} onBack={back} /> : children}
      </div>
    </NotesSettingContext.Provider>
  );
}

/** Somebody of whom the data set knows this one credit. */
function onlyHere(key: string, name: string, notes: Notes | undefined): Person {
  const base = { key, name, otherNames: [], knownFor: [] };
  if (!notes) return { ...base, credits: [] };
  const { netflixId, type, year, confidence, cast } = notes;
  const title = {
    netflixId,
    name: notes.name,
    type,
    sure: confidence !== 'C',
    ...(year === undefined ? {} : { year }),
  };
  const { character, characterSpoiler } = cast.find(({ person }) => person === key) ?? {};
  const part = {
    ...(character === undefined ? {} : { character }),
    ...(characterSpoiler === undefined ? {} : { characterSpoiler }),
  };
  return { ...base, credits: [{ title, role: 'actor', ...part }] };
}
