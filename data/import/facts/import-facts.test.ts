import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../merge.ts';
import { reportText } from '../report.ts';
import type { FactFile } from './fact-rows.ts';
import { importFacts } from './import-facts.ts';

type Rows = Partial<Record<FactFile, object[]>>;

function bring(rows: Rows, existing: Catalogue) {
  const files = Object.fromEntries(
    Object.entries(rows).map(([kind, all]) => [
      kind,
      { file: `${kind}.jsonl`, text: all.map((row) => JSON.stringify(row)).join('\n') },
    ]),
  );
  return importFacts({ files, existing });
}

const STANDING: Catalogue = {
  titles: [
    {
      netflixId: 80000001,
      name: 'The Harbour',
      type: 'film',
      year: 2018,
      countries: ['US'],
      genres: ['drama'],
      cast: [{ person: 'p1', character: 'Mia Ness' }, { person: 'p2' }],
      directors: ['p3'],
      confidence: 'A',
      sources: ['kaggle-netflix-2020'],
    },
    { netflixId: 80000002, name: 'Tide', type: 'film', year: 2020, confidence: 'B', sources: ['wikidata-2023-10'] },
    {
      netflixId: 80000003,
      name: 'Ebb',
      type: 'series',
      year: 2019,
      cast: [{ person: 'p1' }, { person: 'p2' }],
      confidence: 'C',
      sources: ['unogs-log-inferred-2026'],
    },
  ],
  people: [
    { key: 'p1', name: 'Ann Berg' },
    { key: 'p2', name: 'Bo Lund' },
    { key: 'p3', name: 'Eva Dahl' },
  ],
};

const CAST = {
  netflixId: 80000002,
  name: 'Tide',
  type: 'film',
  year: 2020,
  cast: [{ name: 'Ann Berg', character: 'Kit (voice)' }, { name: 'Newcomer Niels' }],
  castSource: 'tvmaze-2024',
  genres: ['Drama', 'Biography'],
  genresSource: 'wikipedia-movies-2023',
  countries: ['US'],
  countriesSource: 'wikipedia-movies-2023',
  directors: ['Eva Dahl'],
  directorsSource: 'kaggle-amazon-2021',
  join: 'A',
};
const titleOf = ({ catalogue }: ReturnType<typeof bring>, netflixId: number) =>
  catalogue.titles.find((title) => title.netflixId === netflixId);
const personOf = ({ catalogue }: ReturnType<typeof bring>, key: string) =>
  catalogue.people.find((person) => person.key === key);

