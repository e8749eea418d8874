import { expect, test } from 'vitest';
import type { CatalogueTitle, PersonKey } from '../schema.ts';
import { identify } from './identity.ts';
import { KNOWN_SAME, keptKey, knownKey, withKnownKeys } from './known-same.ts';

function title(netflixId: number, cast: CatalogueTitle['cast']): CatalogueTitle {
  return { netflixId, name: `T${netflixId}`, type: 'series', cast, confidence: 'A', sources: ['kaggle-netflix-2020'] };
}

test('somebody under two spellings is one, once in a cast and with the part', () => {
  const { titles, people } = withKnownKeys({
    titles: [
      title(1, [{ person: 'n-jeon-seok-ho' }, { person: 'p236152', character: 'Cho Beom-pal' }]),
      title(2, [{ person: 'n-jeon-seok-ho' }]),
    ],
    people: [
      { key: 'n-jeon-seok-ho', name: 'Jeon Seok-ho' },
      { key: 'p236152', name: 'Jun Suk-ho' },
    ],
  });
  expect(titles[0]?.cast).toEqual([{ person: 'p236152', character: 'Cho Beom-pal' }]);
  expect(titles[1]?.cast).toEqual([{ person: 'p236152' }]);
  expect(people).toEqual([{ key: 'p236152', name: 'Jun Suk-ho', otherNames: ['Jeon Seok-ho'] }]);
});

test('two people of one name are told apart by title, whatever number a source has', () => {
  const cast = [{ person: 'p2854' as const }];
  const { titles } = withKnownKeys({
    titles: [title(81415286, cast), title(60004480, cast)],
    people: [
      { key: 'p2854', name: 'Christopher Lee' },
      { key: 'p192463', name: 'Christopher Lee Ming-Shun' },
    ],
  });
  expect(titles.map((one) => one.cast?.[0]?.person)).toEqual(['p192463', 'p2854']);
});

test('somebody who is told from a namesake for the first time gets a line, with the name alone', () => {
  const cast = [{ person: 'p19273' as const }];
  const existing = { key: 'p19273' as const, name: 'Vanessa Williams', otherNames: ['V'], born: 1963 };
  const { titles, people } = withKnownKeys({ titles: [title(347365, cast), title(478675, cast)], people: [existing] });
  expect(titles.map((one) => one.cast?.[0]?.person)).toEqual(['n-vanessa-williams-347365', 'p19273']);
  expect(people).toEqual([existing, { key: 'n-vanessa-williams-347365', name: 'Vanessa Williams' }]);
});

test('who goes leaves facts and awards behind, each with its source', () => {
  const award = (year: number) => ({ award: 'Oscar' as const, year, won: true });
  const names = (name: string) => ({ names: { 'wikipedia-names-2023-10': [name] } });
  const { people } = withKnownKeys({
    titles: [title(1, [{ person: 'p1663' }]), title(2, [{ person: 'n-alejandro-g-inarritu' }])],
    people: [
      { key: 'p1663', name: 'Alejandro González Iñárritu', born: 1963, awards: [award(2016)], from: names('A') },
      {
        key: 'n-alejandro-g-inarritu',
        name: 'Alejandro G. Iñárritu',
        born: 1900,
        awards: [award(2015), award(2016)],
        wikidata: 'Q55215',
        from: { ...names('B'), born: 'pantheon-2013', wikidata: 'wikipedia-names-2023-10' },
      },
    ],
  });
  expect(people).toEqual([
    {
      key: 'p1663',
      name: 'Alejandro González Iñárritu',
      otherNames: ['Alejandro G. Iñárritu'],
      born: 1963,
      awards: [award(2015), award(2016)],
      wikidata: 'Q55215',
      from: { names: { 'wikipedia-names-2023-10': ['A', 'B'] }, wikidata: 'wikipedia-names-2023-10' },
    },
  ]);
});

test('an import that comes with its own people does not part them again', () => {
  const row = {
    netflixId: 80239866,
    title: 'Sweet Magnolias',
    type: 'series' as const,
    cast: [{ name: 'JoAnna Garcia Swisher' }],
    idConfidence: 'A' as const,
    sources: ['kaggle-netflix-2020'],
  };
  const people = [{ name: 'JoAnna Garcia Swisher', credits: [[80239866, 'actor'] as [number, 'actor']] }];
  expect(identify([row], people).map(({ key }) => key)).toEqual(['p56162']);
});

test('who is not known by hand is who the source says', () => {
  expect(knownKey('p1', 'Ann Berg', 1)).toBe('p1');
  expect(keptKey('n-richa-moorjani')).toBe('p128050');
});

test('nobody is settled by title on a key that goes', () => {
  expect([...KNOWN_SAME.values()].filter((key) => keptKey(key as PersonKey) !== key)).toEqual([]);
});

test.each<[PersonKey, PersonKey]>([
  ['n-im-yoon-ah', 'p148228'],
  ['n-yoon-ah-im', 'p148228'],
  ['n-melissa-oneil-81666165', 'p110478'],
])('%s stood twice, and is %s', (gone, kept) => {
  expect(keptKey(gone)).toBe(kept);
});
