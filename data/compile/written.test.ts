/** What written notes hold, whatever else the data set comes to hold. */
import { expect, test } from 'vitest';
import { compiled } from '../../tests/fixtures/real-data.ts';

const full = [...compiled.notes.values()].filter(({ level }) => level === 'full');

test('there are written notes', () => {
  expect(full.length).toBeGreaterThan(100);
});

test.each([
  ['six of the cast', 6, 'cast'],
  ['three articles', 3, 'news'],
  ['two notes on the making', 2, 'behindTheScenes'],
] as const)('each has at least %s', (_, least, part) => {
  expect(full.filter((title) => title[part].length < least).map(({ name }) => name)).toEqual([]);
});
