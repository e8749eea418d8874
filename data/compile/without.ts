/**
 * The catalogue without one of its sources, for a build that must not use it (`--without SOURCE`). A group of facts with a
 * source of its own (`from`) goes with exactly that source. For older facts a row only lists its sources, not which field
 * is whose: rows that rest on the source alone go, and from the others every kind of fact that none of their other sources
 * gives. A fact that another source of the row may have given stays. data/SOURCES.md says what that means for each source.
 */

import { nameKey } from '../names/name-key.ts';
import type { BriefCredit, CataloguePerson, CatalogueTitle, WrittenTitle } from '../schema.ts';
import { AWARD_SOURCES } from '../vocabulary/awards.ts';
import { type Gives, SOURCES } from '../vocabulary/sources.ts';
import type { DataSet } from './compile.ts';
import { namedIn } from './credited.ts';
import { origins, withoutNames, withoutOrigin } from './origins.ts';

type Catalogue = {
  readonly titles: readonly CatalogueTitle[];
  readonly people: readonly CataloguePerson[];
};

/** The field of a title in which each kind of fact stands. */
const FIELDS = {
  year: 'year',
  names: 'otherNames',
  countries: 'countries',
  genres: 'genres',
  maturity: 'maturity',
  runtime: 'runtime',
  premiere: 'premiere',
  directors: 'directors',
  cast: 'cast',
} as const satisfies Partial<Record<Gives, keyof CatalogueTitle>>;

/**
 * Leaves out people whom no title names any more. Once no source with identities of people is left, their numbers go too
 * and people are known by name.
 * @param catalogue the catalogue
 * @param sourceId an id of data/vocabulary/sources.ts
 * @returns the catalogue without that source
 * @throws where no source has the id
 */
export function withoutSource(catalogue: Catalogue, sourceId: string): Catalogue {
  if (!SOURCES.some((source) => source.id === sourceId))
    throw new Error(`unknown source ${sourceId}; data/vocabulary/sources.ts lists them`);
  const kept = catalogue.titles.flatMap((title) => strike(title, sourceId));
  const people = catalogue.people.map((person) => withoutFacts(person, sourceId));
  const anyIdentities = kept.some((title) => title.sources.some((id) => gives(id, 'identities')));
  if (anyIdentities) return { titles: kept, people: namedIn(kept, people) };
  return withoutNumbers(kept, namedIn(kept, people));
}

/**
 * What was written by hand stays; a written person whose number went is found by name again.
 * @param data the checked data set
 * @param sourceIds ids of data/vocabulary/sources.ts
 * @returns the data set without those sources
 * @throws where no source has one of the ids
 */
export function dataWithout(data: DataSet, sourceIds: readonly string[]): DataSet {
  if (sourceIds.length === 0) return data;
  const all: Catalogue = { titles: data.catalogueTitles, people: data.cataloguePeople };
  const { titles, people } = sourceIds.reduce(withoutSource, all);
  const keys = new Set<string>(people.map(({ key }) => key));
  const untied = [...data.people].map(([slug, { catalogueKey, ...person }]) => {
    const stands = catalogueKey !== undefined && keys.has(catalogueKey);
    return [slug, stands ? { ...person, catalogueKey } : person] as const;
  });
  const names = new Map<string, string>(data.cataloguePeople.map(({ key, name }) => [key, name]));
  const named = [...data.titles].map(([slug, title]) => [slug, withNames(title, keys, names)] as const);
  return { ...data, titles: new Map(named), people: new Map(untied), catalogueTitles: titles, cataloguePeople: people };
}

/** Whom a brief title names by a key that went, it names by what the catalogue called them. */
function withNames(title: WrittenTitle, keys: ReadonlySet<string>, names: ReadonlyMap<string, string>): WrittenTitle {
  if (title.depth === 'full') return title;
  const rename = <T extends Pick<BriefCredit, 'key' | 'name'>>(credit: T): T => {
    const { key } = credit;
    return key === undefined || keys.has(key) ? credit : { ...credit, key: undefined, name: names.get(key) ?? key };
  };
  const { cast, castCorrections } = title;
  return {
    ...title,
    ...(cast && { cast: cast.map(rename) }),
    ...(castCorrections && { castCorrections: castCorrections.map(rename) }),
  };
}