describe('casts and what comes with them', () => {
  test('fill what a title lacks, each group with its source; who is known is known', () => {
    const done = bring({ casts: [CAST] }, STANDING);
    expect(titleOf(done, 80000002)).toEqual({
      netflixId: 80000002,
      name: 'Tide',
      type: 'film',
      year: 2020,
      countries: ['US'],
      genres: ['drama'],
      directors: ['p3'],
      cast: [{ person: 'p1', character: 'Kit' }, { person: 'n-newcomer-niels' }],
      confidence: 'B',
      sources: ['wikidata-2023-10'],
      from: {
        cast: 'tvmaze-2024',
        genres: 'wikipedia-movies-2023',
        countries: 'wikipedia-movies-2023',
        directors: 'kaggle-amazon-2021',
      },
    });
    expect(done.catalogue.people.map(({ name }) => name)).toEqual([
      'Ann Berg',
      'Bo Lund',
      'Eva Dahl',
      'Newcomer Niels',
    ]);
    expect(done.report.figures.get('titles with a cast, more')).toBe(1);
  });

  test('the same facts again change nothing', () => {
    const once = bring({ casts: [CAST], names: [NAME], people: [BORN], awards: [AWARD] }, STANDING).catalogue;
    expect(bring({ casts: [CAST], names: [NAME], people: [BORN], awards: [AWARD] }, once).catalogue).toEqual(once);
  });

  test('never replace what the title has', () => {
    const row = { ...CAST, netflixId: 80000001, name: 'The Harbour', year: 2018 };
    expect(titleOf(bring({ casts: [row] }, STANDING), 80000001)).toEqual(STANDING.titles[0]);
  });

  test('characters go to a cast that has none, by name', () => {
    const row = { netflixId: 80000003, name: 'Ebb', type: 'series', join: 'A', castSource: 'tvmaze-2024' };
    const parts = {
      ...row,
      characters: [
        { name: 'Bo Lund', character: 'Sven' },
        { name: 'Stranger', character: 'X' },
      ],
    };
    const done = titleOf(bring({ casts: [parts] }, STANDING), 80000003);
    expect(done?.cast).toEqual([{ person: 'p1' }, { person: 'p2', character: 'Sven' }]);
    expect(done?.from).toEqual({ characters: 'tvmaze-2024' });
    const other = { ...parts, netflixId: 80000001, name: 'The Harbour', type: 'film' };
    expect(titleOf(bring({ casts: [other] }, STANDING), 80000001)).toEqual(STANDING.titles[0]);
  });

  test.each([
    ['of another name', { name: 'Low Tide' }, 'facts have another name'],
    ['of the other type', { type: 'series' }, 'facts are of the other type'],
    ['joined by little, unseen', { join: 'C' }, 'joined on weak evidence, and never checked'],
    [
      'from a list that is not allowed',
      { castSource: 'mydramalist-roles-2023' },
      'cast from an unknown source, refused',
    ],
    ['without a source', { castSource: undefined }, 'cast from an unknown source, refused'],
    [
      'from a listing older than the film',
      { castSource: 'justwatch-disney-2022-05', year: 2023 },
      'cast from a listing older than the film, refused',
    ],
  ])('%s are refused, and the report says so', (_, change, rule) => {
    const titles = STANDING.titles.map((title) => ('year' in change ? { ...title, year: change.year } : title));
    const done = bring({ casts: [{ ...CAST, ...change }] }, { ...STANDING, titles });
    expect(titleOf(done, 80000002)).not.toHaveProperty('cast');
    expect(reportText(done.report)).toContain(rule);
  });

  test('of a film of another year are refused; it may come to another country some years later', () => {
    const done = bring({ casts: [{ ...CAST, year: 2016 }] }, STANDING);
    expect(titleOf(done, 80000002)).not.toHaveProperty('cast');
    expect(reportText(done.report)).toContain('facts are of another year');
    expect(titleOf(bring({ casts: [{ ...CAST, year: 2017 }] }, STANDING), 80000002)?.cast).toHaveLength(2);
  });

  test('somebody who looked may join by little, and a year behind the name is not of the name', () => {
    const row = { ...CAST, name: 'Tide (2020)', join: 'D', checked: 'by eye' };
    expect(titleOf(bring({ casts: [row] }, STANDING), 80000002)?.cast).toHaveLength(2);
  });

  test('the cast of another id of the name is not a title’s', () => {
    const names = ['Ann A', 'Bo B', 'Cy C', 'Di D', 'Ed E', 'Flo F'];
    const cast = names.map((_, at) => ({ person: `p${10 + at}` as const }));
    const people = names.map((name, at) => ({ key: `p${10 + at}` as const, name }));
    const other = { ...STANDING.titles[1], netflixId: 70000009, year: 1999, cast, confidence: 'A' as const };
    const existing = {
      titles: [...STANDING.titles, other] as Catalogue['titles'],
      people: [...STANDING.people, ...people],
    };
    const row = { ...CAST, cast: names.slice(0, 5).map((name) => ({ name })) };
    expect(titleOf(bring({ casts: [row] }, existing), 80000002)).not.toHaveProperty('cast');
    const mixed = { ...CAST, cast: [...row.cast.slice(0, 3), { name: 'Gus G' }, { name: 'Hal H' }] };
    expect(titleOf(bring({ casts: [mixed] }, existing), 80000002)?.cast).toHaveLength(5);
  });

  test('a cast that a list has for two titles of a name is neither’s, unless they are one', () => {
    const other = { ...STANDING.titles[1], netflixId: 80000004, wikidata: 'Q2' } as Catalogue['titles'][number];
    const first = { ...STANDING.titles[1], wikidata: 'Q1' } as Catalogue['titles'][number];
    const both = [CAST, { ...CAST, netflixId: 80000004 }];
    const done = bring({ casts: both }, { ...STANDING, titles: [first, other] });
    expect(done.catalogue.titles.map(({ cast }) => cast)).toEqual([undefined, undefined]);
    expect(reportText(done.report)).toContain('the cast is that of another id of the same name, refused');
    const one = bring({ casts: both }, { ...STANDING, titles: [first, { ...other, wikidata: 'Q1' }] });
    expect(one.catalogue.titles.map(({ cast }) => cast?.length)).toEqual([2, 2]);
  });

  test('an id that is older than its film gets no facts', () => {
    const swan = { ...STANDING.titles[1], netflixId: 60034399, year: 2010 } as Catalogue['titles'][number];
    const done = bring({ casts: [{ ...CAST, netflixId: 60034399, year: 2010 }] }, { ...STANDING, titles: [swan] });
    expect(titleOf(done, 60034399)).not.toHaveProperty('cast');
    expect(reportText(done.report)).toContain('the id is older than the film');
  });

  test('a group that was found by eye to be another title’s is not taken again, the rest is', () => {
    const own = { netflixId: 81144910, name: 'Sanctuary', type: 'series', year: 2023 };
    const title = { ...own, confidence: 'C', sources: ['unogs-log-inferred-2026'] } as Catalogue['titles'][number];
    const done = bring({ casts: [{ ...CAST, ...own }] }, { ...STANDING, titles: [...STANDING.titles, title] });
    expect(titleOf(done, 81144910)).toEqual({ ...title, directors: ['p3'], from: { directors: 'kaggle-amazon-2021' } });
  });

  test('a broken line is left out alone', () => {
    const files = {
      casts: { file: 'casts', text: `{"netflixId":\n${JSON.stringify(CAST)}\n{"netflixId":null,"name":"X"}` },
    };
    const { catalogue, report } = importFacts({ files, existing: STANDING });
    expect(catalogue.titles[1]?.cast).toHaveLength(2);
    expect(report.refused.map(({ rule }) => rule)).toEqual(['line is not JSON', 'row does not have the expected form']);
  });
});

