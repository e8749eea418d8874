import { expect, test } from 'vitest';
import type { Person } from '../schema.ts';
import type { SearchHit } from '../search/search.ts';
import { peopleNamed, type Search, titlesNamed } from './named.ts';
import { shownPerson } from './shown-person.ts';

const title = (netflixId: number, name: string, type: 'series' | 'film', matched?: string): SearchHit => ({
  kind: 'title',
  netflixId,
  name,
  type,
  sure: true,
  ...(matched === undefined ? {} : { matched }),
});
const person = (key: string, name: string): SearchHit => ({ kind: 'person', key, name, titles: [] });
const finds =
  (...hits: SearchHit[]): Search =>
  async () =>
    hits;

const always = async (): Promise<boolean> => true;

test('a title that search found by its cast does not bear that name', async () => {
  const search = finds(title(1, 'Wednesday', 'series', 'Jenna Ortega'), title(2, 'Jenna Ortega', 'film'));
  expect(await titlesNamed('Jenna Ortega', 'film', search, async (id) => id === 2)).toEqual([2]);
});

test('every bearer of a name is given, by any of its names, whatever the spelling of the page', async () => {
  const search = finds(
    title(1, 'Suits', 'series'),
    title(2, 'Suits', 'series'),
    title(3, 'Suits LA', 'series'),
    title(4, 'Oh! My Lawyer', 'film', 'SUITS'),
  );
  expect(await titlesNamed(' suits ', undefined, search, always)).toEqual([1, 2, 4]);
});

test('of namesakes the one whose year is behind the name, in brackets', async () => {
  const search = finds(
    { ...title(1, 'Avatar', 'series'), year: 2005 } as SearchHit,
    { ...title(2, 'Avatar', 'series'), year: 2024 } as SearchHit,
    title(3, 'Avatar', 'series'),
  );
  expect(await titlesNamed('Avatar (2024)', 'series', search, always)).toEqual([2]);
  expect(await titlesNamed('Avatar', 'series', search, always)).toEqual([1, 2, 3]);
});

test('a page about a series finds no film', async () => {
  const search = finds(title(1, 'Kingdom', 'series'), title(2, 'Kingdom', 'film'));
  expect(await titlesNamed('Kingdom', 'series', search, always)).toEqual([1]);
});

test('a film alone is nobody’s name where the page does not say what it is; beside a series it makes two of them', async () => {
  const film = title(1, 'Okja', 'film');
  expect(await titlesNamed('Okja', undefined, finds(film), always)).toEqual([]);
  expect(await titlesNamed('Okja', undefined, finds(film, title(2, 'Okja', 'series')), always)).toEqual([1, 2]);
});

test("digits and letters that are typed one for another are one name's", async () => {
  const search = finds(title(1, '1920', 'film'), title(2, 'آپولو ۱۳', 'film'));
  expect(await titlesNamed('۱۹۲۰', 'film', search, always)).toEqual([1]);
  expect(await titlesNamed('اپولو 13', 'film', search, always)).toEqual([2]);
});

test('a name without a letter finds nobody', async () => {
  expect(await titlesNamed('!!!', undefined, finds(title(1, '???', 'film')), always)).toEqual([]);
});

const DARK = { netflixId: 1, name: 'Dark', type: 'series' as const, sure: true };

test('a person is known by name only where one alone bears it', async () => {
  const known: Person = {
    key: 'p1',
    name: 'Bae Doona',
    otherNames: [],
    background: 'From Seoul.',
    knownFor: [{ name: 'A Play' }],
    credits: [
      { title: DARK, role: 'director' },
      { title: DARK, role: 'actor', character: 'X' },
    ],
  };
  const search: Search = async (words) =>
    words === 'Bae Doona' ? [person('p1', 'Bae Doona')] : [person('p2', 'Peyton List'), person('p3', 'Peyton List')];
  const found = await peopleNamed(['Peyton List', 'Bae Doona', 'Drama'], search, async () => shownPerson(known));
  expect(found).toEqual([
    { person: 'p1', name: 'Bae Doona', background: 'From Seoul.', works: [{ name: 'A Play' }, DARK] },
  ]);
});

test('a person without written notes comes with the facts that are known', async () => {
  const known: Person = {
    key: 'p1',
    name: 'Bae Doona',
    otherNames: ['Doona Bae'],
    nativeName: '배두나',
    born: 1979,
    bornIn: 'KR',
    knownFor: [],
    credits: [],
  };
  const found = await peopleNamed(['Bae Doona'], finds(person('p1', 'Bae Doona')), async () => shownPerson(known));
  expect(found).toEqual([{ person: 'p1', name: 'Bae Doona', facts: { born: 1979, bornIn: 'KR' }, works: [] }]);
});
