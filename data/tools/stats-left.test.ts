import { expect, test } from 'vitest';
import { article, brief, line, row, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import type { WrittenTitle } from '../schema.ts';
import { leftText, leftToWrite } from './stats-left.ts';

const NOBODY = { cast: [], directors: [] };
const DATA = tinyData({
  titles: new Map<string, WrittenTitle>([
    ['one', title({ netflixId: 1 })],
    ['three', brief({ netflixId: 3, name: 'Sandbank' })],
    ['four', brief({ netflixId: 4, name: 'Boat' })],
    ['seven', brief({ netflixId: 7, name: 'Shoal', cast: [] })],
  ]),
  news: [article({ titles: [2, 4, 7] })],
  catalogueTitles: [
    row({ netflixId: 1, hoursViewed: 2_000_000 }),
    row({ netflixId: 2, hoursViewed: 9_600_000, name: 'Tide', type: 'film', year: undefined }),
    row({ netflixId: 3, hoursViewed: 1_234_000_000, ...NOBODY }),
    // Brief, with a cast and in the news: done.
    row({ netflixId: 4, hoursViewed: 7_000_000 }),
    row({ netflixId: 5, hoursViewed: 1_000_000, name: 'Ebb', ...NOBODY }),
    // A documentary, in which nobody is to be shown: done.
    row({ netflixId: 7, hoursViewed: 6_000_000, ...NOBODY }),
    // Nobody watched it.
    row({ netflixId: 6, hoursViewed: undefined, ...NOBODY }),
  ],
  cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Bo Lund'), line('p3', 'Eva Dahl')],
});

test('the most viewed come first, each with what it lacks', () => {
  expect(leftText(leftToWrite(DATA), 9)).toEqual([
    '   hours  id          title: what it lacks',
    ' 1,234 M  3           Sandbank (film, 1999): cast, news',
    '    10 M  2           Tide (film): notes',
    '     2 M  1           The Harbour (series, 2020): 1 of the cast, 1 on the making, 0 in the news, publishers: 0, no interview, no production',
    '     1 M  5           Ebb (series, 2020): notes, cast, news',
  ]);
});

test('those that are not named are counted', () => {
  expect(leftText([], 1)).toEqual([]);
  expect(leftText(leftToWrite(DATA), 1).slice(2)).toEqual(['and 3 more; --all names them']);
});
