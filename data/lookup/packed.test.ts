import { describe, expect, test } from 'vitest';
import type { CastMember, Notes, Person, TitleRef } from '../schema.ts';
import { isKept, knownByName, packKey, packTitle, unpackKey, unpackTitle } from './packed.ts';
import { PackedNotes, packNotes, unpackNotes } from './packed-notes.ts';
import { PackedPerson, packPerson, unpackPerson } from './packed-person.ts';

const DARK: TitleRef = { netflixId: 80100172, name: 'Dark', type: 'series', year: 2017, sure: true };
const FILM: TitleRef = { netflixId: 7, name: 'A Film', type: 'film', sure: false };
const NOBODY: ReadonlySet<string> = new Set();

test.each([DARK, FILM, { ...FILM, year: 1999 }, { ...DARK, sure: false }])('a title: %j', (title) => {
  expect(unpackTitle(packTitle(title))).toEqual(title);
});

describe('keys of people', () => {
  test.each([
    ['p974169', 'Jenna Ortega', 974169],
    ['n-jenna-ortega', 'Jenna Ortega', 0],
    ['n-hwang-jung-min', 'Hwang Jung-min', 0],
    ['n-jenna-ortega-80025678', 'Jenna Ortega', 'n-jenna-ortega-80025678'],
    ['w-jenna-ortega', 'Jenna Ortega', 'w-jenna-ortega'],
    ['p0', 'Nobody', 'p0'],
    ['p007', 'Nobody', 'p007'],
  ])('%s of %s is packed as %j', (key, name, packed) => {
    expect(packKey(key, name, NOBODY)).toBe(packed);
    expect(unpackKey(packed, name)).toBe(key);
  });

  test('who is known by name alone needs no number', () => {
    expect(packKey('p974169', 'Jenna Ortega', new Set(['p974169']))).toBe(0);
  });
});

function person(key: string, name: string, titles: readonly TitleRef[], rest: Partial<Person> = {}): Person {
  const credits = titles.map((title) => ({ title, role: 'actor' as const }));
  return { key, name, otherNames: [], knownFor: [], credits, ...rest };
}

describe('who is kept', () => {
  test.each([
    ['one credit', person('p1', 'Ann', [DARK]), false],
    ['two credits', person('p1', 'Ann', [DARK, FILM]), true],
    ['a background', person('p1', 'Ann', [DARK], { background: 'Known.' }), true],
    ['another name', person('p1', 'Ann', [DARK], { otherNames: ['Anna'] }), true],
    ['a native name', person('p1', 'Ann', [DARK], { nativeName: '안' }), true],
    ['a year of birth', person('p1', 'Ann', [DARK], { born: 1970 }), true],
    ['an award', person('p1', 'Ann', [DARK], { awards: [{ award: 'Oscar', year: 2020, won: true }] }), true],
    ['known for', person('p1', 'Ann', [DARK], { knownFor: [{ name: 'X', year: 2019 }] }), true],
  ])('%s', (_, somebody, kept) => {
    expect(isKept(somebody)).toBe(kept);
  });

  test('known by name: who has no entry and whose name nobody else bears', () => {
    const alone = person('p1', 'Ann Lee', [DARK]);
    const kept = person('p2', 'Bob Ray', [DARK, FILM]);
    const twins = [person('p3', 'Kim Min', [DARK]), person('n-kim-min', 'Kim Min', [FILM])];
    expect([...knownByName([alone, kept, ...twins])]).toEqual(['p1']);
  });
});

const SOURCE = { publisher: 'A Paper', url: 'https://example.com/a' };
const ROLE = { text: 'Cast late.', spoiler: 'mild', source: SOURCE } as const;

const MEMBERS: CastMember[] = [
  { person: 'p1', name: 'Ann', works: [] },
  { person: 'p2', name: 'Bob', character: 'The Cook', works: [] },
  { person: 'p3', name: 'Cid', works: [DARK, { name: 'A Play' }, { name: 'Another', year: 1999 }] },
  { person: 'p4', name: 'Dan', background: 'Known.', works: [] },
  { person: 'p5', name: 'Eve', role: ROLE, works: [] },
  { person: 'p6', name: 'Gil', character: 'The Butler', characterSpoiler: 'full', works: [] },
  { person: 'p7', name: 'Hal', character: 'Y', characterSpoiler: 'mild', background: 'Known.', works: [DARK] },
  { person: 'p8', name: 'Ivy', facts: { born: 1970 }, works: [] },
  {
    person: 'p10',
    name: 'Jo',
    role: ROLE,
    facts: { bornIn: 'KR', awards: [{ award: 'Emmy', year: 2019, won: true }] },
    works: [DARK],
  },
  { person: 'n-fay', name: 'Fay', character: 'X', background: 'Known.', role: ROLE, works: [DARK, FILM] },
];

