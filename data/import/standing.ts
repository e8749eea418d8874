/**
 * The catalogue that stands, and how an import meets it: by Netflix id, field by field. What comes in wins; a field
 * that it lacks keeps what stood, so that an addition made by hand survives. Rows that do not come in stay.
 */
import { type CataloguePerson, CatalogueTitle } from '../schema.ts';
import type { KnownPerson } from './person-names.ts';

export interface Catalogue {
  readonly titles: readonly CatalogueTitle[];
  readonly people: readonly CataloguePerson[];
}

export interface Merge {
  readonly catalogue: Catalogue;
  readonly added: readonly CatalogueTitle[];
  readonly changed: readonly CatalogueTitle[];
}

/** Takes what stands and what comes in. Gives both as one, and which titles are new or changed. */
export function mergeCatalogue(standing: Catalogue, incoming: Catalogue): Merge {
  const before = new Map(standing.titles.map((title) => [title.netflixId, title]));
  const merged = new Map(before);
  const added: CatalogueTitle[] = [];
  const changed: CatalogueTitle[] = [];
  for (const title of incoming.titles) {
    const old = before.get(title.netflixId);
    // Parsed again: the schema puts the fields in its order.
    const now = CatalogueTitle.parse({ ...old, ...title });
    merged.set(title.netflixId, now);
    if (old === undefined) added.push(now);
    else if (JSON.stringify(old) !== JSON.stringify(now)) changed.push(now);
  }
  const titles = [...merged.values()];
  return { catalogue: { titles, people: mergePeople(standing, incoming, titles) }, added, changed };
}

/** People whom no title names any more go. */
function mergePeople(standing: Catalogue, incoming: Catalogue, titles: readonly CatalogueTitle[]): CataloguePerson[] {
  const named = new Set(titles.flatMap((title) => [...(title.directors ?? []), ...castKeys(title)]));
  const people = new Map(standing.people.map((person) => [person.key, person]));
  for (const person of incoming.people) {
    const otherNames = person.otherNames ?? people.get(person.key)?.otherNames;
    people.set(person.key, { ...person, ...(otherNames && { otherNames }) });
  }
  return [...people.values()].filter((person) => named.has(person.key));
}

function castKeys(title: CatalogueTitle): string[] {
  return (title.cast ?? []).map((credit) => credit.person);
}

/** Takes the catalogue that stands, gives its people with their credits: the way to them when an import brings no people. */
export function knownOfStanding(standing: Catalogue): KnownPerson[] {
  const credits = new Map<string, KnownPerson['credits']>();
  const add = (key: string, credit: KnownPerson['credits'][number]) => {
    const list = credits.get(key) ?? [];
    list.push(credit);
    credits.set(key, list);
  };
  for (const { netflixId, cast, directors } of standing.titles) {
    for (const { person, character } of cast ?? []) {
      add(person, character === undefined ? [netflixId, 'actor'] : [netflixId, 'actor', character]);
    }
    for (const person of directors ?? []) add(person, [netflixId, 'director']);
  }
  return standing.people.flatMap(({ key, name }) => {
    const theirs = credits.get(key);
    return theirs === undefined ? [] : { name, key, credits: theirs };
  });
}
