import { describe, expect, test } from 'vitest';
import { brief, line, person, row, tinyData } from '../../tests/fixtures/tiny-data.ts';
import { type CataloguePerson, CatalogueTitle } from '../schema.ts';
import { compile, type DataSet } from './compile.ts';
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

describe('facts that say whose they are', () => {
  const OWN = {
    ...CAST,
    otherNames: ['Eine', 'ひとつ', '一'],
    genres: ['drama'],
    countries: ['US'],
    directors: ['p3'],
    wikidata: 'Q1',
    from: {
      names: { 'wikipedia-names-2023-10': ['一'], 'kdrama-actors-2023': ['ひとつ'] },
      wikidata: 'wikidata-2025-06',
      genres: 'wikipedia-movies-2023',
      cast: 'wikipedia-movies-2023',
      characters: 'tvmaze-2024',
    },
  };
  const own = title(1, ['justwatch-2023-03', 'wikidata-2023-10'], OWN);
  /** Some title keeps a source of identities. */
  const other = title(9, ['justwatch-2022-07']);
  const struck = (source: string) => withoutSource({ titles: [own, other], people: PEOPLE }, source).titles[0];

  test('are left out with their source, and nothing else is', () => {
    expect(struck('wikipedia-movies-2023')).toEqual({
      ...title(1, ['justwatch-2023-03', 'wikidata-2023-10'], { ...OWN, cast: undefined, genres: undefined }),
      from: { names: OWN.from.names, wikidata: 'wikidata-2025-06', characters: 'tvmaze-2024' },
    });
    expect(struck('tvmaze-2024')).toMatchObject({ cast: [{ person: 'p1' }], genres: ['drama'] });
    expect(struck('tvmaze-2024')?.from).not.toHaveProperty('characters');
    expect(struck('wikidata-2025-06')).not.toHaveProperty('wikidata');
    expect(struck('wikipedia-names-2023-10')).toMatchObject({
      otherNames: ['Eine', 'ひとつ'],
      from: { names: { 'kdrama-actors-2023': ['ひとつ'] } },
    });
  });

  test('stay when another source of the row goes that could have given the like', () => {
    expect(struck('justwatch-2023-03')).toMatchObject({ cast: OWN.cast, genres: ['drama'] });
    // These do not say whose they are, and no other source of the row gives such.
    expect(struck('justwatch-2023-03')).not.toHaveProperty('countries');
    expect(struck('justwatch-2023-03')).not.toHaveProperty('directors');
  });

  test('names that say whose they are outlive the source of the others', () => {
    const both = title(1, ['bangumi-data-2026', 'wikidata-2023-10'], OWN);
    expect(withoutSource({ titles: [both, other], people: [] }, 'bangumi-data-2026').titles[0]?.otherNames).toEqual([
      'ひとつ',
      '一',
    ]);
  });

  test('a source that knows no ids keeps no title alive', () => {
    const alone = title(1, ['wikidata-2023-10'], OWN);
    expect(withoutSource({ titles: [alone], people: [] }, 'wikidata-2023-10').titles).toEqual([]);
  });

  test('of people too', () => {
    const ann: CataloguePerson = {
      key: 'p1',
      name: 'Ann',
      otherNames: ['An', 'アン'],
      nativeName: '안',
      born: 1970,
      bornIn: 'KR',
      occupation: 'actor',
      awards: [
        { award: 'Oscar', year: 2020, won: true },
        { award: 'Emmy', year: 2019, won: false },
      ],
      from: {
        names: { 'wikipedia-names-2023-10': ['アン'] },
        nativeName: 'kdrama-actors-2023',
        born: 'pantheon-2013',
        bornIn: 'pantheon-2013',
        occupation: 'kdrama-actors-2023',
      },
    };
    const titles = [title(1, ['justwatch-2023-03'], CAST)];
    const without = (source: string) => withoutSource({ titles, people: [ann] }, source).people[0];
    expect(without('pantheon-2013')).not.toHaveProperty('born');
    expect(without('pantheon-2013')).not.toHaveProperty('bornIn');
    expect(without('pantheon-2013')).toMatchObject({ occupation: 'actor', nativeName: '안', awards: ann.awards });
    expect(without('kdrama-actors-2023')).toMatchObject({ born: 1970, otherNames: ann.otherNames });
    expect(without('kdrama-actors-2023')).not.toHaveProperty('nativeName');
    expect(without('kdrama-actors-2023')).not.toHaveProperty('occupation');
    expect(without('oscars-2026')?.awards).toEqual([{ award: 'Emmy', year: 2019, won: false }]);
    expect(without('wikipedia-names-2023-10')).toMatchObject({ otherNames: ['An'] });
  });

  test('of somebody whose number goes stay only where nobody else bears the name', () => {
    const people = PEOPLE.map((person) => ({ ...person, born: 1970, from: { born: 'pantheon-2013' } }));
    const credits = ['p1', 'p3'].map((person) => ({ person }));
    const titles = [title(1, ['kaggle-netflix-2020', 'justwatch-2023-03'], { cast: credits })];
    const left = withoutSource(
      { titles: [...titles, title(2, ['kaggle-netflix-2020'], { cast: [{ person: 'p2' }] })], people },
      'justwatch-2023-03',
    );
    expect(left.people.map(({ key, born }) => [key, born])).toEqual([
      ['n-jo-lee-1', undefined],
      ['n-kim-roe', 1970],
      ['n-jo-lee-2', undefined],
    ]);
  });
});

test('a source that does not exist is an error', () => {
  expect(() => withoutSource({ titles: [], people: [] }, 'justwatch')).toThrow('unknown source justwatch');
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

test('leaving out no source changes nothing', () => {
  const data = tinyData();
  expect(dataWithout(data, [])).toBe(data);
});
