import { expect, test } from 'vitest';
import { brief, line, person, row, tinyData } from '../tests/fixtures/tiny-data.ts';
import { compile, type DataSet } from './compile.ts';
import { CatalogueTitle } from './schema.ts';
import { dataWithout, withoutSource } from './without.ts';

function title(netflixId: number, sources: string[], more: object = {}): CatalogueTitle {
  return CatalogueTitle.parse({ netflixId, name: `T${netflixId}`, type: 'film', confidence: 'B', sources, ...more });
}

const CAST = { cast: [{ person: 'p1', character: 'Ann' }] };
const PEOPLE = [
  { key: 'p1', name: 'Jo Lee' },
  { key: 'p2', name: 'Jo Lee' },
  { key: 'p3', name: 'Kim Roe' },
];

test('rows that rest on the source alone go, with their people', () => {
  const titles = [title(1, ['kaggle-netflix-2020'], CAST), title(2, ['wikidata-2023-10'], { year: 1999 })];
  expect(withoutSource({ titles, people: PEOPLE }, 'kaggle-netflix-2020')).toEqual({ titles: [titles[1]], people: [] });
});

test('characters go with the only source of characters; the cast stays where another gives it', () => {
  const titles = [
    title(1, ['kaggle-netflix-2021', 'justwatch-2022-07'], CAST),
    title(2, ['wikidata-2023-10', 'justwatch-2022-07'], { ...CAST, year: 1999, genres: ['drama'] }),
    title(3, ['justwatch-2022-07', 'justwatch-2023-03'], CAST),
  ];
  expect(withoutSource({ titles, people: PEOPLE }, 'justwatch-2022-07').titles).toEqual([
    title(1, ['kaggle-netflix-2021'], { cast: [{ person: 'p1' }] }),
    title(2, ['wikidata-2023-10'], { year: 1999 }),
    title(3, ['justwatch-2023-03'], CAST),
  ]);
});

test('a premiere goes with Wikipedia', () => {
  const titles = [
    title(1, ['tmdb-homepage-2025', 'wikipedia-netflix-originals-2025'], { premiere: '2022-01-28', year: 2022 }),
  ];
  expect(withoutSource({ titles, people: [] }, 'wikipedia-netflix-originals-2025').titles).toEqual([
    title(1, ['tmdb-homepage-2025'], { year: 2022 }),
  ]);
});

test('when the last source of identities goes, people are known by name, and namesakes kept apart', () => {
  const credits = ['p1', 'p3'].map((person) => ({ person }));
  const titles = [
    title(1, ['kaggle-netflix-2020', 'justwatch-2023-03'], { cast: credits, directors: ['p3'] }),
    title(2, ['kaggle-netflix-2020'], { cast: [{ person: 'p2' }] }),
    // It gives characters, and does not say who is who.
    title(3, ['wikidata-2026']),
  ];
  expect(withoutSource({ titles, people: PEOPLE }, 'justwatch-2023-03')).toEqual({
    titles: [
      title(1, ['kaggle-netflix-2020'], {
        cast: [{ person: 'n-jo-lee-1' }, { person: 'n-kim-roe' }],
        directors: ['n-kim-roe'],
      }),
      title(2, ['kaggle-netflix-2020'], { cast: [{ person: 'n-jo-lee-2' }] }),
      title(3, ['wikidata-2026']),
    ],
    people: [
      { key: 'n-kim-roe', name: 'Kim Roe' },
      { key: 'n-jo-lee-1', name: 'Jo Lee' },
      { key: 'n-jo-lee-2', name: 'Jo Lee' },
    ],
  });
});

test('a source that is not in the list is an error, not an empty wish', () => {
  expect(() => withoutSource({ titles: [], people: [] }, 'justwatch')).toThrow('no source is called justwatch');
});

test('a written person whose number goes with the sources is found by name again', () => {
  const data = tinyData({
    people: new Map([['ann-berg', person({ catalogueKey: 'p1' })]]),
    catalogueTitles: [row({ sources: ['kaggle-netflix-2020', 'justwatch-2022-07', 'justwatch-2023-03'] })],
    cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Bo Lund'), line('p3', 'Eva Dahl')],
  });
  const without = dataWithout(data, ['justwatch-2022-07', 'justwatch-2023-03']);
  expect(without.people.get('ann-berg')).not.toHaveProperty('catalogueKey');
  expect(without.titles).toEqual(data.titles);
  expect(compile(without).people.get('n-ann-berg')).toMatchObject({ name: 'Ann Berg', background: expect.any(String) });
});

test('whom a brief title names by a number that goes, it names by name', () => {
  const corrected = [
    { key: 'p1', character: 'Another' },
    { key: 'n-bo-lund', struck: true },
  ];
  const data = tinyData({
    titles: new Map([['tide', brief({ netflixId: 81000001, castCorrections: corrected })]]),
    people: new Map(),
    catalogueTitles: [row({ sources: ['kaggle-netflix-2020', 'justwatch-2022-07', 'justwatch-2023-03'] })],
    cataloguePeople: [line('p1', 'Ann Berg'), line('n-bo-lund', 'Bo Lund'), line('p3', 'Eva Dahl')],
  });
  const cast = (of: DataSet): unknown =>
    compile(of)
      .notes.get(81000001)
      ?.cast.map(({ name, character }) => [name, character]);
  expect(cast(data)).toEqual([['Ann Berg', 'Another']]);
  expect(cast(dataWithout(data, ['justwatch-2022-07', 'justwatch-2023-03']))).toEqual(cast(data));
});

test('without nothing, all stays as it is', () => {
  const data = tinyData();
  expect(dataWithout(data, [])).toBe(data);
});
