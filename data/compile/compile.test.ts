/** The compiler on a small data set of its own: who is who, what overrides what, what is left out. */
import { describe, expect, test } from 'vitest';
import { ARTICLE } from '../../tests/fixtures/notes.ts';
import {
  BriefTitle,
  type CataloguePerson,
  type CatalogueTitle,
  type Citation,
  type FullTitle,
  type KnownFor,
  type KnownWork,
  type Notes,
  type WrittenPerson,
  WrittenTitle,
} from '../schema.ts';
import { SECOND_IDS } from '../vocabulary/second-ids.ts';
import { compile, type DataSet, toFiles } from './compile.ts';

function row(netflixId: number, name: string, rest: Partial<CatalogueTitle> = {}): CatalogueTitle {
  return { netflixId, name, type: 'series', confidence: 'A', sources: ['made-up'], ...rest };
}

function writtenTitle(netflixId: number, name: string, rest: Partial<FullTitle> = {}): FullTitle {
  return {
    netflixId,
    idVerified: '2026-01-01',
    depth: 'full',
    name,
    otherNames: [],
    type: 'series',
    year: 2020,
    synopsis: 'What happens.',
    synopsisSources: ['https://example.com/s'],
    cast: [{ person: 'ann-lee' }],
    behindTheScenes: [],
    ...rest,
  };
}

function writtenPerson(name: string, rest: Partial<WrittenPerson> = {}): WrittenPerson {
  return {
    name,
    otherNames: [],
    background: `${name} is known.`,
    sources: ['https://example.com/p'],
    knownFor: [],
    ...rest,
  };
}

type Parts = {
  titles?: Record<string, WrittenTitle>;
  people?: Record<string, WrittenPerson>;
  rows?: CatalogueTitle[];
  persons?: CataloguePerson[];
  news?: Citation[];
};

function dataSet({ titles = {}, people = {}, rows = [], persons = [], news = [] }: Parts): DataSet {
  return {
    date: '2026-11-23',
    titles: new Map(Object.entries(titles)),
    people: new Map(Object.entries(people)),
    news,
    publishers: [],
    catalogueTitles: rows,
    cataloguePeople: persons,
  };
}

const ANN = { key: 'p1', name: 'Ann Lee' };
const BOB = { key: 'p2', name: 'Bob Ray' };

