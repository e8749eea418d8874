import { expect, test } from 'vitest';
import { article, line, person, row, tinyData, title } from '../../tests/fixtures/tiny-data.ts';
import type { DataSet } from '../compile/compile.ts';
import { diffData } from './diff.ts';
import { diffText } from './diff-text.ts';

const NONE = { added: [], removed: [], changed: [] };

test('equal data sets have no changes', () => {
  const diff = diffData(tinyData(), tinyData());
  expect(diff).toMatchObject({ titles: NONE, people: NONE, inPassing: { titles: 0, people: 0 } });
  expect(diff.sizes.every(({ before, after }) => before === after && after > 0)).toBe(true);
});

test('fields are named, short ones shown', () => {
  const after = tinyData({
    titles: new Map([
      [
        'the-harbour',
        title({
          year: 2021,
          runtime: undefined,
          seasons: 2,
          synopsis: 'Another one, '.repeat(20),
        }),
      ],
    ]),
    news: [article(), article({ url: 'https://paper.example/2' })],
  });
  expect(diffData(tinyData(), after).titles).toEqual({
    added: [],
    removed: [],
    changed: [
      {
        name: 'The Harbour (81000001)',
        fields: ['year: 2020 → 2021', 'synopsis rewritten', 'news: 1 added', 'seasons added: 2'],
      },
    ],
  });
});

test('titles and people come and go; what is said of others is told apart', () => {
  const after = tinyData({
    catalogueTitles: [
      row(),
      row({ netflixId: 3, name: 'Ebb', cast: [{ person: 'p1' }, { person: 'p5' }], directors: undefined }),
    ],
    cataloguePeople: [...tinyData().cataloguePeople, line('p5', 'Kim Roe')],
  });
  const { titles, people, inPassing } = diffData(tinyData(), after);
  expect(titles).toEqual({ added: ['Ebb (3)'], removed: ['Tide (70000002)'], changed: [] });
  // The Harbour names Ebb beside Ann Berg now.
  expect(inPassing).toEqual({ titles: 1, people: 0 });
  expect(people.added).toEqual(['Kim Roe (p5)']);
  expect(people.changed).toContainEqual({ name: 'Ann Berg (p1)', fields: ['credits: 1 added, 1 removed'] });
});

test('where two of a cast have met elsewhere is said in passing', () => {
  const tide = { netflixId: 70000002, name: 'Tide', directors: undefined };
  const facts = (second: object): DataSet =>
    tinyData({ titles: new Map(), people: new Map(), catalogueTitles: [row(), row({ ...tide, ...second })] });
  const diff = diffData(facts({}), facts({ cast: [{ person: 'p1', character: 'Mia Ness' }] }));
  expect(diff.titles.changed).toEqual([{ name: 'Tide (70000002)', fields: ['cast: 1 removed'] }]);
  expect(diff.inPassing.titles).toBe(1);
});

test('a background is the person’s change, and beside the cast in passing', () => {
  const after = tinyData({
    people: new Map([
      ['ann-berg', person({ background: 'She is somebody else altogether in this version of her own file.' })],
    ]),
  });
  const diff = diffData(tinyData(), after);
  expect(diff.people.changed).toEqual([{ name: 'Ann Berg (p1)', fields: ['background rewritten'] }]);
  expect(diff.titles.changed).toEqual([]);
  expect(diff.inPassing.titles).toBe(2);
});

test('in words: counts, the first few, and bytes', () => {
  const many = [1, 2, 3].map((id) => row({ netflixId: id, name: `New ${id}` }));
  const lines = diffText(diffData(tinyData(), tinyData({ catalogueTitles: [row(), ...many] })), 2);
  expect(lines.slice(0, 5)).toEqual([
    'Titles: 3 added, 1 removed, 0 changed, 1 touched in passing (what they say of others)',
    '  + New 1 (1)',
    '  + New 2 (2)',
    '  + and 1 more added (--all names them)',
    '  − Tide (70000002)',
  ]);
  expect(lines.at(-1)).toMatch(/^ {2}in all +[\d,]+ {2}\+[\d,]+$/);
});
