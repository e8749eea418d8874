import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../failure.tsx';
import { useLatest } from '../latest.ts';
import { netflixAddress, OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';
import type { NotesInWords, PersonInWords } from '../notes/in-words.ts';
import { NotesPane } from '../notes/pane.tsx';
import { PersonView } from '../notes/person.tsx';
import { NotesSettingContext } from '../notes/setting.ts';
import { whyOf } from '../why.ts';
import type { Choice, Named, PopupProps } from './types.ts';

type Loaded =
  | { state: 'looking' }
  | { state: 'failed'; why: string }
  | { state: 'gone' }
  | { state: 'title'; notes: NotesInWords }
  | { state: 'person'; person: PersonInWords };

type Props = PopupProps & { choice: Choice; onBack: () => void };

/** A hit, opened inside the popup: the same notes as on the page. */
export function Selected({ choice, onBack, loadNotes, loadPerson, setting }: Props) {
  const { message } = useLocale();
  const [loaded, load] = useState<Loaded>({ state: 'looking' });
  const [times, again] = useState(0);
  const begin = useLatest(load);
  useEffect(() => {
    const show = begin();
    load({ state: 'looking' });
    open(choice, loadNotes, loadPerson).then(show, (error: unknown) => show({ state: 'failed', why: whyOf(error) }));
  }, [choice, times]);
  // The way back is at the head of a person's view already.
  if (loaded.state === 'person')
    return (
      <NotesSettingContext.Provider value={{ ...setting, openPerson: () => {} }}>
        <PersonView person={loaded.person} onBack={onBack} />
      </NotesSettingContext.Provider>
    );
  const content = (): ComponentChild => {
    switch (loaded.state) {
      case 'looking':
        return <p class="popup-hint">{message('looking')}</p>;
      case 'title':
        return <NotesPane notes={loaded.notes} setting={setting} loadPerson={loadPerson} />;
      case 'gone':
        return (
          <p role="alert" key="gone">
            {message('unknown_head')}
          </p>
        );
      case 'failed':
        return <Failure head="failed_head" why={loaded.why} onRetry={() => again(times + 1)} />;
    }
  };
  return (
    <>
      {/* New with every attempt, so that it takes the focus from the button that is gone. */}
      <BackBar key={times} onBack={onBack} {...(loaded.state === 'title' && onNetflix(choice, loaded.notes))} />
      {content()}
    </>
  );
}

/** Where a title is on Netflix, and whether its id is sure: it is in its own tab; elsewhere it may be inferred. */
function onNetflix(choice: Choice, notes: NotesInWords): { address: string; sure: boolean } {
  const title: Named = choice.kind === 'title' ? choice : notes;
  const { netflixId, name, sure = notes.confidence !== 'C' } = title;
  return { address: netflixAddress({ netflixId, name, sure }), sure };
}

async function open(
  choice: Choice,
  loadNotes: PopupProps['loadNotes'],
  loadPerson: PopupProps['loadPerson'],
): Promise<Loaded> {
  if (choice.kind === 'title') {
    const notes = await loadNotes(choice.netflixId, choice.name);
    return notes ? { state: 'title', notes } : { state: 'gone' };
  }
  const person = await loadPerson(choice.key, choice.name);
  return person ? { state: 'person', person } : { state: 'gone' };
}

function BackBar({ onBack, address, sure = true }: { onBack: () => void; address?: string; sure?: boolean }) {
  const { message } = useLocale();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="popup-bar">
      <button type="button" class="person-back" ref={back} onClick={onBack}>
        <span aria-hidden="true">←</span> {message('back')}
      </button>
      {address && (
        <a class="popup-netflix" href={address} {...OUTSIDE}>
          {message(sure ? 'open_on_netflix' : 'search_on_netflix')}
        </a>
      )}
    </div>
  );
}