describe('who is who', () => {
  test('a written person is the catalogue’s where the title’s own row has one of that name', () => {
    const { notes, people } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One') },
        people: { 'ann-lee': writtenPerson('Ann Lee') },
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] }), row(2, 'Two', { cast: [{ person: 'p1' }] })],
        persons: [ANN],
      }),
    );
    expect(notes.get(2)?.cast[0]).toMatchObject({ person: 'p1', background: 'Ann Lee is known.' });
    expect(people.get('p1')?.credits.map(({ title }) => title.name)).toEqual(['One', 'Two']);
  });

  test('the languages of the articles are told, the most frequent first', () => {
    const news = ['ko', 'en', 'ko', 'fr', 'en', 'ko'].map((language) => ({ ...ARTICLE, language, titles: [1] }));
    const { meta } = compile(dataSet({ rows: [row(1, 'One')], news }));
    expect(meta.articleLanguages).toEqual(['ko', 'en', 'fr']);
  });

  /** What Ann Lee, who is in One's cast, is known for beside it. */
  const knownElsewhere = (knownFor: KnownFor[], ...rows: CatalogueTitle[]): unknown =>
    compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One') },
        people: { 'ann-lee': writtenPerson('Ann Lee', { knownFor }) },
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] }), ...rows],
        persons: [ANN],
      }),
    ).people.get('p1')?.knownFor;

  test('what somebody is known for is told once: as a credit, or else by its name', () => {
    const known = [
      { title: 'One', netflixId: 1 },
      { title: 'Two', year: 2004, netflixId: 2, source: 'https://example.com/two' },
      { title: 'A Play', source: 'https://example.com/play' },
      { title: 'One', year: 2020, source: 'https://example.com/one' },
      { title: 'One', source: 'https://example.com/one-of-no-year' },
      { title: 'ONE!', year: 2020, source: 'https://example.com/one-in-capitals' },
      { title: 'One', year: 1964, source: 'https://example.com/another-one' },
    ];
    expect(knownElsewhere(known, row(2, 'Two'))).toEqual([
      { netflixId: 2, name: 'Two', type: 'series', year: 2004, sure: true },
      { name: 'A Play' },
      { name: 'One', year: 1964 },
    ]);
  });

  test('what somebody is known for by another name of a title of theirs is that title, in its year', () => {
    const known = (year: number) => [{ title: 'Berlin', year, source: 'https://example.com/berlin' }];
    const elsewhere = (year: number): unknown =>
      compile(
        dataSet({
          titles: { jewels: writtenTitle(1, 'Berlin and the Jewels', { year: 2023, otherNames: ['Berlin'] }) },
          people: { 'ann-lee': writtenPerson('Ann Lee', { knownFor: known(year) }) },
          rows: [row(1, 'Berlin and the Jewels', { year: 2023, cast: [{ person: 'p1' }] })],
          persons: [ANN],
        }),
      ).people.get('p1')?.knownFor;
    expect(elsewhere(2023)).toEqual([]);
    expect(elsewhere(1998)).toEqual([{ name: 'Berlin', year: 1998 }]);
  });

  test('what somebody is known for is a title where the data set has it, though its row does not name them', () => {
    const known = [
      { title: 'Their Show', year: 2025, source: 'https://example.com/show' },
      { title: 'Not Here', year: 2023, source: 'https://example.com/not-here' },
    ];
    expect(knownElsewhere(known, row(2, 'Their Show', { year: 2025, confidence: 'C' }))).toEqual([
      { netflixId: 2, name: 'Their Show', type: 'series', year: 2025, sure: false },
      { name: 'Not Here', year: 2023 },
    ]);
  });

  test('a work that Netflix has under two ids is one: beside its credit it is not told, and elsewhere once', () => {
    const source = 'https://example.com/two';
    const two = (netflixId: number) => ({ title: 'Two', netflixId, source });
    expect(knownElsewhere([{ ...two(3), title: 'One' }], row(3, 'One', { year: 2020 }))).toEqual([]);
    const rows = [2, 3].map((id) => row(id, 'Two', { year: 2004 }));
    expect(knownElsewhere([two(2), two(3)], ...rows)).toHaveLength(1);
  });

  test('hyphens and spaces in a name do not part people', () => {
    const { notes } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One', { cast: [{ person: 'yoon' }] }) },
        people: { yoon: writtenPerson('Yoon Chan-young') },
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] })],
        persons: [{ key: 'p1', name: 'Yoon Chanyoung' }],
      }),
    );
    expect(notes.get(1)?.cast[0]).toMatchObject({ person: 'p1', name: 'Yoon Chan-young' });
  });

  test('a namesake in another title stays somebody else', () => {
    const { notes } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One') },
        people: { 'ann-lee': writtenPerson('Ann Lee') },
        rows: [row(1, 'One'), row(2, 'Two', { cast: [{ person: 'p1' }] })],
        persons: [ANN],
      }),
    );
    expect(notes.get(1)?.cast[0]?.person).toBe('w-ann-lee');
    expect(notes.get(2)?.cast[0]).not.toHaveProperty('background');
  });

  test('two of one name in a row are nobody’s guess; the key that the file names decides', () => {
    const rows = [row(1, 'One', { cast: [{ person: 'p1' }, { person: 'p3' }] })];
    const persons = [ANN, { key: 'p3', name: 'Ann Lee' }];
    const titles = { one: writtenTitle(1, 'One') };
    const guess = compile(dataSet({ titles, people: { 'ann-lee': writtenPerson('Ann Lee') }, rows, persons }));
    expect(guess.notes.get(1)?.cast[0]?.person).toBe('w-ann-lee');
    const people = { 'ann-lee': writtenPerson('Ann Lee', { catalogueKey: 'p3' }) };
    expect(compile(dataSet({ titles, people, rows, persons })).notes.get(1)?.cast[0]?.person).toBe('p3');
  });

  test('a cast without a file, and a credit without a person, are named', () => {
    expect(() => compile(dataSet({ titles: { one: writtenTitle(1, 'One') } }))).toThrow(
      'data/titles/one.json: its cast names data/people/ann-lee.json, which does not exist',
    );
    expect(() => compile(dataSet({ rows: [row(1, 'One', { cast: [{ person: 'p9' }] })] }))).toThrow('p9 has credits');
  });
});