const FACTS: Notes = {
  netflixId: 5,
  level: 'facts',
  confidence: 'B',
  name: 'Five',
  otherNames: [],
  type: 'film',
  countries: [],
  genres: [],
  directors: [],
  cast: [],
  together: [],
  behindTheScenes: [],
  news: [],
};

const FULL: Notes = {
  ...FACTS,
  level: 'full',
  confidence: 'A',
  originalName: 'Fünf',
  otherNames: ['Cinq'],
  year: 2001,
  runtime: 99,
  countries: ['DE'],
  genres: ['drama'],
  maturity: 'TV-MA',
  synopsis: 'What happens.',
  directors: [{ person: 'p9', name: 'Gus' }],
  cast: MEMBERS,
  together: [
    { work: DARK, people: ['p1', 'n-fay'] },
    { work: { name: 'A Play' }, people: ['p2', 'p3', 'p4'] },
  ],
  behindTheScenes: [{ text: 'Shot in snow.', spoiler: 'none', source: SOURCE }],
};

describe('notes', () => {
  test.each([
    ['facts only', FACTS],
    ['brief', { ...FACTS, level: 'brief' as const, synopsis: 'What happens.' }],
    ['full', FULL],
  ])('%s come out as they went in, through JSON and the schema', (_, notes) => {
    const packed = PackedNotes.parse(JSON.parse(JSON.stringify(packNotes(notes, NOBODY))));
    expect(unpackNotes(notes.netflixId, packed)).toEqual(notes);
  });

  test('what is empty is not written', () => {
    expect(packNotes(FACTS, NOBODY)).toEqual({ name: 'Five', type: 'film', confidence: 'B' });
  });

  test.each([
    ['a name that is no text', { name: 7, type: 'film' }],
    ['a field that nobody knows', { name: 'Five', type: 'film', colour: 'red' }],
    ['a cast of another shape', { name: 'Five', type: 'film', cast: [['p1']] }],
  ])('%s is refused', (_, entry) => {
    expect(PackedNotes.safeParse(entry).success).toBe(false);
  });
});

test.each([
  person('p1', 'Ann', [DARK]),
  person('p1', 'Ann', [DARK, FILM], { otherNames: ['Anna'], background: 'Known.' }),
  person('p1', 'Ann', [], {
    knownFor: [{ name: 'X', year: 2019 }, FILM],
    credits: [
      { title: DARK, role: 'actor', character: 'Jonas' },
      { title: FILM, role: 'actor', character: 'The Butler', characterSpoiler: 'full' },
      { title: DARK, role: 'director' },
    ],
  }),
])('a person comes out as they went in, through JSON and the schema', (somebody) => {
  const packed = PackedPerson.parse(JSON.parse(JSON.stringify(packPerson(somebody))));
  expect(unpackPerson('p1', packed)).toEqual(somebody);
});

describe('facts of a person', () => {
  const awards = [
    { award: 'Oscar', year: 2020, won: true, title: 'A Film' },
    { award: 'Emmy', year: 2019, won: false },
  ] as const;
  test.each([
    [{}],
    [{ born: 1970 }],
    [{ bornIn: 'NO' }],
    [{ occupation: 'actor' }],
    [{ born: 1970, bornIn: 'NO' }],
    [{ born: 1970, occupation: 'director' }],
    [{ nativeName: '안', born: 1970, bornIn: 'KR', occupation: 'actor', awards: [...awards] }],
  ] satisfies Array<[Partial<Person>]>)('%j is packed and comes out again', (facts) => {
    const somebody = person('p1', 'Ann', [DARK, FILM], facts);
    const packed = PackedPerson.parse(JSON.parse(JSON.stringify(packPerson(somebody))));
    expect(unpackPerson('p1', packed)).toEqual(somebody);
  });
});
