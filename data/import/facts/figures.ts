/** What an import of facts changed, in figures. */
import type { CataloguePerson, CatalogueTitle } from '../../schema.ts';
import type { Catalogue } from '../merge.ts';

/** @returns figures of the catalogue before and after, in the order they are told */
export function factFigures(before: Catalogue, after: Catalogue): Map<string, number> {
  const stood = new Set(before.titles.map(({ netflixId }) => netflixId));
  const more = (what: string, count: (catalogue: Catalogue) => number): [string, number] => [
    what,
    count(after) - count(before),
  ];
  const titles = (is: (title: CatalogueTitle) => unknown) => (catalogue: Catalogue) =>
    catalogue.titles.filter(is).length;
  const people = (is: (person: CataloguePerson) => unknown) => (catalogue: Catalogue) =>
    catalogue.people.filter(is).length;
  const names =
    (rows: (catalogue: Catalogue) => ReadonlyArray<{ readonly otherNames?: readonly string[] | undefined }>) =>
    (catalogue: Catalogue) =>
      rows(catalogue).reduce((sum, { otherNames = [] }) => sum + otherNames.length, 0);
  const sure = (confidence: CatalogueTitle['confidence']) => titles((title) => title.confidence === confidence);
  return new Map([
    ['titles new', after.titles.filter(({ netflixId }) => !stood.has(netflixId)).length],
    ['titles in the catalogue', after.titles.length],
    more('  of confidence A, more', sure('A')),
    more('  of confidence B, more', sure('B')),
    more('  of confidence C, more', sure('C')),
    more(
      'titles with a cast, more',
      titles(({ cast }) => cast),
    ),
    more(
      'titles with characters, more',
      titles(({ cast }) => cast?.some(({ character }) => character)),
    ),
    more(
      'titles with genres, more',
      titles(({ genres }) => genres),
    ),
    more(
      'titles with countries, more',
      titles(({ countries }) => countries),
    ),
    more(
      'titles with directors, more',
      titles(({ directors }) => directors),
    ),
    more(
      'titles with a Wikidata item, more',
      titles(({ wikidata }) => wikidata),
    ),
    more(
      'other names of titles, more',
      names((catalogue) => catalogue.titles),
    ),
    ['people in the catalogue', after.people.length],
    more('people, more', ({ people: all }) => all.length),
    more(
      'people kept apart for one title, more',
      people(({ key }) => /^n-.+-\d{5,}$/.test(key)),
    ),
    more(
      'people with a year of birth, more',
      people(({ born }) => born),
    ),
    more(
      'people with a country of birth, more',
      people(({ bornIn }) => bornIn),
    ),
    more(
      'people with an occupation, more',
      people(({ occupation }) => occupation),
    ),
    more(
      'people with a native name, more',
      people(({ nativeName }) => nativeName),
    ),
    more(
      'people with awards, more',
      people(({ awards }) => awards),
    ),
    more(
      'people with a Wikidata item, more',
      people(({ wikidata }) => wikidata),
    ),
    more(
      'other names of people, more',
      names((catalogue) => catalogue.people),
    ),
  ]);
}