describe('precedence', () => {
  const facts = row(1, 'One', {
    year: 2019,
    genres: ['drama'],
    countries: ['KR'],
    runtime: 90,
    otherNames: ['Uno'],
    directors: ['p2'],
    cast: [{ person: 'p1', character: 'The Cook' }, { person: 'p2' }],
  });
  const base = { people: { 'ann-lee': writtenPerson('Ann Lee') }, rows: [facts], persons: [ANN, BOB] };

  test('written words stand before the catalogue’s, which fill what is missing', () => {
    const title = writtenTitle(1, 'One!', { genres: ['comedy'], otherNames: ['Eins'] });
    const notes = compile(dataSet({ ...base, titles: { one: title } })).notes.get(1);
    expect(notes).toMatchObject({ level: 'full', year: 2020, genres: ['comedy'], countries: ['KR'] });
    expect(notes?.otherNames).toEqual(['Eins', 'Uno']);
    expect(notes?.directors).toEqual([{ person: 'p2', name: 'Bob Ray' }]);
  });

  test('the written cast replaces the catalogue’s, and keeps its character where none is written', () => {
    const { cast } = compile(dataSet({ ...base, titles: { one: writtenTitle(1, 'One') } })).notes.get(1) ?? {};
    expect(cast).toHaveLength(1);
    expect(cast?.[0]).toMatchObject({ name: 'Ann Lee', character: 'The Cook' });
  });

  test('only a film has a runtime, and nothing is undefined', () => {
    const notes = compile(dataSet({ ...base })).notes.get(1);
    expect(notes).not.toHaveProperty('runtime');
    expect(notes).not.toHaveProperty('synopsis');
    expect(compile(dataSet({ ...base, rows: [{ ...facts, type: 'film' }] })).notes.get(1)).toMatchObject({
      runtime: 90,
    });
  });

  test.each([
    [{ idVerified: '2026-01-01' }, 'C', 'A'],
    [{ idVerified: undefined }, 'B', 'B'],
    [{ idVerified: undefined }, undefined, 'C'],
  ] as const)('written %j over a row of %s is of confidence %s', (verified, confidence, expected) => {
    const { idVerified: _, ...title } = writtenTitle(1, 'One');
    const rows = confidence ? [{ ...facts, confidence }] : [];
    const data = dataSet({
      ...base,
      rows,
      titles: { one: verified.idVerified ? { ...title, idVerified: verified.idVerified } : title },
    });
    expect(compile(data).notes.get(1)?.confidence).toBe(expected);
  });
});