describe('ids', () => {
  const ID = {
    netflixId: 80000009,
    name: 'Flood',
    type: 'film',
    year: 2019,
    source: 'wikidata-2025-06 P1874 + the-numbers (P3808)',
    grade: 'A',
    wikidata: 'Q77',
    cast: [{ name: 'Ann Berg' }],
    castSource: 'wikipedia-movies-2023',
    genres: ['Drama'],
    countries: ['US'],
  };

  test('that are known to be another title’s do not come in', () => {
    const smurfs = { ...ID, netflixId: 81330960, name: 'The Smurfs', year: 2011 };
    expect(titleOf(bring({ ids: [smurfs] }, STANDING), 81330960)).toBeUndefined();
    const existing = { ...STANDING.titles[1], netflixId: 81330960 } as Catalogue['titles'][number];
    const done = bring({ maybeIds: [smurfs] }, { ...STANDING, titles: [...STANDING.titles, existing] });
    expect(titleOf(done, 81330960)).toBeUndefined();
  });

  test('that one source states are B, with their facts; those of which even the year was joined by name are C', () => {
    const done = bring({ ids: [ID], maybeIds: [{ ...ID, netflixId: 80000010, grade: 'B' }] }, STANDING);
    expect(titleOf(done, 80000009)).toEqual({
      netflixId: 80000009,
      name: 'Flood',
      wikidata: 'Q77',
      type: 'film',
      year: 2019,
      countries: ['US'],
      genres: ['drama'],
      cast: [{ person: 'p1' }],
      confidence: 'B',
      sources: ['wikidata-2025-06'],
      from: {
        wikidata: 'wikidata-2025-06',
        cast: 'wikipedia-movies-2023',
        genres: 'wikipedia-movies-2023',
        countries: 'wikipedia-movies-2023',
      },
    });
    expect(titleOf(done, 80000010)?.confidence).toBe('C');
  });

  test('facts without a source are refused', () => {
    const { castSource: _castSource, cast: _cast, ...bare } = ID;
    const done = titleOf(bring({ ids: [bare] }, STANDING), 80000009);
    expect(done).not.toHaveProperty('genres');
    expect(done).not.toHaveProperty('countries');
  });

  test('older than the film they are said to be are refused', () => {
    const done = bring({ maybeIds: [{ ...ID, netflixId: 70032589, year: 2022 }] }, STANDING);
    expect(titleOf(done, 70032589)).toBeUndefined();
    expect(reportText(done.report)).toContain('the id is older than a film of 2022');
  });

  test('that the catalogue has already are left as they are', () => {
    expect(titleOf(bring({ ids: [{ ...ID, netflixId: 80000001 }] }, STANDING), 80000001)?.name).toBe('The Harbour');
  });

  test('become no surer by an item, and of several items none is taken', () => {
    const item = { netflixId: 80000003, name: 'Ebb', type: 'series', wikidata: 'Q5', idConfidenceBefore: 'C' };
    const several = { netflixId: 80000002, name: 'Tide', type: 'film', wikidata: ['Q6', 'Q7'] };
    const done = bring({ items: [item, several] }, STANDING);
    expect(titleOf(done, 80000003)).toMatchObject({
      wikidata: 'Q5',
      confidence: 'C',
      sources: ['unogs-log-inferred-2026'],
    });
    expect(titleOf(done, 80000002)).not.toHaveProperty('wikidata');
  });

  test('that contradict the year of a title of the catalogue lower its confidence', () => {
    const old = {
      ...STANDING.titles[1],
      netflixId: 60034390,
      name: 'Black Swan',
      year: 2010,
    } as Catalogue['titles'][number];
    const done = bring({}, { ...STANDING, titles: [...STANDING.titles, old] });
    expect(titleOf(done, 60034390)?.confidence).toBe('C');
    expect(reportText(done.report)).toContain('confidence B → C');
  });
});

