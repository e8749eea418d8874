import { expect, test } from 'vitest';
import { ENGLISH } from '../../tests/fixtures/english.ts';
import { FACTS_DATA, FULL_DATA, SHOWN } from '../../tests/fixtures/notes.ts';
import { lookupInWords, notesInWords } from './in-words.ts';

test('notes say in words what is known, and no more than is shown', () => {
  const { facts, directed, ...rest } = notesInWords(FULL_DATA, ENGLISH);
  expect(facts).toEqual([
    ['2020', '118 min'],
    ['R', 'Drama, Science fiction'],
  ]);
  expect(directed).toBe('Directed by Eva Dahl');
  expect(Object.keys(rest).sort()).toEqual([
    'behindTheScenes',
    'cast',
    'countries',
    'level',
    'name',
    'netflixId',
    'news',
    'originalName',
    'synopsis',
    'type',
    'year',
  ]);
});

test('of many genres the first three are named', () => {
  const genres = ['drama', 'comedy', 'war', 'horror'] as const;
  expect(notesInWords({ ...FACTS_DATA, genres: [...genres] }, ENGLISH).facts).toEqual([
    ['Film'],
    ['Drama, Comedy, War'],
  ]);
});

test('a list is parted as the language of the interface does', () => {
  const { facts } = notesInWords({ ...FACTS_DATA, genres: ['crime', 'drama'] }, { ...ENGLISH, language: 'ja' });
  expect(facts).toEqual([['Film'], ['Crime、Drama']]);
});

test('each of a cast has the works in which others of it are too; who has none has no list of them', () => {
  const play = { name: 'A Play' };
  const cast = ['p1', 'p2', 'p3'].map((person) => ({ person, name: `Name ${person}`, works: [] }));
  const notes = notesInWords({ ...FACTS_DATA, cast, together: [{ work: play, people: ['p1', 'p2'] }] }, ENGLISH);
  expect(notes.cast.map(({ met }) => met)).toEqual([
    [{ work: play, others: ['Name p2'] }],
    [{ work: play, others: ['Name p1'] }],
    undefined,
  ]);
});

test('what is not known has no words', () => {
  const known = { state: 'known', notes: FACTS_DATA, date: '2026-11-25', unlessNamed: false, agrees: true } as const;
  expect(lookupInWords(known, ENGLISH)).toEqual({ ...known, notes: notesInWords(FACTS_DATA, ENGLISH) });
  expect(lookupInWords({ state: 'unknown', date: '2026-11-25' }, ENGLISH)).toEqual({
    state: 'unknown',
    date: '2026-11-25',
  });
});

test('of whom nothing is known but the name there are no facts', () => {
  expect(SHOWN.facts).toBeUndefined();
});