describe('brief titles', () => {
  const cast = [
    { person: 'p1', character: 'The Cook' },
    { person: 'p2', character: 'The Butler' },
  ];
  const rows = [
    row(1, 'One', { cast, countries: ['KR'], directors: ['p2'] }),
    row(2, 'Two', { cast: [{ person: 'p1' }], hoursViewed: 9 }),
  ];
  const people = { 'ann-lee': writtenPerson('Ann Lee') };
  const brief = (rest: object = {}): Record<string, WrittenTitle> => {
    const { cast: _, ...told } = writtenTitle(1, 'One');
    return { one: BriefTitle.parse({ ...told, depth: 'brief', ...rest }) };
  };
  const compiled = (rest: object = {}, written = {}): Notes | undefined =>
    compile(dataSet({ titles: brief(rest), people: written, rows, persons: [ANN, BOB] })).notes.get(1);
  const shown = (rest: object, written = {}): unknown =>
    compiled(rest, written)?.cast.map(({ name, character }) => [name, character]);

  test('have a level of their own, and the catalogue’s cast with the backgrounds that there are', () => {
    const tied = { 'ann-lee': writtenPerson('Ann Lee', { catalogueKey: 'p1' }) };
    const notes = compiled({}, tied);
    expect(notes).toMatchObject({ level: 'brief', synopsis: 'What happens.', countries: ['KR'], behindTheScenes: [] });
    expect(notes?.cast.map(({ name, character, background }) => [name, character, background])).toEqual([
      ['Ann Lee', 'The Cook', 'Ann Lee is known.'],
      ['Bob Ray', 'The Butler', undefined],
    ]);
    const { meta } = compile(dataSet({ titles: brief(), rows, persons: [ANN, BOB] }));
    expect(meta).toMatchObject({ fullNotes: 0, briefNotes: 1 });
  });

  test('correct single credits of it: another character, struck, covered, told of', () => {
    expect(shown({ castCorrections: [{ key: 'p2', character: 'The Maid' }] })).toEqual([
      ['Ann Lee', 'The Cook'],
      ['Bob Ray', 'The Maid'],
    ]);
    expect(shown({ castCorrections: [{ name: 'bob  ray', struck: true }] })).toEqual([['Ann Lee', 'The Cook']]);
    expect(shown({ castCorrections: [{ person: 'ann-lee', struck: true }] }, people)).toEqual([
      ['Bob Ray', 'The Butler'],
    ]);
    const role = { text: 'Late.', spoiler: 'none', source: { publisher: 'P', url: 'https://example.com/a' } };
    const corrections = [
      { key: 'p1', role },
      { key: 'p2', characterSpoiler: 'full' },
    ];
    expect(compiled({ castCorrections: corrections })?.cast).toMatchObject([
      { character: 'The Cook', role },
      { character: 'The Butler', characterSpoiler: 'full' },
    ]);
  });

  test('a correction of somebody who is not in the cast changes nothing: a build may have left a source out', () => {
    expect(
      shown({
        castCorrections: [
          { key: 'p9', struck: true },
          { name: 'Kim Roe', struck: true },
        ],
      }),
    ).toHaveLength(2);
  });

  test('may have a cast of their own: by file, by key, by name, or none', () => {
    expect(
      shown({ cast: [{ key: 'p2' }, { name: 'Kim Roe', character: 'X' }, { person: 'ann-lee' }] }, people),
    ).toEqual([
      ['Bob Ray', 'The Butler'],
      ['Kim Roe', 'X'],
      ['Ann Lee', 'The Cook'],
    ]);
    expect(shown({ cast: [] })).toEqual([]);
  });

  test('a name alone is the person of the title’s own row; where there is none, somebody of this title only', () => {
    const keys = (name: string): unknown => compiled({ cast: [{ name }] })?.cast.map(({ person }) => person);
    expect(keys('Ann Lee')).toEqual(['p1']);
    expect(keys('Kim Roe')).toEqual(['n-kim-roe-1']);
    expect(compiled({ cast: [{ name: 'Ann Lee' }] })?.cast[0]?.works.map(({ name }) => name)).toEqual(['Two']);
  });

  test.each([
    ['a cast and corrections of it', { cast: [], castCorrections: [{ key: 'p1', struck: true }] }],
    ['nobody who is meant', { cast: [{ character: 'X' }] }],
    ['two who are meant', { cast: [{ key: 'p1', name: 'Ann Lee' }] }],
    ['a correction of nothing', { castCorrections: [{ key: 'p1' }] }],
    ['a struck credit with a character', { castCorrections: [{ key: 'p1', struck: true, character: 'X' }] }],
    ['a depth that there is not', { depth: 'deep' }],
  ])('are refused with %s', (_, rest) => {
    const { cast: __, ...told } = writtenTitle(1, 'One');
    expect(WrittenTitle.safeParse({ ...told, depth: 'brief', ...rest }).success).toBe(false);
  });

  test('a full title names people with a file only, and some', () => {
    for (const wrong of [undefined, [], [{ name: 'Ann Lee' }]])
      expect(WrittenTitle.safeParse({ ...writtenTitle(1, 'One'), cast: wrong }).success).toBe(false);
  });
});

test('a character whose name is a spoiler is covered in the title and among the person’s credits', () => {
  const { notes, people } = compile(
    dataSet({
      titles: {
        one: writtenTitle(1, 'One', { cast: [{ person: 'ann-lee', character: 'The Cook', characterSpoiler: 'full' }] }),
      },
      people: { 'ann-lee': writtenPerson('Ann Lee') },
      rows: [row(1, 'One', { cast: [{ person: 'p1' }] })],
      persons: [ANN],
    }),
  );
  const part = { character: 'The Cook', characterSpoiler: 'full' };
  expect(notes.get(1)?.cast[0]).toMatchObject(part);
  expect(people.get('p1')?.credits[0]).toMatchObject(part);
});

test('somebody who plays themselves has no character, in the title and among their credits', () => {
  const cast = [
    { person: 'p1', character: 'Self' },
    { person: 'p2', character: 'Bob Ray' },
    { person: 'p3', character: 'Selfridge' },
  ];
  const { notes, people } = compile(
    dataSet({ rows: [row(1, 'One', { cast })], persons: [ANN, BOB, { key: 'p3', name: 'Cid Fox' }] }),
  );
  expect(notes.get(1)?.cast.map(({ character }) => character)).toEqual([undefined, undefined, 'Selfridge']);
  expect(people.get('p1')?.credits[0]).not.toHaveProperty('character');
});

