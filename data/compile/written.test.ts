/** What written notes hold, whatever else the data set comes to hold. */
import { expect, test } from 'vitest';
import { compiled } from '../../tests/fixtures/real-data.ts';
import { SECOND_IDS } from '../vocabulary/second-ids.ts';
import { SOURCES } from '../vocabulary/sources.ts';

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

test.each(SECOND_IDS)('what is known as a second id is one, of a title of the same name and type: $why', (known) => {
  const [second, first] = [known.netflixId, known.of].map((netflixId) => compiled.notes.get(netflixId));
  expect(compiled.seconds.get(known.netflixId)).toBe(known.of);
  expect([second?.name, second?.type]).toEqual([first?.name, first?.type]);
  expect(SOURCES.map(({ id }) => id)).toContain(known.source);
});
