import { expect, test } from 'vitest';
import { identify } from './identity.ts';
import type { KnownPerson } from './person-names.ts';
import type { TitleRow } from './rows.ts';

function title(netflixId: number, cast: TitleRow['cast'], more: Partial<TitleRow> = {}): TitleRow {
  return { netflixId, title: `T${netflixId}`, type: 'film', idConfidence: 'A', sources: ['s'], cast, ...more };
}

function person(name: string, key: string | undefined, ...credits: KnownPerson['credits']): KnownPerson {
  return { name, ...(key !== undefined && { key }), credits };
}

function keys(titles: TitleRow[], people: KnownPerson[]): string[] {
  return identify(titles, people).map((credit) => `${credit.netflixId} ${credit.name} ${credit.key} ${credit.ground}`);
}

test('a name leads to a person through the credit of that title', () => {
  const people = [
    person('Peyton List', 'p10859', [1, 'actor', 'Tory']),
    person('Peyton List', 'p90663', [2, 'actor', 'Raimy']),
  ];
  expect(keys([title(1, [{ name: 'Peyton List' }]), title(2, [{ name: 'Peyton List' }])], people)).toEqual([
    '1 Peyton List p10859 key',
    '2 Peyton List p90663 key',
  ]);
});

test('a name that one row alone bears is that person by name', () => {
  const people = [person('Liz Torres', undefined, [1, 'actor'], [2, 'actor'])];
  expect(keys([title(1, [{ name: 'Liz Torres' }]), title(2, [{ name: 'Liz Torres' }])], people)).toEqual([
    '1 Liz Torres n-liz-torres name',
    '2 Liz Torres n-liz-torres name',
  ]);
});

test('a row without key is never taken for its namesake with one, and its titles are kept apart', () => {
  const people = [person('Jo Lee', 'p5', [3, 'actor', 'Ann']), person('Jo Lee', undefined, [1, 'actor'], [2, 'actor'])];
  const titles = [1, 2, 3].map((id) => title(id, [{ name: 'Jo Lee' }], { countries: ['US'] }));
  expect(keys(titles, people)).toEqual(['1 Jo Lee n-jo-lee-1 apart', '2 Jo Lee n-jo-lee-2 apart', '3 Jo Lee p5 key']);
});

test('two shared colleagues are evidence: a sequel has the same people', () => {
  const crew = ['A A', 'B B', 'Jo Lee'].map((name) => ({ name }));
  const people = [
    person('A A', 'p1', [1, 'actor'], [2, 'actor']),
    person('B B', 'p2', [1, 'actor'], [2, 'actor']),
    person('Jo Lee', 'p5', [1, 'actor', 'Ann']),
    person('Jo Lee', undefined, [2, 'actor']),
  ];
  expect(keys([title(1, crew), title(2, crew)], people)).toContain('2 Jo Lee p5 evidence');
  const one = crew.slice(1);
  expect(keys([title(1, crew), title(2, one)], people)).toContain('2 Jo Lee n-jo-lee-2 apart');
});

test('the same company with two of the name leaves it open', () => {
  const crew = ['A A', 'B B', 'Jo Lee'].map((name) => ({ name }));
  const people = [
    person('A A', 'p1', [1, 'actor'], [2, 'actor'], [3, 'actor']),
    person('B B', 'p2', [1, 'actor'], [2, 'actor'], [3, 'actor']),
    person('Jo Lee', 'p5', [1, 'actor']),
    person('Jo Lee', 'p6', [3, 'actor']),
    person('Jo Lee', undefined, [2, 'actor']),
  ];
  expect(keys([title(1, crew), title(2, crew), title(3, crew)], people)).toContain('2 Jo Lee n-jo-lee-2 apart');
});

test('the same title and the same words in another order are one person', () => {
  const people = [person('Eun-bin Park', 'p7', [1, 'actor', 'Woo Young-woo'])];
  expect(keys([title(1, [{ name: 'Park Eun-bin', character: 'Woo Young-woo' }])], people)).toEqual([
    '1 Park Eun-bin p7 key',
  ]);
});

test('the order of words needs no part', () => {
  const people = [person('Eun-bin Park', 'p7', [1, 'actor'])];
  expect(keys([title(1, [{ name: 'Park Eun-bin' }])], people)).toEqual(['1 Park Eun-bin p7 key']);
});

test('the same part needs a word of the name, and playing oneself is no part', () => {
  const people = [
    person('Jae-yun Jo', 'p8', [1, 'actor', 'Jin Mu']),
    person('Prince Charles', 'p9', [2, 'actor', 'Self']),
  ];
  expect(
    keys(
      [
        title(1, [{ name: 'Jo Jae-yoon', character: 'Jin Mu' }]),
        title(2, [{ name: 'King Charles III', character: 'Self' }]),
      ],
      people,
    ),
  ).toEqual(['1 Jo Jae-yoon p8 key', '2 King Charles III n-king-charles-iii name']);
});