describe('one title under two ids', () => {
  const item = { wikidata: 'Q1', type: 'film' as const, year: 1982 };
  const news = [{ ...ARTICLE, titles: [1] }];

  test('is one where name, type and item are the same: under both stand the notes of the one that has some', () => {
    const { notes, seconds, meta } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'Annie', { ...item }) },
        people: { 'ann-lee': writtenPerson('Ann Lee') },
        rows: [row(1, 'Annie', item), row(2, 'Annie', { ...item, confidence: 'B', hoursViewed: 9 })],
        persons: [ANN],
        news,
      }),
    );
    expect([...seconds]).toEqual([[2, 1]]);
    expect(notes.get(2)).toEqual({ ...notes.get(1), netflixId: 2, confidence: 'B' });
    expect([meta.titles, meta.fullNotes]).toEqual([2, 1]);
  });

  test('is the one that is viewed where none has notes, and two where anything differs', () => {
    const rows = [row(1, 'Annie', item), row(2, 'Annie', { ...item, hoursViewed: 9 })];
    expect([...compile(dataSet({ rows })).seconds]).toEqual([[1, 2]]);
    for (const other of [{ wikidata: 'Q2' }, { wikidata: undefined }, { type: 'series' as const }, { name: 'Ann' }]) {
      const [first, second] = rows as [CatalogueTitle, CatalogueTitle];
      expect(compile(dataSet({ rows: [first, { ...second, ...other }] })).seconds.size).toBe(0);
    }
  });

  test('has one first id, whatever the item says of one that is known by hand', () => {
    const [known] = SECOND_IDS;
    const { netflixId: second, of } = known ?? { netflixId: 0, of: 0 };
    const rows = [row(second, 'Annie', { ...item, hoursViewed: 9 }), row(of, 'Annie', item)];
    expect([...compile(dataSet({ rows })).seconds]).toEqual([[second, of]]);
    const third = row(5, 'Annie', { ...item, hoursViewed: 7 });
    expect(compile(dataSet({ rows: [...rows, third] })).seconds).toEqual(
      new Map([
        [of, 5],
        [second, 5],
      ]),
    );
  });

  test('stands once among somebody’s titles; who is credited under the second id alone has that', () => {
    const cast = [{ person: 'p1' }];
    const { people } = compile(
      dataSet({
        rows: [row(1, 'Annie', { ...item, cast }), row(2, 'Annie', { ...item, cast: [...cast, { person: 'p2' }] })],
        persons: [ANN, BOB],
      }),
    );
    expect(['p1', 'p2'].map((key) => people.get(key)?.credits.map(({ title }) => title.netflixId))).toEqual([[1], [2]]);
  });
});

describe('news', () => {
  const rows = [row(1, 'One'), row(2, 'Two')];
  const cited = (date: string, url: string, titles: number[]): Citation => ({ ...ARTICLE, date, url, titles });

  test('stand from the newest to the oldest, those of a day by their addresses', () => {
    const news = [
      cited('2020-01-01', 'https://a.example/1', [1]),
      cited('2022-05-05', 'https://b.example/2', [1]),
      cited('2022-05-05', 'https://a.example/3', [1]),
      cited('2021-03-03', 'https://a.example/4', [1]),
    ];
    const { notes } = compile(dataSet({ rows, news }));
    expect(notes.get(1)?.news.map(({ url }) => url.at(-1))).toEqual(['3', '2', '4', '1']);
  });

  test('of which only the month is known stand where its first day is', () => {
    const dates = ['2024-03-31', '2024-04-01', '2024-04', '2024-04-02', '2024-05'];
    const news = dates.map((date) => cited(date, `https://a.example/${date}`, [1]));
    const { notes } = compile(dataSet({ rows, news }));
    expect(notes.get(1)?.news.map(({ date }) => date)).toEqual([
      '2024-05',
      '2024-04-02',
      '2024-04',
      '2024-04-01',
      '2024-03-31',
    ]);
  });

  test('are attached to each title that they name, written or not, and counted once', () => {
    const news = [cited('2020-01-01', 'https://a.example/1', [1, 2]), cited('2021-01-01', 'https://a.example/2', [2])];
    const { notes, meta } = compile(
      dataSet({ rows, news, titles: { one: writtenTitle(1, 'One') }, people: { 'ann-lee': writtenPerson('Ann Lee') } }),
    );
    expect(notes.get(1)?.news).toEqual([{ ...ARTICLE, date: '2020-01-01', url: 'https://a.example/1' }]);
    expect(notes.get(2)?.news.map(({ url }) => url)).toEqual(['https://a.example/2', 'https://a.example/1']);
    expect(meta.articles).toBe(2);
  });

  test('of a title that a build leaves out are not counted', () => {
    const news = [cited('2020-01-01', 'https://a.example/1', [9])];
    expect(compile(dataSet({ rows, news })).meta).toMatchObject({ articles: 0, articleLanguages: [] });
  });
});

