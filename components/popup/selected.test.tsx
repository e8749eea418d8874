// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { FACTS } from '../../tests/fixtures/notes.ts';
import { LocaleContext, type Message } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import { Name } from '../notes/name.tsx';
import { Selected } from './selected.tsx';
import type { Choice, PopupProps } from './types.ts';

const message: Message = (key, ...about) => [key, ...about].join(' ');
const title = (netflixId: number): Choice => ({ kind: 'title', netflixId, name: `Title ${netflixId}`, sure: true });
const notes = (netflixId: number): NotesInWords => ({ ...FACTS, netflixId, name: `Title ${netflixId}` });

type Loading = PromiseWithResolvers<NotesInWords | undefined>;
function open(choice: Choice, loading: Map<number, Loading[]>): Promise<void> {
  const loadNotes: PopupProps['loadNotes'] = (netflixId) => {
    const one = Promise.withResolvers<NotesInWords | undefined>();
    loading.set(netflixId, [...(loading.get(netflixId) ?? []), one]);
    return one.promise;
  };
  const props: Omit<PopupProps, 'loadNotes'> = {
    search: async () => [],
    loadPerson: async () => undefined,
    setting: { sections: [], cover: true, newTabs: true, Name },
    notices: [],
    current: undefined,
    lookedUp: [],
    askForAccess: undefined,
    reloadTab: undefined,
    onForget: () => {},
    onOptions: () => {},
  };
  return does(() =>
    render(
      <LocaleContext.Provider value={{ message, language: 'en', direction: 'ltr' }}>
        <Selected {...props} loadNotes={loadNotes} choice={choice} onBack={() => {}} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
}
const heading = (): string | undefined => document.querySelector('h2')?.textContent ?? undefined;
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));

/** Acts, and waits for what comes of it. */
const does = (what: () => unknown): Promise<void> =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

afterEach(() => render(null, document.body));

test('of two that are opened quickly the later wins, whichever is read first', async () => {
  const loading = new Map<number, Loading[]>();
  await open(title(1), loading);
  await open(title(2), loading);
  await does(() => loading.get(2)?.[0]?.resolve(notes(2)));
  await does(() => loading.get(1)?.[0]?.resolve(notes(1)));
  expect(heading()).toBe('Title 2');
});

test('while one is read, another’s notes are not shown, and there is a way back', async () => {
  const loading = new Map<number, Loading[]>();
  await open(title(1), loading);
  await does(() => loading.get(1)?.[0]?.resolve(notes(1)));
  await open(title(2), loading);
  expect(heading()).toBeUndefined();
  expect(document.activeElement).toBe(button('back'));
});

test('what fails says why, keeps the way back, and is tried again when asked', async () => {
  const loading = new Map<number, Loading[]>();
  await open(title(1), loading);
  await does(() => loading.get(1)?.[0]?.reject(new Error('data/titles/1a.json: not in this build')));
  expect(document.querySelector('[role=alert]')?.textContent).toContain('data/titles/1a.json: not in this build');
  expect(button('back')).toBeDefined();
  await does(() => button('try_again')?.click());
  await does(() => loading.get(1)?.[1]?.resolve(notes(1)));
  expect(heading()).toBe('Title 1');
});
