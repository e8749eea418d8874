/** Makes the search index from compiled notes and people. */
import type { Compiled, CompiledFile } from './compile.ts';
import { knownByName, packKey } from './pack.ts';
import type { CatalogueTitle, Notes, Person } from './schema.ts';
import { DIRECTED, KINDS, type SearchFile, toSteps, WIDTHS } from './search-file.ts';
import { foldForSearch, foldRoughly } from './search-fold.ts';

type Ranked<T> = { entry: T; names: string[]; weight: number };

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
  const rankedPeople = rankPeople(compiled, hours);
  const ranked: Ranked<unknown>[] = [...rankedTitles, ...rankedPeople];
  const file: SearchFile = {
    titles: titleColumns(rankedTitles),
    people: peopleColumns(rankedPeople, places, knownByName(compiled.people.values())),
    folded: foldedNames(ranked.flatMap(({ names }) => latinOf(names))),
    others: otherNames(ranked),
  };
  return { path: 'search.json', contents: JSON.stringify(file) };
}

function rankTitles({ notes }: Compiled, hours: ReadonlyMap<number, number>): Ranked<Notes>[] {
  const ranked = [...notes.values()].map((title) => ({
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
    names: distinct([person.name, ...person.otherNames]),
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

function titleColumns(ranked: readonly Ranked<Notes>[]): SearchFile['titles'] {
  const column = (cell: (title: Notes) => string): string => ranked.map(({ entry }) => cell(entry)).join('');
  return {
    names: latinNames(ranked),
    weights: runs(ranked),
    ids: column(({ netflixId }) => String(netflixId).padStart(WIDTHS.id)),
    years: column(({ year }) => String(year ?? '').padStart(WIDTHS.year)),
    countries: column(({ countries }) => (countries[0] ?? '').padStart(WIDTHS.country)),
    kinds: column(({ type, confidence }) => {
      if (confidence === 'C') return type === 'film' ? KINDS.unsureFilm : KINDS.unsureSeries;
      return KINDS[type];
    }),
  };
}

function peopleColumns(
  ranked: readonly Ranked<Person>[],
  places: ReadonlyMap<number, number>,
  byName: ReadonlySet<string>,
): SearchFile['people'] {
  const creditsOf = ({ key, name, credits }: Person): string => {
    const played = new Set(credits.filter(({ role }) => role === 'actor').map(({ title }) => title.netflixId));
    const ids = [...new Set(credits.map(({ title }) => title.netflixId))];
    const titles = ids.map((id) => (places.get(id) ?? 0).toString(36) + (played.has(id) ? '' : DIRECTED));
    return [packKey(key, name, byName), ...titles].join(' ');
  };
  return {
    names: latinNames(ranked),
    weights: runs(ranked),
    credits: ranked.map(({ entry }) => creditsOf(entry)).join('\n'),
  };
}

function runs(ranked: readonly Ranked<unknown>[]): number[] {
  const runs: number[] = [];
  for (const { weight } of ranked) {
    if (runs.at(-2) === weight) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(weight, 1);
  }
  return runs;
}

/** An entry's own name comes first, so where that is in other letters, nothing stands in its place. */
function latinNames(ranked: readonly Ranked<unknown>[]): string {
  return ranked.map(({ names }) => latinOf(names).join('\t')).join('\n');
}

function latinOf(names: readonly string[]): string[] {
  return names.flatMap((name, at) => (isLatin(name) ? [name] : at === 0 ? [''] : []));
}

/** Latin 1, as it is written and as it is folded: the micro sign, for one, is folded to Greek. */
function isLatin(name: string): boolean {
  return /^[\x20-\xff]*$/.test(name) && /^[\x20-\xff]*$/.test(foldForSearch(name));
}

function foldedNames(names: readonly string[]): SearchFile['folded'] {
  const changed = names.flatMap((name, place) => {
    const folded = foldForSearch(name);
    return folded === foldRoughly(name) ? [] : [{ place, folded }];
  });
  return { steps: toSteps(changed.map(({ place }) => place)), lines: changed.map(({ folded }) => folded).join('\n') };
}

function otherNames(ranked: readonly Ranked<unknown>[]): SearchFile['others'] {
  const others = ranked.flatMap(({ names }, entry) =>
    names.filter((name) => !isLatin(name)).map((name) => ({ entry, name })),
  );
  return {
    steps: toSteps(others.map(({ entry }) => entry)),
    names: others.map(({ name }) => name).join('\n'),
    lines: others.map(({ name }) => foldForSearch(name)).join('\n'),
  };
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldForSearch(name);
    if (seen.has(folded) || (folded === '' && seen.size > 0)) return false;
    seen.add(folded);
    return true;
  });
}
