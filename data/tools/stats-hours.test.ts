import { expect, test } from 'vitest';
import { article, brief, line, row, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import { compile, type DataSet } from '../compile/compile.ts';
import type { WrittenTitle } from '../schema.ts';
import { type Coverage, coverageOf, hoursByCoverage } from './stats-hours.ts';

/** Ann Berg is in 1 and 2; nobody else is in two. */
const BERG = { cast: [{ person: 'p1' }], directors: [] };
const LUND = { cast: [{ person: 'n-bo-lund' }], directors: [] };
const NOBODY = { cast: [], directors: [] };
const DATA: DataSet = tinyData({
  titles: new Map<string, WrittenTitle>([
    ['one', title({ netflixId: 1 })],
    ['three', brief({ netflixId: 3 })],
  ]),
  news: [article({ titles: [1, 2, 3, 4, 5] })],
  catalogueTitles: [
    row({ netflixId: 1, hoursViewed: 30, ...BERG }),
    row({ netflixId: 2, name: 'Dusk', hoursViewed: 20, ...BERG }),
    row({ netflixId: 3, hoursViewed: 10, ...NOBODY }),
    row({ netflixId: 4, hoursViewed: 5, ...LUND }),
    row({ netflixId: 5, hoursViewed: 4, ...NOBODY }),
    row({ netflixId: 6, hoursViewed: 3, ...NOBODY }),
    row({ netflixId: 7, hoursViewed: undefined, ...NOBODY }),
  ],
  cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Bo Lund')],
});
const { notes } = compile(DATA);

test.each<[number, Coverage]>([
  [1, 'full notes'],
  [2, 'cast with works'],
  [3, 'brief notes'],
  [4, 'cast only'],
  [5, 'news only'],
  [6, 'facts only'],
  [7, 'facts only'],
])('beside %s a viewer meets %s', (netflixId, met) => {
  const title = notes.get(netflixId);
  expect(title && coverageOf(title)).toBe(met);
});

test('each title’s hours count once, and what is not here is nothing', () => {
  const { newsWithoutNotes, ...met } = hoursByCoverage(notes, DATA.catalogueTitles, 100);
  expect(met).toEqual({
    'full notes': 0.3,
    'cast with works': 0.2,
    'brief notes': 0.1,
    'cast only': 0.05,
    'news only': 0.04,
    'facts only': 0.03,
    'nothing at all': 1 - 0.72,
  });
  expect(Object.values(met).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  // 2, 4 and 5: whatever else they have.
  expect(newsWithoutNotes).toBe(0.29);
});
