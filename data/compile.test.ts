/** The compiler on a small data set of its own: who is who, what overrides what, what is left out. */
import { describe, expect, test } from 'vitest';
import { ARTICLE } from '../tests/fixtures/notes.ts';
import { compile, type DataSet, toFiles } from './compile.ts';
import type { CataloguePerson, CatalogueTitle, WrittenPerson, WrittenTitle } from './schema.ts';

const SOURCE = { publisher: 'A Paper', url: 'https://example.com/a' };
function row(netflixId: number, name: string, rest: Partial<CatalogueTitle> = {}): CatalogueTitle {
  return { netflixId, name, type: 'series', confidence: 'A', sources: ['made-up'], ...rest };
}

function writtenTitle(netflixId: number, name: string, rest: Partial<WrittenTitle> = {}): WrittenTitle {
  return {
    netflixId,
    idVerified: '2026-01-01',
    name,
    otherNames: [],
    type: 'series',
    year: 2020,
    synopsis: 'What happens.',
    synopsisSources: ['https://example.com/s'],
    cast: [{ person: 'ann-lee' }],
    behindTheScenes: [],
    news: [],
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
};

function dataSet({ titles = {}, people = {}, rows = [], persons = [] }: Parts): DataSet {
  return {
    date: '2026-11-23',
    titles: new Map(Object.entries(titles)),
    people: new Map(Object.entries(people)),
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
    const news = ['ko', 'en', 'ko', 'fr', 'en', 'ko'].map((language) => ({ ...ARTICLE, language }));
    const { meta } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One', { news }) },
        people: { 'ann-lee': writtenPerson('Ann Lee') },
      }),
    );
    expect(meta.articleLanguages).toEqual(['ko', 'en', 'fr']);
  });

  test('what somebody is known for is told once: as a credit, or else by its name', () => {
    const known = [
      { title: 'One', netflixId: 1 },
      { title: 'Two', year: 2004, netflixId: 2, source: 'https://example.com/two' },
      { title: 'A Play', source: 'https://example.com/play' },
      { title: 'One', year: 2020, source: 'https://example.com/one' },
      { title: 'One', source: 'https://example.com/one-of-no-year' },
      { title: 'One', year: 1964, source: 'https://example.com/another-one' },
    ];
    const { people } = compile(
      dataSet({
        titles: { one: writtenTitle(1, 'One') },
        people: { 'ann-lee': writtenPerson('Ann Lee', { knownFor: known }) },
        rows: [row(1, 'One', { cast: [{ person: 'p1' }] }), row(2, 'Two')],
        persons: [ANN],
      }),
    );
    expect(people.get('p1')?.knownFor).toEqual([
      { title: 'Two', year: 2004 },
      { title: 'A Play' },
      { title: 'One', year: 1964 },
    ]);
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
      'data/titles/one.json: there is no data/people/ann-lee.json',
    );
    expect(() => compile(dataSet({ rows: [row(1, 'One', { cast: [{ person: 'p9' }] })] }))).toThrow('p9 has credits');
  });
});

describe('what overrides what', () => {
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

  test('news stand from the newest to the oldest', () => {
    const article = { headline: 'H', publisher: 'P', language: 'en', kind: 'review', spoiler: 'none' } as const;
    const news = ['2020-01-01', '2022-05-05', '2021-03-03'].map((date) => ({ ...article, date, url: SOURCE.url }));
    const notes = compile(dataSet({ ...base, titles: { one: writtenTitle(1, 'One', { news }) } })).notes.get(1);
    expect(notes?.news.map(({ date }) => date)).toEqual(['2022-05-05', '2021-03-03', '2020-01-01']);
  });
});

describe('also in', () => {
  const rows = [1, 2, 3, 4, 5, 6].map((id) =>
    row(id, `Title ${id}`, { hoursViewed: id * 100, cast: [{ person: 'p1' }], directors: ['p1'] }),
  );

  test('names the most viewed others, each once, and not the title itself', () => {
    const { notes } = compile(dataSet({ rows, persons: [ANN] }));
    expect(notes.get(6)?.cast[0]?.alsoIn.map(({ netflixId }) => netflixId)).toEqual([5, 4, 3]);
    expect(notes.get(1)?.cast[0]?.alsoIn.map(({ netflixId }) => netflixId)).toEqual([6, 5, 4]);
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
    expect(notes.get(1)?.cast[0]?.alsoIn).toEqual([{ netflixId: 2, name: 'Two', type: 'series', sure: false }]);
  });
});

describe('the whole', () => {
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