describe('works', () => {
  const ids = (works: readonly KnownWork[] = []): unknown =>
    works.map((work) => ('netflixId' in work ? work.netflixId : work.name));

  const rows = [1, 2, 3, 4, 5, 6].map((id) =>
    row(id, `Title ${id}`, { hoursViewed: id * 100, cast: [{ person: 'p1' }], directors: ['p1'] }),
  );

  test('are the most viewed others, each once, three at most, and not the title itself', () => {
    const { notes } = compile(dataSet({ rows, persons: [ANN] }));
    expect(ids(notes.get(6)?.cast[0]?.works)).toEqual([5, 4, 3]);
    expect(ids(notes.get(1)?.cast[0]?.works)).toEqual([6, 5, 4]);
  });

  test('are what somebody wrote that a person is known for, then titles', () => {
    const known = [
      { title: 'Title 2', netflixId: 2 },
      { title: 'A Play', year: 1999, source: 'https://example.com/play' },
    ];
    const people = { ann: writtenPerson('Ann Lee', { catalogueKey: 'p1', knownFor: known }) };
    const { notes } = compile(dataSet({ rows, persons: [ANN], people }));
    expect(notes.get(1)?.cast[0]?.works).toEqual([
      { netflixId: 2, name: 'Title 2', type: 'series', sure: true },
      { name: 'A Play', year: 1999 },
      { netflixId: 6, name: 'Title 6', type: 'series', sure: true },
    ]);
    expect(ids(notes.get(2)?.cast[0]?.works)).toEqual(['A Play', 6, 5]);
  });

  test('of what is known by name, the title is found by the person’s own credits, or by name and year where they are one’s', () => {
    const source = 'https://example.com/a';
    const others = [
      row(7, 'Dusk', { year: 2001 }),
      row(8, 'Dawn', { year: 2001 }),
      row(9, 'Dawn', { year: 2001 }),
      row(10, 'Noon', { year: 2002, otherNames: ['Mittag'] }),
      row(11, 'Night'),
    ];
    const works = (...known: Array<{ title: string; year?: number; type?: 'film' | 'series' }>): unknown => {
      const knownFor = known.map((work) => ({ ...work, source }));
      const people = { ann: writtenPerson('Ann Lee', { catalogueKey: 'p1', knownFor }) };
      const { notes } = compile(dataSet({ rows: [...rows, ...others], persons: [ANN], people }));
      return ids(notes.get(1)?.cast[0]?.works);
    };
    expect(works({ title: 'Title 3' }, { title: 'DUSK!', year: 2001 }, { title: 'Mittag', year: 2002 })).toEqual([
      3, 7, 10,
    ]);
    expect(works({ title: 'Dusk' }, { title: 'Dusk', year: 2002 }, { title: 'Dawn', year: 2001 })).toEqual([
      'Dusk',
      'Dusk',
      'Dawn',
    ]);
    expect(works({ title: 'Night' }, { title: 'Dusk', year: 2001, type: 'film' })).toEqual(['Night', 'Dusk', 6]);
    expect(works({ title: 'Dusk', year: 2001, type: 'series' })).toEqual([7, 6, 5]);
  });

  test('a title that Netflix has under two ids is named once, and not beside itself', () => {
    const cast = [{ person: 'p1' }, { person: 'p2' }];
    const annie = { type: 'film' as const, year: 1982, cast };
    const { notes } = compile(
      dataSet({
        rows: [
          row(1, 'Annie', { ...annie, hoursViewed: 9 }),
          row(2, 'Annie!', annie),
          row(3, 'Annie', { ...annie, year: 2014 }),
          row(4, 'Annie', { ...annie, type: 'series' }),
          row(5, 'One', { cast: [{ person: 'p1' }] }),
        ],
        persons: [ANN, BOB],
      }),
    );
    expect(ids(notes.get(5)?.cast[0]?.works)).toEqual([1, 3, 4]);
    expect(ids(notes.get(2)?.cast[0]?.works)).toEqual([3, 4, 5]);
    expect(ids(notes.get(1)?.together.map(({ work }) => work))).toEqual([3, 4]);
  });

  test('a title of inferred id is not sure', () => {
    const { notes } = compile(
      dataSet({
        rows: [
          row(1, 'One', { cast: [{ person: 'p1' }] }),
          row(2, 'Two', { confidence: 'C', cast: [{ person: 'p1' }] }),
        ],
        persons: [ANN],
      }),
    );
    expect(notes.get(1)?.cast[0]?.works).toEqual([{ netflixId: 2, name: 'Two', type: 'series', sure: false }]);
  });
});

