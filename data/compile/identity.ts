/** Who is who: ties the people somebody wrote about to the catalogue's. */
import { fold } from '../fold.ts';
import type { CatalogueTitle, WrittenPerson } from '../schema.ts';
import type { DataSet, TitleSources } from './shapes.ts';

export type Identity = {
  /** Compiled key of a written person. */
  keyOf: (slug: string) => string;
  /** Written people by compiled key. */
  written: ReadonlyMap<string, WrittenPerson>;
  /** The catalogue's names by key. */
  names: ReadonlyMap<string, string>;
};

/**
 * Ties written people to the catalogue's: by the key their file names, else where a title that they are written into,
 * or are known for, has one person of that name in its catalogue row. Never by spelling alone.
 * @throws where a written title names a person who has no file; the message names both
 */
export function identify(data: DataSet, titles: readonly TitleSources[]): Identity {
  const names = new Map(data.cataloguePeople.map((person) => [person.key as string, person.name]));
  const facts = new Map(titles.map((title) => [title.netflixId, title.facts]));
  const keys = new Map<string, string>();
  for (const [slug, person] of data.people) if (person.catalogueKey) keys.set(slug, person.catalogueKey);
  for (const [slug, title] of data.titles) {
    for (const { person: personSlug } of title.cast) {
      const person = data.people.get(personSlug);
      if (!person) throw new Error(`data/titles/${slug}.json: there is no data/people/${personSlug}.json for its cast`);
      const key = keys.get(personSlug) ?? keyByTitleAndName(facts.get(title.netflixId), person, names);
      if (key) keys.set(personSlug, key);
    }
  }
  for (const [slug, person] of data.people) {
    for (const { netflixId } of person.knownFor) {
      const key =
        keys.get(slug) ?? keyByTitleAndName(netflixId === undefined ? undefined : facts.get(netflixId), person, names);
      if (key) keys.set(slug, key);
    }
  }
  const keyOf = (slug: string): string => keys.get(slug) ?? `w-${slug}`;
  return { keyOf, written: new Map([...data.people].map(([slug, person]) => [keyOf(slug), person])), names };
}

function keyByTitleAndName(
  row: CatalogueTitle | undefined,
  person: WrittenPerson,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const spellings = new Set([person.name, ...person.otherNames].map(letters));
  const found = (row?.cast ?? []).filter((credit) => spellings.has(letters(names.get(credit.person) ?? '')));
  return found.length === 1 ? found[0]?.person : undefined;
}

/** Korean and Chinese given names are written with and without a hyphen: `Yoon Chan-young`, `Yoon Chanyoung`. */
function letters(name: string): string {
  return fold(name).replaceAll(' ', '');
}
