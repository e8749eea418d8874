/** Gives titles the groups of facts that were taken for them: who is who in new casts, and facts in the schema's form. */
import { defined } from '../../compile/defined.ts';
import { nameKey } from '../../names/name-key.ts';
import { normalize } from '../../names/normalize.ts';
import { isOneCast, isOneTitle } from '../../names/same-title.ts';
import { type CataloguePerson, CatalogueTitle, type TitleOrigins } from '../../schema.ts';
import { cleanCharacter } from '../character.ts';
import { composePeople, composeTitle } from '../compose.ts';
import type { Identified } from '../identified.ts';
import { identify } from '../identity.ts';
import { type Catalogue, knownInCatalogue } from '../merge.ts';
import { splitNames } from '../person-names.ts';
import type { Note, ReportEntry } from '../report.ts';
import type { CastLine, TitleRow } from '../rows.ts';
import { oneSpelling } from './cast-lines.ts';
import type { Groups } from './groups.ts';
import { withNames } from './names.ts';

const LIST_OF_AMERICAN_FILMS = /^wikipedia-movies-/;

export type Applied = {
  readonly catalogue: Catalogue;
  readonly credits: readonly Identified[];
};

/**
 * @param existing the catalogue
 * @param given what titles are to be given, by id
 * @param cleaned told what was cleaned or refused
 * @returns the catalogue with it, and the credits that came in
 */
export function applyGroups(existing: Catalogue, given: ReadonlyMap<number, Groups>, cleaned: ReportEntry[]): Applied {
  const noteOf =
    ({ name, netflixId }: CatalogueTitle): Note =>
    (rule, detail) =>
      cleaned.push({ rule, where: `${name} (${netflixId})`, detail });
  const groups = withoutBorrowed(existing, given, noteOf);
  const people = new Map<string, CataloguePerson>(existing.people.map((person) => [person.key, person]));
  const spell = oneSpelling(
    existing.people.map(({ name }) => name),
    [...groups.values()].flatMap(namesOf),
  );
  const rows = existing.titles.map((title) => rowOf(title, groups.get(title.netflixId), people, spell, noteOf(title)));
  const credits = identify(rows, knownInCatalogue(existing)).filter((credit) => isNew(credit, groups));
  const byTitle = Map.groupBy(credits, ({ netflixId }) => netflixId);
  const titles = existing.titles.map((title) => {
    const own = groups.get(title.netflixId);
    if (own === undefined) return title;
    const parts = own.characters && withParts(title, own.characters, people, noteOf(title));
    return withGroups(title, own, parts, byTitle.get(title.netflixId) ?? [], noteOf(title));
  });
  return { catalogue: { titles, people: withNewcomers(existing.people, credits, groups) }, credits };
}

/** A title as a row of names: its existing credits, and what is new. */
function rowOf(
  title: CatalogueTitle,
  groups: Groups | undefined,
  people: People,
  spell: (name: string) => string,
  note: Note,
): TitleRow {
  const spelled = (key: string): string => people.get(key)?.name ?? key;
  const existing = title.cast?.map(({ person, character }) => ({ name: spelled(person), character }));
  const cast = groups?.cast?.flatMap((line) =>
    splitNames(line.name, note).map((name) => ({ ...line, name: spell(name) })),
  );
  const directors = groups?.directors?.flatMap((name) => splitNames(name, note).map(spell));
  return {
    netflixId: title.netflixId,
    title: title.name,
    type: title.type,
    ...(title.year === undefined ? {} : { year: title.year }),
    countries: placesOf(title, groups),
    cast: cast ?? existing ?? [],
    directors: directors ?? title.directors?.map(spelled) ?? [],
    idConfidence: title.confidence,
    sources: title.sources,
  };
}

function namesOf({ cast = [], directors = [] }: Groups): string[] {
  return [...cast.map(({ name }) => name), ...directors].flatMap((name) => splitNames(name, () => {}));
}

/** Where it was made, as far as that tells namesakes apart: what a list of American films holds is American too. */
function placesOf({ countries }: CatalogueTitle, groups: Groups | undefined): string[] {
  const listed = Object.values(groups?.from ?? {}).some((source) => LIST_OF_AMERICAN_FILMS.test(String(source)));
  return [...new Set([...(countries ?? groups?.countries ?? []), ...(listed ? ['US'] : [])])];
}

