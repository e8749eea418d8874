import { expect, test } from 'vitest';
import { PERSON_CORRECTIONS, withPersonCorrections } from './person-corrections.ts';

const NAMES = 'wikipedia-names-2023-10';

test('a fact that is somebody else’s goes, with the word of whose it was', () => {
  const from = { born: 'pantheon-2013', bornIn: 'pantheon-2013' };
  const { people, done } = withPersonCorrections([
    { key: 'p5845', name: 'Michelle Yeoh', born: 1963, bornIn: 'MY', from },
    { key: 'p1', name: 'Ann Berg', born: 1963 },
  ]);
  expect(people).toEqual([
    { key: 'p5845', name: 'Michelle Yeoh', bornIn: 'MY', from: { bornIn: 'pantheon-2013' } },
    { key: 'p1', name: 'Ann Berg', born: 1963 },
  ]);
  expect(done.map(({ person }) => person.key)).toEqual(['p5845']);
});

test('what is set right by hand is no source’s', () => {
  const from = { born: 'indian-actors', wikidata: NAMES };
  const existing = { key: 'p65926' as const, name: 'Sushant Singh', born: 1986, wikidata: 'Q1', from };
  const { people } = withPersonCorrections([existing]);
  expect(people).toEqual([{ ...existing, born: 1972, from: { wikidata: NAMES } }]);
  expect(withPersonCorrections(people).done).toEqual([]);
});

test('names of somebody else go, and those that are theirs stay', () => {
  const wrong = ['ראקש שרמה', 'Ракеш Шарма'];
  const own = {
    key: 'p253170' as const,
    name: 'Kapil Sharma',
    otherNames: ['Kapil'],
    from: { names: { [NAMES]: ['Kapil'] } },
  };
  const existing = { ...own, otherNames: [...wrong, 'Kapil'], from: { names: { [NAMES]: [...wrong, 'Kapil'] } } };
  expect(withPersonCorrections([existing]).people).toEqual([own]);
  const all = { key: own.key, name: own.name, otherNames: wrong, from: { names: { [NAMES]: wrong } } };
  expect(withPersonCorrections([all]).people).toEqual([{ key: own.key, name: own.name }]);
});

test('each correction does something and says why, and nobody has two', () => {
  const idle = PERSON_CORRECTIONS.filter(({ drop, set, notNames }) => !drop && !set && !notNames);
  expect(idle).toEqual([]);
  expect(PERSON_CORRECTIONS.every(({ why }) => why.length >= 12)).toBe(true);
  expect(new Set(PERSON_CORRECTIONS.map(({ key }) => key)).size).toBe(PERSON_CORRECTIONS.length);
});
