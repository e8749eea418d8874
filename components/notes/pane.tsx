import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../failure.tsx';
import { useLatest } from '../latest.ts';
import { whyOf } from '../why.ts';
import type { NotesInWords, PersonInWords } from './in-words.ts';
import { NotesView } from './notes.tsx';
import { PersonView } from './person.tsx';
import { type LoadPerson, type NotesSetting, NotesSettingContext } from './setting.ts';

type PaneProps = {
  setting: Omit<NotesSetting, 'openPerson'>;
  loadPerson: LoadPerson;
};

type Shown =
  | { what: 'list' }
  | { what: 'person'; person: PersonInWords }
  | { what: 'failed'; why: string; onRetry: () => void };

/** Notes, in which a person opens in place. */
export function NotesPane({ notes, ...pane }: PaneProps & { notes: NotesInWords }) {
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
}: PaneProps & { of?: NotesInWords; children: ComponentChildren }) {
  const [shown, show] = useState<Shown>({ what: 'list' });
  const left = useRef<{ person: string; scrolled: number } | undefined>(undefined);
  const root = useRef<HTMLDivElement>(null);
  const begin = useLatest(show);
  const openPerson = (key: string, name: string): void => {
    left.current = { person: key, scrolled: setting.scroller?.()?.scrollTop ?? 0 };
    const showLast = begin();
    loadPerson(key, name, of?.netflixId).then(
      (person) =>
        showLast({ what: 'person', person: person ?? { key, name, otherNames: [], known: [], timeline: [] } }),
      (error: unknown) => showLast({ what: 'failed', why: whyOf(error), onRetry: () => openPerson(key, name) }),
    );
  };
  const back = (): void => show({ what: 'list' });
  useLayoutEffect(() => {
    if (shown.what !== 'person') return;
    setting.onWayBack?.(back, shown.person.name);
    setting.scroller?.()?.scrollTo?.({ top: 0 });
    return () => setting.onWayBack?.(undefined);
  }, [shown.what]);
  useLayoutEffect(() => {
    if (shown.what !== 'list' || left.current === undefined) return;
    const { person, scrolled } = left.current;
    left.current = undefined;
    const names = root.current?.querySelectorAll<HTMLElement>('[data-person]') ?? [];
    [...names].find((name) => name.dataset.person === person)?.focus();
    setting.scroller?.()?.scrollTo?.({ top: scrolled });
  }, [shown.what]);
  return (
    <NotesSettingContext.Provider value={{ ...setting, openPerson }}>
      <div ref={root}>
        {shown.what === 'failed' && (
          <div class="failure-over">
            <Failure head="failed_head" why={shown.why} onRetry={shown.onRetry} />
          </div>
        )}
        {shown.what === 'person' && <PersonView person={shown.person} of={of} onBack={back} />}
        {/* Kept, so that what was opened in it is open when one comes back. */}
        <div hidden={shown.what === 'person'}>{children}</div>
      </div>
    </NotesSettingContext.Provider>
  );
}