const NAME = {
  netflixId: 80000003,
  lang: 'zh',
  name: '退潮',
  source: 'wikipedia-zh-2023-10 (Nitrate-Corpus)',
  join: 'wikidata',
  wikidata: 'Q5',
};

describe('names of titles', () => {
  const named = (changes: object, titles = STANDING.titles) =>
    titleOf(bring({ names: [{ ...NAME, ...changes }] }, { ...STANDING, titles }), 80000003);

  test('stand beside the others, with their source', () => {
    expect(named({})).toMatchObject({ otherNames: ['退潮'], from: { names: { 'wikipedia-names-2023-10': ['退潮'] } } });
  });

  test.each([
    ['the name that it has', { name: 'EBB!' }],
    ['another title’s own name', { name: 'tide' }],
    ['a word of the pages’ own titles', { name: '观看' }],
    ['and another', { name: 'Site officiel de Netflix' }],
    ['one letter, where the id needs proof', { name: '潮' }],
    ['a name by one of several items', { wikidata: ['Q5', 'Q6'] }],
    ['a source that is not known', { source: 'somewhere' }],
  ])('%s is none', (_, changes) => {
    expect(named(changes)).not.toHaveProperty('otherNames');
  });

  test('one letter will do where the id is sure', () => {
    const sure = STANDING.titles.map((title) => ({ ...title, confidence: 'A' as const }));
    expect(named({ name: '潮' }, sure)?.otherNames).toEqual(['潮']);
  });

  test('that were joined by another film’s item stay out', () => {
    const wild = {
      ...STANDING.titles[0],
      netflixId: 70084791,
      name: 'Wild Child',
      year: 2008,
    } as Catalogue['titles'][number];
    const row = { ...NAME, netflixId: 70084791, name: 'کودک وحشی', wikidata: 'Q590352' };
    const item = { netflixId: 70084791, name: 'Wild Child', type: 'film', wikidata: 'Q590352' };
    const done = titleOf(bring({ names: [row], items: [item] }, { ...STANDING, titles: [wild] }), 70084791);
    expect(done).not.toHaveProperty('otherNames');
    expect(done).not.toHaveProperty('wikidata');
  });
});

const BORN = {
  name: 'Ann Berg',
  key: '1',
  join: 'name+occupation',
  wikidata: 'Q9',
  birthYear: 1970,
  birthCountry: 'NO',
  occupation: 'actor',
  sources: ['pantheon-2013', 'wikipedia-he+zh-2023-10'],
};
const AWARD = {
  award: 'Oscar',
  ceremony: 92,
  year: 2019,
  category: 'Actress In A Leading Role',
  won: true,
  title: 'Harbour, The',
  netflixId: 80000001,
  people: [{ name: 'Ann Berg', key: '1', join: 'name' }],
};