function isNew({ netflixId, role }: Identified, groups: ReadonlyMap<number, Groups>): boolean {
  const own = groups.get(netflixId);
  return (role === 'actor' ? own?.cast : own?.directors) !== undefined;
}

function withGroups(
  title: CatalogueTitle,
  groups: Groups,
  parts: CatalogueTitle['cast'],
  credits: readonly Identified[],
  note: Note,
): CatalogueTitle {
  const { cast, directors, genres, countries } = composeTitle(
    {
      netflixId: title.netflixId,
      title: title.name,
      type: title.type,
      genres: [...(groups.genres ?? [])],
      countries: [...(groups.countries ?? [])],
      idConfidence: title.confidence,
      sources: title.sources,
    },
    credits,
    note,
  );
  const found = defined({ cast: cast ?? parts, directors, genres, countries });
  const from = { ...title.from, ...held(groups.from, { ...found, cast, characters: parts }) };
  // Parsed again: the schema puts the fields in its order.
  return CatalogueTitle.parse({ ...title, ...found, ...(Object.keys(from).length > 0 && { from }) });
}

/** The existing cast with the parts of a row that names them, by the name; nothing where it names nobody of it. */
function withParts(
  { cast = [] }: CatalogueTitle,
  lines: readonly CastLine[],
  people: People,
  note: Note,
): CatalogueTitle['cast'] {
  const parts = new Map(
    lines.map(({ name, character }) => [nameKey(name), character && cleanCharacter(character, name)]),
  );
  const named = cast.map((credit) => {
    const { name = '', otherNames = [] } = people.get(credit.person) ?? {};
    const character = [name, ...otherNames].map((own) => parts.get(nameKey(own))).find((part) => part);
    return character ? { ...credit, character } : credit;
  });
  const found = named.filter(({ character }) => character !== undefined).length;
  if (found < lines.length)
    note('part of somebody who is not in the cast, left', `${lines.length - found} of ${lines.length}`);
  return found > 0 ? named : undefined;
}

/** Without the casts of which another title of the same name has nearly all, or is to have them from the same list. */
function withoutBorrowed(
  { titles, people }: Catalogue,
  given: ReadonlyMap<number, Groups>,
  noteOf: (title: CatalogueTitle) => Note,
): Map<number, Groups> {
  const names = new Map<string, string>(people.map(({ key, name }) => [key, nameKey(name)]));
  const castOf = ({ netflixId, cast = [] }: CatalogueTitle): ReadonlySet<string> => {
    const lines = given.get(netflixId)?.cast;
    return new Set(lines?.map(({ name }) => nameKey(name)) ?? cast.map(({ person }) => names.get(person) ?? person));
  };
  const kept = new Map(given);
  for (const namesakes of Map.groupBy(titles, (title) => normalize(title.name)).values()) {
    for (const title of namesakes) {
      if (given.get(title.netflixId)?.cast === undefined) continue;
      const others = namesakes.filter((other) => other !== title && !isOneTitle(other, title));
      const owner = others.find((other) => isOneCast(castOf(other), castOf(title)));
      if (owner === undefined) continue;
      noteOf(title)('the cast is that of another id of the same name, refused', String(owner.netflixId));
      kept.delete(title.netflixId);
    }
  }
  return kept;
}

/** Who is known already keeps their name, and another spelling of it stands beside it, with its source. */
function withNewcomers(
  existing: readonly CataloguePerson[],
  credits: readonly Identified[],
  groups: ReadonlyMap<number, Groups>,
): CataloguePerson[] {
  const own = Map.groupBy(credits, ({ key }) => key);
  const known = new Set<string>(existing.map(({ key }) => key));
  const newcomers = composePeople(credits.filter(({ key }) => !known.has(key)));
  return [...existing.map((person) => (own.get(person.key) ?? []).reduce(spelledToo, person)), ...newcomers];

  function spelledToo(person: CataloguePerson, { name, netflixId, role }: Identified): CataloguePerson {
    const { cast, directors } = groups.get(netflixId)?.from ?? {};
    return withNames(person, [name], (role === 'actor' ? cast : directors) ?? '');
  }
}

type People = ReadonlyMap<string, CataloguePerson>;

/** Whose a group is, for those groups of which something is left. */
function held(from: TitleOrigins, groups: Readonly<Record<string, unknown>>): TitleOrigins {
  return Object.fromEntries(Object.entries(from).filter(([group]) => groups[group] !== undefined));
}