function strike(title: CatalogueTitle, sourceId: string): CatalogueTitle[] {
  const bare = withoutOwn(title, sourceId);
  if (!bare.sources.includes(sourceId)) return [bare];
  const sources = bare.sources.filter((id) => id !== sourceId);
  if (sources.length === 0) return [];
  const lost = (kind: Gives) => gives(sourceId, kind) && !sources.some((id) => gives(id, kind));
  const rest: CatalogueTitle = { ...bare, sources };
  for (const [kind, field] of Object.entries(FIELDS)) {
    if (!lost(kind as keyof typeof FIELDS)) continue;
    if (kind === 'names') keepNames(rest);
    else if (!(kind in (rest.from ?? {}))) delete rest[field];
  }
  if (lost('characters') && rest.cast && !rest.from?.characters && !rest.from?.cast)
    rest.cast = withoutParts(rest.cast);
  return [rest];
}

/** Without the groups of facts that are said to be the source's. */
function withoutOwn(title: CatalogueTitle, sourceId: string): CatalogueTitle {
  const own = origins(title.from).filter(([, source]) => source === sourceId);
  const rest: CatalogueTitle = withoutNames(title, sourceId);
  for (const [group] of own) {
    if (group !== 'characters') delete rest[group];
    else if (rest.cast) rest.cast = withoutParts(rest.cast);
  }
  return own.reduce((less, [group]) => withoutOrigin(less, group), rest);
}

/** Of all other names only those that are said to be some other source's. */
function keepNames(title: CatalogueTitle): void {
  const said = new Set(Object.values(title.from?.names ?? {}).flat());
  const kept = title.otherNames?.filter((name) => said.has(name)) ?? [];
  if (kept.length > 0) title.otherNames = kept;
  else delete title.otherNames;
}

function withoutParts(cast: NonNullable<CatalogueTitle['cast']>): NonNullable<CatalogueTitle['cast']> {
  return cast.map(({ person }) => ({ person }));
}

/** A person without the facts that are the source's. */
function withoutFacts(person: CataloguePerson, sourceId: string): CataloguePerson {
  const own = origins(person.from).filter(([, source]) => source === sourceId);
  const rest: CataloguePerson = withoutNames(person, sourceId);
  for (const [group] of own) delete rest[group];
  const awards = rest.awards?.filter(({ award }) => AWARD_SOURCES[award] !== sourceId) ?? [];
  if (awards.length > 0) rest.awards = awards;
  else delete rest.awards;
  return own.reduce((less, [group]) => withoutOrigin(less, group), rest);
}

function gives(sourceId: string, kind: Gives): boolean {
  return SOURCES.some((source) => source.id === sourceId && source.gives.includes(kind));
}

/** `p123` becomes the person's name where nobody else has it; else a separate person for each title. */
function withoutNumbers(titles: readonly CatalogueTitle[], people: readonly CataloguePerson[]): Catalogue {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const bearers = Map.groupBy(people, (person) => nameKey(person.name));
  const renamed = new Map<string, CataloguePerson>();
  const rename = (key: string, netflixId: number): string => {
    const person = byKey.get(key);
    if (person === undefined) throw new Error(`nobody in the catalogue has the key ${key}`);
    const name = nameKey(person.name);
    const shared = (bearers.get(name)?.length ?? 0) > 1;
    const now = key.startsWith('p') ? `n-${name}${shared ? `-${netflixId}` : ''}` : key;
    // Facts were joined to one bearer of the name; which of several it was, only the number told.
    const { name: shown, otherNames } = person;
    renamed.set(now, shared ? { key: now, name: shown, ...(otherNames && { otherNames }) } : { ...person, key: now });
    return now;
  };
  const again = titles.map((title) => ({
    ...title,
    ...(title.directors && { directors: title.directors.map((key) => rename(key, title.netflixId)) }),
    ...(title.cast && {
      cast: title.cast.map((credit) => ({ ...credit, person: rename(credit.person, title.netflixId) })),
    }),
  }));
  return { titles: again, people: [...renamed.values()] };
}
