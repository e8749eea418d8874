import { expect, test } from 'vitest';
import { isOneCast, isOneTitle, type Namesake } from './same-title.ts';

test.each([
  ['all of a small one', ['a', 'b'], ['a', 'b', 'c', 'd'], true],
  ['nearly all', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'x', 'y'], true],
  ['half', ['a', 'b', 'c', 'd'], ['a', 'b', 'x', 'y'], false],
  ['one person, who is in the remake too', ['a'], ['a', 'b', 'c'], false],
  ['nobody', [], [], false],
])('of two casts that share %s', (_, a, b, isOne) => {
  expect(isOneCast(new Set(a), new Set(b))).toBe(isOne);
  expect(isOneCast(new Set(b), new Set(a))).toBe(isOne);
});

const FILM: Namesake = { type: 'film', year: 2010, wikidata: 'Q1' };

test.each([
  ['of one item, whatever the year', { year: 2009 }, true],
  ['of two items, though of one year', { wikidata: 'Q2' }, false],
  ['of one year, where an item is missing', { wikidata: undefined }, true],
  ['of another year, where an item is missing', { wikidata: undefined, year: 2007 }, false],
  ['of no year, where an item is missing', { wikidata: undefined, year: undefined }, false],
  ['of the other type, whatever the item', { type: 'series' as const }, false],
])('two titles of a name %s', (_, changes, isOne) => {
  expect(isOneTitle(FILM, { ...FILM, ...changes })).toBe(isOne);
});
