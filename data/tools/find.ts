/** What is known of the titles and people that somebody asks for: by name, id, key, or name of the file. Pure. */

import { type Compiled, compile, type DataSet } from '../compile/compile.ts';
import { identify } from '../compile/identity.ts';
import { gatherTitles } from '../compile/titles.ts';
import type { CatalogueTitle, Notes, Person } from '../schema.ts';
import { compileSearch } from '../search/build-index.ts';
import { openIndex, search } from '../search/search.ts';
import { type Begun, begunPerson, begunTitle } from './begun.ts';
import { isNetflixId } from './netflix-id.ts';

export type FoundTitle = {
  kind: 'title';
  notes: Notes;
  /** The day somebody checked the id. */
  verified: string | undefined;
  /** The catalogue's row, where it has one. */
  row: CatalogueTitle | undefined;
  /** Name of the written file. */
  slug: string | undefined;
  /** The written file that could not be read whole. */
  begun: Begun | undefined;
};

export type FoundPerson = {
  kind: 'person';
  person: Person;
  slug: string | undefined;
  begun: Begun | undefined;
  inCatalogue: boolean;
};

export type Found = FoundTitle | FoundPerson;

/**
 * @param data the checked data set
 * @param words a name in any spelling, a Netflix id, a person's key, or the name of a file
 * @param limit how many at most
 * @param begun written files that could not be read whole
 * @returns the best first
 */
export function find(data: DataSet, words: string, limit: number, begun: readonly Begun[] = []): Found[] {
  const compiled = compile(data);
  const index = openIndex(JSON.parse(compileSearch(compiled, data.catalogueTitles).contents));
  const { keyOf } = identify(data, gatherTitles(data));
  const slugs = new Map([...data.people.keys()].map((slug) => [keyOf(slug), slug]));
  const ids = [isNetflixId(words) ? Number(words) : 0, data.titles.get(words)?.netflixId ?? 0];
  const keys = [words, data.people.has(words) ? keyOf(words) : ''];
  const hits = search(index, words, limit);
  const named = [
    ...ids.map((id) => ({ kind: 'title' as const, netflixId: id })),
    ...keys.map((key) => ({ kind: 'person' as const, key })),
    ...hits,
  ];
  const found = named.flatMap((hit): Found[] =>
    hit.kind === 'title'
      ? titleOf(hit.netflixId, compiled, data, begun)
      : personOf(hit.key, compiled, data, { slugs, begun }),
  );
  return [...new Map(found.map((one) => [nameOf(one), one])).values()].slice(0, limit);
}

function nameOf(found: Found): string {
  return found.kind === 'title' ? String(found.notes.netflixId) : found.person.key;
}

function titleOf(netflixId: number, { notes }: Compiled, data: DataSet, begun: readonly Begun[]): FoundTitle[] {
  const own = notes.get(netflixId);
  if (!own) return [];
  const [slug, written] = [...data.titles].find(([, title]) => title.netflixId === netflixId) ?? [];
  const row = data.catalogueTitles.find((title) => title.netflixId === netflixId);
  return [{ kind: 'title', notes: own, verified: written?.idVerified, row, slug, begun: begunTitle(begun, netflixId) }];
}

type Files = { slugs: ReadonlyMap<string, string>; begun: readonly Begun[] };

function personOf(key: string, { people }: Compiled, data: DataSet, { slugs, begun }: Files): FoundPerson[] {
  const person = people.get(key);
  if (!person) return [];
  const inCatalogue = data.cataloguePeople.some((line) => line.key === key);
  const [slug, file] = [slugs.get(key), begunPerson(begun, { name: person.name, key })];
  return [{ kind: 'person', person, slug, begun: file, inCatalogue }];
}
