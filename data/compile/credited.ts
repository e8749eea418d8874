/** Whom rows of the catalogue credit. */
import type { CataloguePerson, CatalogueTitle } from '../schema.ts';

/** @returns the keys of a title's directors and cast */
export function creditedIn({ directors = [], cast = [] }: Pick<CatalogueTitle, 'directors' | 'cast'>): string[] {
  return [...directors, ...cast.map(({ person }) => person)];
}

/** @returns those of the people whom one of the titles credits */
export function namedIn(titles: readonly CatalogueTitle[], people: readonly CataloguePerson[]): CataloguePerson[] {
  const named = new Set<string>(titles.flatMap(creditedIn));
  return people.filter(({ key }) => named.has(key));
}
