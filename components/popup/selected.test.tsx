// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear, does } from '../../tests/fixtures/draw.tsx';
import { showKeys } from '../../tests/fixtures/keys.tsx';
import { FACTS } from '../../tests/fixtures/notes.ts';
import { POPUP_PROPS } from '../../tests/fixtures/props.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import { Name } from '../notes/name.tsx';
import { Selected } from './selected.tsx';
import type { Choice, PopupProps } from './types.ts';

const title = (netflixId: number): Choice => ({ kind: 'title', netflixId, name: `Title ${netflixId}`, sure: true });
const notes = (netflixId: number): NotesInWords => ({ ...FACTS, netflixId, name: `Title ${netflixId}` });

type Loading = PromiseWithResolvers<NotesInWords | undefined>;
function open(choice: Choice, loading: Map<number, Loading[]>): Promise<void> {
  const loadNotes: PopupProps['loadNotes'] = (netflixId) => {
    const one = Promise.withResolvers<NotesInWords | undefined>();
    loading.set(netflixId, [...(loading.get(netflixId) ?? []), one]);
    return one.promise;
  };
  const setting = { ...POPUP_PROPS.setting, Name };
  return does(() =>
    showKeys(<Selected {...POPUP_PROPS} setting={setting} loadNotes={loadNotes} choice={choice} onBack={() => {}} />),
  );
}
const heading = (): string | undefined => document.querySelector('h2')?.textContent ?? undefined;
const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(name));

afterEach(clear);

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
  button('try_again')?.focus();
  await does(() => button('try_again')?.click());
  await does(() => loading.get(1)?.[1]?.resolve(notes(1)));
  expect(heading()).toBe('Title 1');
  expect(document.activeElement).toBe(button('back'));
});
