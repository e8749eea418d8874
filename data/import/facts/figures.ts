/** What an import of facts changed, in figures. */
import type { CataloguePerson, CatalogueTitle } from '../../schema.ts';
import type { Catalogue } from '../merge.ts';
import { isKeptApart } from './whose.ts';

type Count = (catalogue: Catalogue) => number;

const titles =
  (is: (title: CatalogueTitle) => unknown): Count =>
  (catalogue) =>
    catalogue.titles.filter(is).length;

const people =
  (is: (person: CataloguePerson) => unknown): Count =>
  (catalogue) =>
    catalogue.people.filter(is).length;

function otherNames(rows: ReadonlyArray<{ readonly otherNames?: readonly string[] | undefined }>): number {
  return rows.reduce((sum, { otherNames = [] }) => sum + otherNames.length, 0);
}

/** What is told of titles: of how many more it is true than it was. */
const OF_TITLES: ReadonlyArray<readonly [string, Count]> = [
  ['  of confidence A, more', titles(({ confidence }) => confidence === 'A')],
  ['  of confidence B, more', titles(({ confidence }) => confidence === 'B')],
  ['  of confidence C, more', titles(({ confidence }) => confidence === 'C')],
  ['titles with a cast, more', titles(({ cast }) => cast)],
  ['titles with characters, more', titles(({ cast }) => cast?.some(({ character }) => character))],
  ['titles with genres, more', titles(({ genres }) => genres)],
  ['titles with countries, more', titles(({ countries }) => countries)],
  ['titles with directors, more', titles(({ directors }) => directors)],
  ['titles with a Wikidata item, more', titles(({ wikidata }) => wikidata)],
  ['other names of titles, more', (catalogue) => otherNames(catalogue.titles)],
];

/** And of people. */
const OF_PEOPLE: ReadonlyArray<readonly [string, Count]> = [
  ['people, more', people(() => true)],
  ['people kept apart for one title, more', people(({ key }) => isKeptApart(key))],
  ['people with a year of birth, more', people(({ born }) => born)],
  ['people with a country of birth, more', people(({ bornIn }) => bornIn)],
  ['people with an occupation, more', people(({ occupation }) => occupation)],
  ['people with a native name, more', people(({ nativeName }) => nativeName)],
  ['people with awards, more', people(({ awards }) => awards)],
  ['people with a Wikidata item, more', people(({ wikidata }) => wikidata)],
  ['other names of people, more', (catalogue) => otherNames(catalogue.people)],
];

/** @returns figures of the catalogue before and after, in the order they are told */
export function factFigures(before: Catalogue, after: Catalogue): Map<string, number> {
  const stood = new Set(before.titles.map(({ netflixId }) => netflixId));
  const more = (counts: typeof OF_TITLES) =>
    counts.map(([what, count]) => [what, count(after) - count(before)] as const);
  return new Map([
    ['titles new', after.titles.filter(({ netflixId }) => !stood.has(netflixId)).length],
    ['titles in the catalogue', after.titles.length],
    ...more(OF_TITLES),
    ['people in the catalogue', after.people.length],
    ...more(OF_PEOPLE),
  ]);
}