describe('facts of people', () => {
  test('that were found by eye to be wrong are not taken again, the others are', () => {
    const key = 'p5845' as const;
    const cast = [{ person: 'p1' as const }, { person: key }];
    const titles = STANDING.titles.map((title) => (title.netflixId === 80000003 ? { ...title, cast } : title));
    const people = [...STANDING.people, { key, name: 'Michelle Yeoh' }];
    const row = { ...BORN, key: '5845', name: 'Michelle Yeoh' };
    const done = personOf(bring({ people: [row] }, { titles, people }), key);
    expect(done).not.toHaveProperty('born');
    expect(done).toMatchObject({ bornIn: 'NO', from: { bornIn: 'pantheon-2013' } });
    expect(done?.from).not.toHaveProperty('born');
  });

  test('are taken with the source of each', () => {
    expect(personOf(bring({ people: [BORN], awards: [AWARD] }, STANDING), 'p1')).toEqual({
      key: 'p1',
      name: 'Ann Berg',
      born: 1970,
      bornIn: 'NO',
      occupation: 'actor',
      wikidata: 'Q9',
      awards: [{ award: 'Oscar', year: 2020, won: true, title: 'The Harbour' }],
      from: {
        born: 'pantheon-2013',
        bornIn: 'pantheon-2013',
        occupation: 'pantheon-2013',
        wikidata: 'wikipedia-names-2023-10',
      },
    });
  });

  test.each([
    ['a singer of that name', { occupation: 'singer', join: 'name' }],
    ['an athlete, even by a row that calls itself sure of the trade', { occupation: 'basketball player' }],
    ['a director, who directs nothing of ours', { occupation: 'film director' }],
    ['somebody of whom no trade is said', { occupation: undefined, join: 'name' }],
    [
      'a list of Indian actors, for somebody who is in no Indian title',
      { occupation: undefined, join: 'name', sources: ['indian-celebrity-data'] },
    ],
    ['another key', { key: '2' }],
  ])('%s is not ours', (_, change) => {
    expect(personOf(bring({ people: [{ ...BORN, ...change }] }, STANDING), 'p1')).toEqual(STANDING.people[0]);
  });

  test('a shared title needs no trade', () => {
    const row = { ...BORN, occupation: undefined, join: 'shared title' };
    expect(personOf(bring({ people: [row] }, STANDING), 'p1')).toMatchObject({ born: 1970 });
  });

  test('a list of actors says the trade, in its country', () => {
    const indian = STANDING.titles.map((title) => ({ ...title, countries: ['IN'] }));
    const row = {
      name: 'Ann Berg',
      key: '1',
      join: 'name',
      birthYear: 1970,
      nationality: 'Indian',
      sources: ['indian-celebrity-data'],
    };
    expect(personOf(bring({ people: [row] }, { ...STANDING, titles: indian }), 'p1')).toEqual({
      key: 'p1',
      name: 'Ann Berg',
      born: 1970,
      from: { born: 'indian-actors' },
    });
  });

  test('who is kept apart for one title takes the name from nobody', () => {
    const apart = { key: 'n-ann-berg-81000001', name: 'Ann Berg' } as const;
    const titles = [
      ...STANDING.titles,
      { ...STANDING.titles[0], netflixId: 81_000_001, cast: [{ person: apart.key }] },
    ] as Catalogue['titles'];
    const done = bring({ people: [BORN] }, { titles, people: [...STANDING.people, apart] });
    expect(personOf(done, 'p1')).toMatchObject({ born: 1970 });
    expect(personOf(done, apart.key)).toEqual(apart);
  });

  test('a name that two settled people of ours bear is nobody’s', () => {
    const people = [...STANDING.people, { key: 'p77' as const, name: 'Ann Berg' }];
    const titles = [
      ...STANDING.titles,
      { ...STANDING.titles[0], netflixId: 7, cast: [{ person: 'p77' }] },
    ] as Catalogue['titles'];
    expect(personOf(bring({ people: [BORN], awards: [AWARD] }, { titles, people }), 'p1')).toEqual(STANDING.people[0]);
  });

  test.each([
    ['born after a film of theirs', { birthYear: 2019 }, 'born'],
    ['too old for a film of theirs', { birthYear: 1900 }, 'born'],
    ['a country that is none', { birthCountry: 'SU' }, 'bornIn'],
    ['a word that says nothing', { occupation: 'celebrity', join: 'shared title' }, 'occupation'],
  ])('%s is left out, and the rest stays', (_, change, field) => {
    const done = personOf(bring({ people: [{ ...BORN, ...change }] }, STANDING), 'p1');
    expect(done).not.toHaveProperty(field);
    expect(done).toHaveProperty('wikidata');
  });

  test('names in other scripts come where the person is sure, and the native one is not said twice', () => {
    const row = {
      person: 'Ann Berg',
      key: '1',
      script: 'zh',
      name: '安·伯格',
      source: 'wikipedia-zh-2023-10 (X)',
      join: 'name',
      imdb: 'nm1',
    };
    expect(personOf(bring({ peopleNames: [row], people: [BORN] }, STANDING), 'p1')?.otherNames).toEqual(['安·伯格']);
    expect(
      personOf(
        bring({ peopleNames: [row], people: [{ ...BORN, occupation: undefined, join: 'name' }] }, STANDING),
        'p1',
      ),
    ).not.toHaveProperty('otherNames');
    // An award for playing says that the bearer of the name plays.
    expect(personOf(bring({ peopleNames: [row], awards: [AWARD] }, STANDING), 'p1')?.otherNames).toEqual(['安·伯格']);
    const native = { ...BORN, nativeName: '안', join: 'shared title', sources: ['kdrama-actors-2023'] };
    const korean = { ...row, name: '안', source: 'kdrama-actors-2023 (X)', join: 'shared title' };
    const done = personOf(
      bring(
        { peopleNames: [{ ...korean, name: '안베르그' }], people: [{ ...native, nativeName: '안베르그' }] },
        STANDING,
      ),
      'p1',
    );
    expect(done?.nativeName).toBe('안베르그');
    expect(done).not.toHaveProperty('otherNames');
  });
});

