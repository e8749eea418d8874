/**
 * Merges an import into the existing catalogue: by Netflix id, field by field. The import wins; a field that it lacks keeps
 * its value, so that additions made by hand survive. Rows that are not imported stay.
 */

import { namedIn } from '../compile/credited.ts';
import { withoutOrigin } from '../compile/origins.ts';
import { normalize } from '../names/normalize.ts';
import { CataloguePerson, CatalogueTitle } from '../schema.ts';
import type { KnownPerson } from './person-names.ts';

export type Catalogue = {
  readonly titles: readonly CatalogueTitle[];
  readonly people: readonly CataloguePerson[];
};

export type Merge = {
  readonly catalogue: Catalogue;
  readonly added: readonly CatalogueTitle[];
  readonly changed: readonly CatalogueTitle[];
};

/** @returns the catalogue and what comes in, merged, and which titles are new or changed */
export function mergeCatalogue(existing: Catalogue, incoming: Catalogue): Merge {
  const before = new Map(existing.titles.map((title) => [title.netflixId, title]));
  const merged = new Map(before);
  const added: CatalogueTitle[] = [];
  const changed: CatalogueTitle[] = [];
  for (const title of incoming.titles) {
    const old = before.get(title.netflixId);
    // Parsed again: the schema puts the fields in its order.
    const now = CatalogueTitle.parse(
      old === undefined ? title : { ...keepingOrigins(old, title), ...title, ...namesOf(old, title) },
    );
    merged.set(title.netflixId, now);
    if (old === undefined) added.push(now);
    else if (JSON.stringify(old) !== JSON.stringify(now)) changed.push(now);
  }
  const titles = [...merged.values()];
  return { catalogue: { titles, people: mergePeople(existing, incoming, titles) }, added, changed };
}

/**
 * What stood, without the word of whose a group was that now comes from elsewhere. A cast that only grows is still its
 * source's: without that source it goes whole, rather than keep what was taken from there.
 */
function keepingOrigins(old: CatalogueTitle, title: CatalogueTitle): CatalogueTitle {
  const grown = new Set(castKeys(title)).isSupersetOf(new Set(castKeys(old)));
  const groups = (['wikidata', 'countries', 'genres', 'directors', 'cast', 'characters'] as const).filter((group) =>
    group === 'cast' || group === 'characters' ? 'cast' in title && !grown : group in title,
  );
  return groups.reduce<CatalogueTitle>((row, group) => withoutOrigin(row, group), old);
}

/** Other names that say whose they are stand beside those that come in. */
function namesOf(old: CatalogueTitle | CataloguePerson, now: { otherNames?: string[] | undefined; name: string }) {
  const told = Object.values(old.from?.names ?? {}).flat();
  const existing = now.otherNames ?? old.otherNames ?? [];
  const seen = new Set([now.name, ...existing].map(normalize));
  const otherNames = [...existing, ...told.filter((name) => !seen.has(normalize(name)) && seen.add(normalize(name)))];
  return otherNames.length > 0 ? { otherNames } : {};
}

/** Removes people whom no title names any more; what is known of the others stays. */
function mergePeople(existing: Catalogue, incoming: Catalogue, titles: readonly CatalogueTitle[]): CataloguePerson[] {
  const people = new Map(existing.people.map((person) => [person.key, person]));
  for (const person of incoming.people) {
    const old = people.get(person.key);
    people.set(
      person.key,
      old === undefined ? person : CataloguePerson.parse({ ...old, ...person, ...namesOf(old, person) }),
    );
  }
  return namedIn(titles, [...people.values()]);
}

function castKeys(title: CatalogueTitle): string[] {
  return (title.cast ?? []).map((credit) => credit.person);
}

/** @returns the existing catalogue's people with their credits: an import that brings no people finds them by these */
export function knownInCatalogue(existing: Catalogue): KnownPerson[] {
  const credits = new Map<string, KnownPerson['credits']>();
  const add = (key: string, credit: KnownPerson['credits'][number]) => {
    const list = credits.get(key) ?? [];
    list.push(credit);
    credits.set(key, list);
  };
  for (const { netflixId, cast, directors } of existing.titles) {
    for (const { person, character } of cast ?? []) {
      add(person, character === undefined ? [netflixId, 'actor'] : [netflixId, 'actor', character]);
    }
    for (const person of directors ?? []) add(person, [netflixId, 'director']);
  }
  return existing.people.flatMap(({ key, name }) => {
    const theirs = credits.get(key);
    return theirs === undefined ? [] : { name, key, credits: theirs };
  });
}