test('accents do not part a name from its credit, and one cast has nobody twice', () => {
  const people = [person('Okan Yalabık', 'p1', [1, 'actor', 'Tarık']), person('Okan Yalabik', undefined, [1, 'actor'])];
  const cast = [{ name: 'Okan Yalabık', character: 'Tarık' }, { name: 'Okan Yalabik' }];
  expect(keys([title(1, cast)], people)).toEqual(['1 Okan Yalabık p1 key', '1 Okan Yalabik p1 evidence']);
  expect(keys([title(1, [{ name: 'Génesis' }])], [person('Genesis', 'p4', [1, 'actor'])])).toEqual([
    '1 Génesis p4 key',
  ]);
});

test('one name with two parts in one cast is two people', () => {
  const people = [person('Ju Jin-mo', 'p3', [1, 'actor', 'Heo Il-Hoo'])];
  const cast = [
    { name: 'Ju Jin-Mo', character: 'Heo Il-Hoo' },
    { name: 'Ju Jin-mo', character: 'Lee Myung-Deuk' },
  ];
  expect(keys([title(1, cast)], people)).toEqual(['1 Ju Jin-Mo p3 key', '1 Ju Jin-mo n-ju-jin-mo-1 apart']);
});

test('a name that nobody else bears is one person’s in titles of one country and one working life', () => {
  expect(keys([title(1, [{ name: '주둥닝' }])], [])).toEqual(['1 주둥닝 n-주둥닝 name']);
  const two = (first: Partial<TitleRow>, second: Partial<TitleRow>) =>
    keys([title(1, [{ name: 'X Y' }], first), title(2, [{ name: 'X Y' }], second)], []).map((line) => line.slice(6));
  const [one, apart] = [
    ['n-x-y name', 'n-x-y name'],
    ['n-x-y-1 apart', 'n-x-y-2 apart'],
  ];
  expect(two({ countries: ['US'] }, { countries: ['GB', 'US'] })).toEqual(one);
  expect(two({ countries: ['US'] }, {})).toEqual(one);
  expect(two({ countries: ['US'] }, { countries: ['KR'] })).toEqual(apart);
  expect(two({ year: 1950 }, { year: 1990 })).toEqual(one);
  expect(two({ year: 1950 }, { year: 1991 })).toEqual(apart);
});

test('a name without a row is the only bearer’s, in the same country or with a colleague, within a working life', () => {
  const people = [person('Song Kang-ho', 'p44', [1, 'actor'])];
  const cast = [{ name: 'Song Kang-ho' }];
  const korean = { countries: ['KR'] };
  expect(keys([title(1, cast, korean), title(2, cast, korean)], people)).toContain('2 Song Kang-ho p44 evidence');
  expect(keys([title(1, cast, korean), title(2, cast, { countries: ['US'] })], people)).toContain(
    '2 Song Kang-ho n-song-kang-ho-2 apart',
  );
  const met = [...people, person('Choi Min-sik', 'p45', [1, 'actor'], [2, 'actor'])];
  const both = [...cast, { name: 'Choi Min-sik' }];
  expect(keys([title(1, both, korean), title(2, both, { countries: ['US'] })], met)).toContain(
    '2 Song Kang-ho p44 evidence',
  );
  const [old, young] = [
    { ...korean, year: 1960 },
    { ...korean, year: 2019 },
  ];
  expect(keys([title(1, cast, young), title(2, cast, old)], people)).toContain('2 Song Kang-ho n-song-kang-ho-2 apart');
});

test('a rare name is one person’s in any country, a common one is not', () => {
  const crowd = Array.from({ length: 10_000 }, (_, at) => person(`John Martin${at}`, `p${100 + at}`, [9, 'actor']));
  const known = [person('Saoirse Ronan', 'p1', [1, 'actor']), person('John Martin7', 'p2', [1, 'actor'])];
  const where = (cast: TitleRow['cast']) =>
    keys([title(1, cast, { countries: ['IE'] }), title(2, cast, { countries: ['US'] })], [...known, ...crowd]);
  expect(where([{ name: 'Saoirse Ronan' }])).toContain('2 Saoirse Ronan p1 evidence');
  expect(where([{ name: 'John' }])).not.toContain('2 John n-john evidence');
});

test('directors are people too, and the same one if they also act', () => {
  const people = [person('Falz', 'p11', [1, 'director'])];
  expect(keys([title(1, [{ name: 'Falz' }], { directors: ['Falz'] })], people)).toEqual([
    '1 Falz p11 key',
    '1 Falz p11 key',
  ]);
});

test('what was settled by hand decides', () => {
  const people = [person('Matt Smith', 'p1803', [1, 'actor']), person('Matt Smith', undefined, [80025678, 'actor'])];
  expect(keys([title(80025678, [{ name: 'Matt Smith' }])], people)).toEqual(['80025678 Matt Smith p1803 evidence']);
});