describe('awards', () => {
  const awards = (...rows: object[]) =>
    personOf(bring({ awards: rows.map((row) => ({ ...AWARD, ...row })) }, STANDING), 'p1')?.awards;

  test('for a title that they are in are theirs; for another, where the trade agrees and the years do', () => {
    expect(awards({})).toHaveLength(1);
    expect(awards({ netflixId: undefined, title: 'Elsewhere' })).toHaveLength(1);
    expect(awards({ netflixId: undefined, title: 'Elsewhere', category: 'Directing' })).toBeUndefined();
    expect(awards({ netflixId: undefined, title: 'Elsewhere', year: 1970, ceremony: 43 })).toBeUndefined();
    expect(awards({ category: 'Writing (Original Screenplay)' })).toHaveLength(1);
    expect(awards({ netflixId: undefined, category: 'Writing (Original Screenplay)' })).toBeUndefined();
  });

  test.each([
    'Best Picture',
    'Outstanding Comedy Series',
    'Art Direction',
    'Music (Original Song)',
    'Honorary Award',
  ])('a %s is nobody’s alone', (category) => {
    expect(awards({ category })).toBeUndefined();
  });

  test('whom the world knows for another trade has them only for a title of theirs', () => {
    const singer = { ...BORN, occupation: 'singer', join: 'name' };
    const given = (award: object) =>
      personOf(bring({ people: [singer], awards: [{ ...AWARD, ...award }] }, STANDING), 'p1')?.awards;
    expect(given({})).toHaveLength(1);
    expect(given({ netflixId: undefined })).toBeUndefined();
  });

  test('bear the year of the ceremony, and stand once a year and title, won where any was', () => {
    expect(awards({ ceremony: 3, year: 1929, netflixId: 80000001 })?.[0]?.year).toBe(1930);
    const emmy = {
      award: 'Emmy',
      ceremony: undefined,
      year: 2019,
      category: 'Outstanding Lead Actress In A Drama Series',
    };
    expect(awards({ ...emmy, won: false }, { ...emmy, title: 'The Harbour (2018)' })).toEqual([
      { award: 'Emmy', year: 2019, won: true, title: 'The Harbour' },
    ]);
  });
});
