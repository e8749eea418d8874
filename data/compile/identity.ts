/** Who is who: matches written people with those of the catalogue. */
import { nameKey } from '../names/name-key.ts';
import { withoutSpaces } from '../names/near-names.ts';
import type { BriefCredit, CatalogueTitle, WrittenPerson } from '../schema.ts';
import type { DataSet, TitleSources } from './shapes.ts';
import { peopleIn, personFile, slugsIn, titleFile } from './written.ts';

/** How a writer refers to a person: by their file, by the catalogue's key, or by name. */
export type Who = Pick<BriefCredit, 'person' | 'key' | 'name'>;

export type Identity = {
  /** Compiled key of a written person. */
  keyOf: (slug: string) => string;
  /** Compiled key of the person that a title's writer means. */
  whoIs: (who: Who, title: Pick<TitleSources, 'netflixId' | 'facts'>) => string;
  /** Written people by compiled key. */
  written: ReadonlyMap<string, WrittenPerson>;
  /** Names by key: the catalogue's, and those of people who are only named in a written cast. */
  names: ReadonlyMap<string, string>;
};

/**
 * Matches written people with the catalogue's: by the key in their file, else by a title that they are written into, or
 * known for, whose catalogue row has one person of that name. Never by the spelling alone.
 * @throws where a written title names a person who has no file; the message names both
 */
export function identify(data: DataSet, titles: readonly TitleSources[]): Identity {
  const names = new Map(data.cataloguePeople.map((person) => [person.key, person.name]));
  const keys = tie(data, new Map(titles.map((title) => [title.netflixId, title.facts])), names);
  const keyOf = (slug: string): string => keys.get(slug) ?? `w-${slug}`;
  const whoIs: Identity['whoIs'] = ({ person, key, name = '' }, { netflixId, facts }) =>
    person === undefined ? (key ?? keyByTitleAndName(facts, [name], names) ?? guess(name, netflixId)) : keyOf(person);
  const onlyNamed = titles.flatMap((title) =>
    peopleIn(title.written).flatMap((who) => (who.name === undefined ? [] : [[whoIs(who, title), who.name] as const])),
  );
  return {
    keyOf,
    whoIs,
    written: new Map([...data.people].map(([slug, person]) => [keyOf(slug), person])),
    names: new Map([...onlyNamed, ...names]),
  };
}

/** Slugs of written people, and the keys that they have in the catalogue. */
function tie(
  data: DataSet,
  facts: ReadonlyMap<number, CatalogueTitle | undefined>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const meet = (slug: string, netflixId: number | undefined, person: WrittenPerson): void => {
    const row = netflixId === undefined ? undefined : facts.get(netflixId);
    const key = keys.get(slug) ?? keyByTitleAndName(row, [person.name, ...person.otherNames], names);
    if (key) keys.set(slug, key);
  };
  for (const [slug, person] of data.people) if (person.catalogueKey) keys.set(slug, person.catalogueKey);
  for (const [slug, title] of data.titles) {
    for (const personSlug of slugsIn(title)) {
      const person = data.people.get(personSlug);
      if (!person)
        throw new Error(`${titleFile(slug)}: its cast names ${personFile(personSlug)}, which does not exist`);
      meet(personSlug, title.netflixId, person);
    }
  }
  for (const [slug, person] of data.people) for (const { netflixId } of person.knownFor) meet(slug, netflixId, person);
  return keys;
}

function keyByTitleAndName(
  row: CatalogueTitle | undefined,
  spellings: readonly string[],
  names: ReadonlyMap<string, string>,
): string | undefined {
  const found = keysNamed(row, spellings, names);
  return found.length === 1 ? found[0] : undefined;
}

/** @returns the keys of everybody in a row's cast who has one of the names */
export function keysNamed(
  row: CatalogueTitle | undefined,
  spellings: readonly string[],
  names: ReadonlyMap<string, string>,
): string[] {
  const wanted = new Set(spellings.map(withoutSpaces));
  const cast = (row?.cast ?? []).map(({ person }) => person);
  return cast.filter((person) => wanted.has(withoutSpaces(names.get(person) ?? '')));
}

/** The key of a person who is known only by a name in one title. */
function guess(name: string, netflixId: number): string {
  return `n-${nameKey(name)}-${netflixId}`;
}
