// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SearchHit } from '../data/search/search.ts';
import { useActiveHit } from './popup/use-active-hit.ts';
import { type Found, useHits } from './use-hits.ts';

type Answer = { resolve: (hits: SearchHit[]) => void; reject: (error: unknown) => void };
const asked: Answer[] = [];
const search = (): Promise<SearchHit[]> => new Promise((resolve, reject) => asked.push({ resolve, reject }));
const hit = (name: string): SearchHit => ({ kind: 'title', netflixId: name.length, name, type: 'film', sure: true });
const hits = (...names: string[]): SearchHit[] => names.map(hit);

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => render(null, document.body));

/** Runs a hook in a component; gives what it returned last. */
function run<T>(hook: (typed: string) => T): { type: (typed: string) => T; now: () => T } {
  const returned: T[] = [];
  const Runner = ({ typed }: { typed: string }): null => {
    returned.push(hook(typed));
    return null;
  };
  const now = (): T => {
    const last = returned.at(-1);
    if (last === undefined) throw new Error('never drawn');
    return last;
  };
  const type = (typed: string): T => {
    act(() => render(h(Runner, { typed }), document.body));
    return now();
  };
  return { type, now };
}

/** Answers a search, in the order in which they were asked. */
async function answer(at: number, found: SearchHit[]): Promise<void> {
  await act(async () => asked[at]?.resolve(found));
}

test('an answer that a later one has overtaken is dropped', async () => {
  const told: Found[] = [];
  const { type, now } = run((typed) => useHits(typed, search, (found) => told.push(found)));
  type('d');
  type('dark');
  await answer(1, hits('Dark'));
  await answer(0, hits('Dune'));
  expect(now().found).toEqual({ of: 'dark', hits: hits('Dark') });
  expect(told).toEqual([{ of: 'dark', hits: hits('Dark') }]);
});

test('an answer that comes after the field is gone is dropped', async () => {
  const told: Found[] = [];
  run((typed) => useHits(typed, search, (found) => told.push(found))).type('d');
  act(() => render(null, document.body));
  await answer(0, hits('Dune'));
  expect(told).toEqual([]);
});

test('a search that failed says why, and the same words are searched for once more', async () => {
  const { type, now } = run((typed) => useHits(typed, search));
  type('dark');
  await act(async () => asked[0]?.reject(new Error('no such file')));
  expect(now().found).toMatchObject({ of: 'dark', hits: [], why: expect.stringContaining('no such file') });
  act(() => now().again());
  await answer(1, hits('Dark'));
  expect(now().found).toEqual({ of: 'dark', hits: hits('Dark') });
});

test('the active hit goes round, and new hits begin with their first', async () => {
  const { type, now } = run((typed) => useActiveHit(typed, search, () => {}));
  type('d');
  await answer(0, hits('Dune', 'Dark'));
  act(() => now().walk(-1));
  expect(now().active).toBe(1);
  act(() => now().walk(1));
  expect(now().active).toBe(0);
  act(() => now().walk(1));
  type('da');
  await answer(1, hits('Dark', 'Damsel'));
  expect(now().active).toBe(0);
});

test('an Enter before the hits opens their first once, unless further words took it back', async () => {
  const opened: string[] = [];
  const { type, now } = run((typed) => useActiveHit(typed, search, ({ name }) => opened.push(name)));
  type('d').enter('d');
  await answer(0, hits('Dune', 'Dark'));
  expect(opened).toEqual(['Dune']);
  act(() => now().again());
  await answer(1, hits('Dune'));
  expect(opened).toEqual(['Dune']);
  type('da').enter('da');
  now().takeBack();
  await answer(2, hits('Dark'));
  expect(opened).toEqual(['Dune']);
});