describe('together', () => {
  const met = (rows: CatalogueTitle[], people = {}): unknown => {
    const persons = [ANN, BOB, { key: 'p3', name: 'Cid Fox' }];
    const { together = [] } = compile(dataSet({ rows, persons, people })).notes.get(1) ?? {};
    return together.map(({ work, people: who }) => [work.name, ...who]);
  };
  const all = [{ person: 'p1' }, { person: 'p2' }, { person: 'p3' }];

  test('names titles that two of the cast share, the most viewed first, and who they are', () => {
    expect(
      met([
        row(1, 'One', { cast: all, hoursViewed: 900 }),
        row(2, 'Two', { cast: [{ person: 'p3' }, { person: 'p1' }], hoursViewed: 10 }),
        row(3, 'Three', { cast: all, hoursViewed: 20 }),
        row(4, 'Four', { cast: [{ person: 'p1' }], directors: ['p2'], hoursViewed: 15 }),
        row(5, 'Five', { cast: [{ person: 'p2' }], hoursViewed: 800 }),
      ]),
    ).toEqual([
      ['Three', 'p1', 'p2', 'p3'],
      ['Four', 'p1', 'p2'],
      ['Two', 'p1', 'p3'],
    ]);
  });

  test('a director of theirs is nobody of the cast', () => {
    const rows = [
      row(1, 'One', { cast: [{ person: 'p1' }], directors: ['p2'] }),
      row(2, 'Two', { cast: [{ person: 'p1' }, { person: 'p2' }] }),
    ];
    expect(met(rows)).toEqual([]);
  });

  test('works that the data set does not hold come last', () => {
    const knownFor = [{ title: 'A Play', year: 1999, source: 'https://example.com/play' }];
    const people = {
      ann: writtenPerson('Ann Lee', { catalogueKey: 'p1', knownFor }),
      bob: writtenPerson('Bob Ray', { catalogueKey: 'p2', knownFor }),
    };
    const rows = [row(1, 'One', { cast: all }), row(2, 'Two', { cast: [{ person: 'p3' }, { person: 'p1' }] })];
    expect(met(rows, people)).toEqual([
      ['Two', 'p1', 'p3'],
      ['A Play', 'p1', 'p2'],
    ]);
  });
});

describe('the data set', () => {
  const data = dataSet({
    titles: { one: writtenTitle(1, 'One') },
    people: { 'ann-lee': writtenPerson('Ann Lee') },
    rows: [row(2, 'Two', { cast: [{ person: 'p2' }] }), row(1, 'One', { cast: [{ person: 'p1' }] })],
    persons: [BOB, ANN],
  });

  test('describes itself', () => {
    expect(compile(data).meta).toMatchObject({ date: '2026-11-23', titles: 2, fullNotes: 1, people: 2, articles: 0 });
  });

  test('does not depend on the order in which rows were read', () => {
    const turned = { ...data, catalogueTitles: data.catalogueTitles.toReversed(), cataloguePeople: [ANN, BOB] };
    expect(toFiles(compile(turned))).toEqual(toFiles(compile(data)));
    expect([...compile(data).notes.keys()]).toEqual([1, 2]);
    expect([...compile(data).people.keys()]).toEqual(['p1', 'p2']);
  });

  test('every shard that a key can fall into is there, the empty ones too', () => {
    const compiled = compile(data);
    const paths = toFiles({ ...compiled, meta: { ...compiled.meta, titleShards: 12, personShards: 38 } }).map(
      ({ path }) => path,
    );
    const of = (folder: string, shards: number): string[] =>
      Array.from({ length: shards }, (_, at) => `${folder}/${at.toString(36)}.json`);
    expect(paths.toSorted()).toEqual(['meta.json', ...of('titles', 12), ...of('people', 38)].toSorted());
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keeps no entry of somebody of whom one credit is all that is known', () => {
    const people = toFiles(compile(data)).filter(({ path }) => path.startsWith('people/'));
    const keys = people.flatMap(({ contents }) => Object.keys(JSON.parse(contents) as object));
    expect(keys).toEqual(['p1']);
  });
});

