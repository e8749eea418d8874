import { expect, test } from 'vitest';
import { FACTS_DATA } from '../../tests/fixtures/notes.ts';
import type { Notes } from '../schema.ts';
import { longerNames } from './longer-names.ts';

/** The names that hold one of the first title's, given the names of all. */
function longerOf(first: Partial<Notes>, ...others: string[]): readonly string[] | undefined {
  const all = [first, ...others.map((name) => ({ name }))];
  const titles = all.map((title, at): Notes => ({ ...FACTS_DATA, confidence: 'B', ...title, netflixId: at + 1 }));
  return longerNames(new Map(titles.map((title) => [title.netflixId, title]))).get(1);
}

test('names of other titles that hold one of a title’s own as whole words', () => {
  expect(longerOf({ name: 'Love' }, 'Love Is Blind', 'Loveless', 'Crazy Love')).toEqual([
    'crazy love',
    'love is blind',
  ]);
  expect(longerOf({ name: 'Skylines', otherNames: ['스카이라인'] }, '스카이라인 2')).toEqual(['스카이라인 2']);
  expect(longerOf({ name: 'Dark' }, 'Loveless')).toBeUndefined();
});

test('of two that hold one another the shorter', () => {
  expect(longerOf({ name: 'Love' }, 'Love Is Blind', 'Love Is Blind: Japan')).toEqual(['love is blind']);
});

test('a title’s own longer name is no other’s', () => {
  expect(longerOf({ name: 'Love', otherNames: ['Love Is Blind'] }, 'Crazy Love')).toEqual(['crazy love']);
});

test('none for a title whose id is proof enough', () => {
  expect(longerOf({ name: 'Love', confidence: 'A' }, 'Love Is Blind')).toBeUndefined();
});
