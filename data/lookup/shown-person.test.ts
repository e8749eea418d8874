import { describe, expect, test } from 'vitest';
import { FULL_DATA as FULL, PERSON } from '../../tests/fixtures/notes.ts';
import type { Notes, Person } from '../schema.ts';
import { onlyIn, shownPerson } from './shown-person.ts';

const TIDE = { netflixId: 2, name: 'Tide', type: 'film' as const, year: 1999, sure: true };
const FILM = { netflixId: 1, name: 'A Film', type: 'film' as const, year: 2020, sure: true };
const EVERYTHING: Person = {
  ...PERSON,
  knownFor: [{ name: 'A Play', year: 2005 }, { name: 'Of No Year' }],
  credits: [
    { title: TIDE, role: 'actor', character: 'Mia' },
    { title: FILM, role: 'actor', character: 'The Heir', characterSpoiler: 'full' },
    { title: TIDE, role: 'director' },
  ],
};
const [ann] = FULL.cast;

/** The film's notes, in which somebody is known from other works. */
const castWith = (works: ReadonlyArray<{ name: string }>): Notes => ({
  ...FULL,
  cast: [{ ...ann, person: 'p1', name: 'Ann Berg', works: [...works] }],
});

describe('known from', () => {
  test.each<[string, Partial<Person>, Notes | undefined, string[]]>([
    ['from nowhere, the first of all there is', {}, undefined, ['A Play', 'Of No Year', 'Tide']],
    ['from a title, as its cast has them', {}, castWith([{ name: 'Elsewhere' }]), ['Elsewhere']],
    ['where its cast has none, nothing: another id may be the same title', { knownFor: [] }, castWith([]), []],
    ['of who is not of its cast, what is beside it', { key: 'p3', knownFor: [] }, FULL, ['Tide']],
  ])('%s', (_, changes, from, names) => {
    expect(shownPerson({ ...EVERYTHING, ...changes }, from).known.map(({ name }) => name)).toEqual(names);
  });
});

test('from nowhere, their most viewed title comes first, then what its cast has beside it', () => {
  const names = (person: Partial<Person>, from: Notes | undefined, foremost: Notes) =>
    shownPerson({ ...EVERYTHING, ...person }, from, foremost).known.map(({ name }) => name);
  const foremost = castWith([{ name: 'Elsewhere' }, { name: 'A Play' }, { name: 'A Third' }]);
  expect(names({}, undefined, foremost)).toEqual(['Tide', 'Elsewhere', 'A Play']);
  expect(names({ key: 'p3' }, undefined, foremost)).toEqual(['A Play', 'Of No Year', 'Tide']);
  expect(names({}, castWith([{ name: 'A Play' }]), foremost)).toEqual(['A Play']);
});

test('every title once with each part in it, newest first, what has no year last', () => {
  expect(shownPerson(EVERYTHING).timeline).toEqual([
    { work: FILM, parts: [{ role: 'actor', character: 'The Heir', characterSpoiler: 'full' }] },
    { work: { name: 'A Play', year: 2005 }, parts: [] },
    { work: TIDE, parts: [{ role: 'actor', character: 'Mia' }, { role: 'director' }] },
    { work: { name: 'Of No Year' }, parts: [] },
  ]);
});

test('everything else is kept as it is', () => {
  const { knownFor: _, credits: __, ...others } = PERSON;
  expect(shownPerson(PERSON)).toMatchObject(others);
});

describe('somebody of whom one credit is all there is', () => {
  test('has it from the title’s notes, covered where the character gives something away', () => {
    expect(onlyIn(FULL, 'n-bo-lund')).toEqual({
      key: 'n-bo-lund',
      name: 'Bo Lund',
      otherNames: [],
      knownFor: [],
      credits: [{ title: FILM, role: 'actor', character: 'The Drowned Man', characterSpoiler: 'full' }],
    });
  });

  test('leads to that title by its name, where the id is inferred', () => {
    expect(onlyIn({ ...FULL, confidence: 'C' }, 'n-bo-lund')?.credits[0]?.title.sure).toBe(false);
  });

  test('is not found where the title does not name them', () => {
    expect(onlyIn(FULL, 'n-nobody')).toBeUndefined();
  });
});