test('a person’s facts are the catalogue’s, the most telling awards first and few', () => {
  const award = (year: number, won: boolean) => ({ award: 'Emmy' as const, year, won, title: `T${year}` });
  const facts = { nativeName: '안', born: 1970, bornIn: 'KR', occupation: 'actor' as const };
  const persons: CataloguePerson[] = [
    {
      key: 'p1',
      name: 'Ann Lee',
      otherNames: ['안', 'Lee Ann'],
      ...facts,
      awards: [award(2001, true), award(2003, false), award(2005, true), award(2007, false), award(2009, false)],
      wikidata: 'Q1',
      from: { born: 'pantheon-2013' },
    },
  ];
  const ann = compile(dataSet({ rows: [row(1, 'One', { cast: [{ person: 'p1' }] })], persons })).people.get('p1');
  expect(ann).toMatchObject({ ...facts, otherNames: ['Lee Ann'] });
  expect(ann?.awards?.map(({ year, won }) => [year, won])).toEqual([
    [2005, true],
    [2001, true],
    [2009, false],
    [2007, false],
  ]);
  // For who keeps the data, not for viewers.
  expect(ann).not.toHaveProperty('wikidata');
  expect(ann).not.toHaveProperty('from');
});

test('a name that a writer gives in other letters is somebody’s own, unless the catalogue has one', () => {
  const people = { 'ann-lee': writtenPerson('Ann Lee', { catalogueKey: 'p1', otherNames: ['An Li', '안', '安'] }) };
  const rows = [row(1, 'One', { cast: [{ person: 'p1' }] })];
  const of = (line: Partial<CataloguePerson>) =>
    compile(dataSet({ people, rows, persons: [{ ...ANN, otherNames: ['Λι Αν'], ...line }] })).people.get('p1');
  expect(of({})).toMatchObject({ nativeName: '안', otherNames: ['Λι Αν', 'An Li', '安'] });
  expect(of({ nativeName: '安' })).toMatchObject({ nativeName: '安', otherNames: ['Λι Αν', 'An Li', '안'] });
});

test('an award that the written notes mention is not repeated from the catalogue', () => {
  const won = { year: 2019, won: true };
  const awards = [
    { award: 'Emmy' as const, ...won },
    { award: 'Oscar' as const, ...won },
  ];
  const of = (background: string) =>
    compile(
      dataSet({
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] })],
        persons: [{ ...ANN, awards }],
        people: { 'ann-lee': writtenPerson('Ann Lee', { background, catalogueKey: 'p1' }) },
      }),
    )
      .people.get('p1')
      ?.awards?.map(({ award }) => award);
  expect(of('She is known.')).toEqual(['Emmy', 'Oscar']);
  expect(of('She has won three Emmys.')).toEqual(['Oscar']);
  expect(of('She has won three Emmys and an Oscar.')).toBeUndefined();
  expect(of('An Emmy came before her Academy Award.')).toBeUndefined();
  expect(of('She won the Documentary Emmy before the Foreign Language Film Oscar.')).toBeUndefined();
  // Another award, and another Oscar.
  expect(of('She shared a Daytime Emmy, and a Student Academy Award.')).toEqual(['Emmy', 'Oscar']);
  expect(of("She won a Children's and Family Emmy and an Africa Movie Academy Award.")).toEqual(['Emmy', 'Oscar']);
  expect(of('She was directed by Oscar Berg.')).toEqual(['Emmy', 'Oscar']);
});

test('an occupation alone is told only of those of whom nobody has written', () => {
  const of = (facts: Partial<CataloguePerson>, people: Parts['people'] = {}) =>
    compile(
      dataSet({
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] })],
        persons: [{ ...ANN, occupation: 'actor', ...facts }],
        people,
      }),
    ).people.get('p1')?.occupation;
  const written = { 'ann-lee': writtenPerson('Ann Lee', { catalogueKey: 'p1' }) };
  expect([of({}), of({}, written), of({ born: 1970 }, written)]).toEqual(['actor', undefined, 'actor']);
});

test('in a cast stand facts of those of whom nobody has written, and of awards those that were won', () => {
  const persons: CataloguePerson[] = [
    {
      key: 'p1',
      name: 'Ann Lee',
      nativeName: '안',
      born: 1970,
      awards: [
        { award: 'Emmy', year: 2001, won: true, title: 'T' },
        { award: 'Emmy', year: 2003, won: false },
      ],
    },
    { key: 'p2', name: 'Bo Lund', awards: [{ award: 'Oscar', year: 2003, won: false }] },
  ];
  const rows = [row(1, 'One', { cast: persons.map(({ key }) => ({ person: key })) })];
  const facts = (parts: Parts) => [...compile(dataSet(parts)).notes.values()][0]?.cast.map((member) => member.facts);
  const won = [{ award: 'Emmy', year: 2001, won: true }];
  expect(facts({ rows, persons })).toEqual([{ born: 1970, awards: won }, undefined]);
  const people = { 'ann-lee': writtenPerson('Ann Lee', { catalogueKey: 'p1' }) };
  expect(facts({ rows, persons, people })).toEqual([undefined, undefined]);
});
