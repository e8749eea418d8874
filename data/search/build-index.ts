/** Makes the search index from compiled notes and people. */
import type { Compiled, CompiledFile } from '../compile/compile.ts';
import { knownByName } from '../lookup/packed.ts';
import { normalizeForSearch } from '../names/for-search.ts';
import type { CatalogueTitle, Notes, Person } from '../schema.ts';
import { exactlyNormalized, otherNames, peopleColumns, type Ranked, titleColumns } from './columns.ts';
import type { SearchFile } from './file.ts';

/** Hours viewed that weigh nothing: what no report lists was viewed less than this. */
const HOURS_OF_NO_WEIGHT = 50_000;

/**
 * @param compiled what the compiler made
 * @param titles the catalogue, whose hours viewed are the measure of what most viewers mean
 * @returns `search.json`
 */
export function compileSearch(compiled: Compiled, titles: readonly CatalogueTitle[]): CompiledFile {
  const hours = new Map(titles.map((title) => [title.netflixId, title.hoursViewed ?? 0]));
  const rankedTitles = rankTitles(compiled, hours);
  const places = new Map(rankedTitles.map(({ entry }, place) => [entry.netflixId, place]));
  for (const [second, first] of compiled.seconds) places.set(second, places.get(first) ?? 0);
  const rankedPeople = rankPeople(compiled, hours);
  const ranked: Ranked<unknown>[] = [...rankedTitles, ...rankedPeople];
  const file: SearchFile = {
    titles: titleColumns(rankedTitles),
    people: peopleColumns(rankedPeople, places, knownByName(compiled.people.values())),
    normalized: exactlyNormalized(ranked),
    others: otherNames(ranked),
  };
  return { path: 'search.json', contents: JSON.stringify(file) };
}

/** Every title once, whatever its ids. */
function rankTitles({ notes, seconds }: Compiled, hours: ReadonlyMap<number, number>): Ranked<Notes>[] {
  const firsts = [...notes.values()].filter(({ netflixId }) => !seconds.has(netflixId));
  const ranked = firsts.map((title) => ({
    entry: title,
    names: distinct([title.name, ...(title.originalName ? [title.originalName] : []), ...title.otherNames]),
    weight: weigh(hours.get(title.netflixId) ?? 0),
    hours: hours.get(title.netflixId) ?? 0,
  }));
  return ranked.sort((a, b) => b.hours - a.hours || a.entry.netflixId - b.entry.netflixId);
}

function rankPeople(compiled: Compiled, hours: ReadonlyMap<number, number>): Ranked<Person>[] {
  const shares = sharesOfHours(compiled, hours);
  const ranked = [...compiled.people.values()].map((person) => ({
    entry: person,
    names: distinct([person.name, ...(person.nativeName ? [person.nativeName] : []), ...person.otherNames]),
    weight: weigh(shares.get(person.key) ?? 0),
    first: person.credits[0]?.title.netflixId ?? 0,
  }));
  // Who has one credit stands beside those of the same title: their columns then pack to nearly nothing.
  return ranked.sort((a, b) => b.weight - a.weight || a.first - b.first || (a.entry.key < b.entry.key ? -1 : 1));
}

/** What a person's titles were viewed, the less the further down the cast they stand; a tenth, since titles are meant more often. */
function sharesOfHours({ notes }: Compiled, hours: ReadonlyMap<number, number>): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { netflixId, cast, directors } of notes.values()) {
    const add = (person: string, place: number): void => {
      const share = (hours.get(netflixId) ?? 0) / 10 / (1 + place / 2);
      shares.set(person, (shares.get(person) ?? 0) + share);
    };
    cast.forEach(({ person }, place) => {
      add(person, place);
    });
    for (const { person } of directors) add(person, cast.length === 0 ? 0 : 4);
  }
  return shares;
}

function weigh(hours: number): number {
  return Math.max(0, Math.round(2 * Math.log2(Math.max(1, hours) / HOURS_OF_NO_WEIGHT)));
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const normalized = normalizeForSearch(name);
    if (seen.has(normalized) || (normalized === '' && seen.size > 0)) return false;
    seen.add(normalized);
    return true;
  });
}
