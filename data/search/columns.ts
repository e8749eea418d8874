/** The columns of the search index, from ranked titles and people. */
import { type ByName, packKey } from '../lookup/packed.ts';
import { normalizeForSearch } from '../names/for-search.ts';
import type { Notes, Person } from '../schema.ts';
import { DIRECTED, KINDS, type SearchFile, toSteps, WIDTHS } from './file.ts';
import { normalizeRoughly } from './normalize.ts';

/** A title or a person with all names, its own first, and the weight of its views in half doublings. */
export type Ranked<T> = { entry: T; names: string[]; weight: number };

/** @returns the columns of titles, ranked from the most viewed */
export function titleColumns(ranked: readonly Ranked<Notes>[]): SearchFile['titles'] {
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

/**
 * @param ranked people, from the most viewed
 * @param places of titles among the ranked titles, by Netflix id
 * @param byName people whose key their name tells
 * @returns the columns of people
 */
export function peopleColumns(
  ranked: readonly Ranked<Person>[],
  places: ReadonlyMap<number, number>,
  byName: ByName,
): SearchFile['people'] {
  const creditsOf = ({ key, name, credits }: Person): string => {
    const placeOf = ({ title }: Person['credits'][number]): number => places.get(title.netflixId) ?? 0;
    const played = new Set(credits.filter(({ role }) => role === 'actor').map(placeOf));
    const distinct = [...new Set(credits.map(placeOf))];
    const titles = distinct.map((place) => place.toString(36) + (played.has(place) ? '' : DIRECTED));
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

/** Latin 1, as it is written and as it is normalized: the micro sign, for one, is normalized to Greek. */
function isLatin(name: string): boolean {
  return /^[\x20-\xff]*$/.test(name) && /^[\x20-\xff]*$/.test(normalizeForSearch(name));
}

/** @returns the Latin names that `normalizeRoughly` gets wrong, each with its exact form */
export function exactlyNormalized(ranked: readonly Ranked<unknown>[]): SearchFile['normalized'] {
  const names = ranked.flatMap((each) => latinOf(each.names));
  const changed = names.flatMap((name, place) => {
    const normalized = normalizeForSearch(name);
    return normalized === normalizeRoughly(name) ? [] : [{ place, normalized }];
  });
  return {
    steps: toSteps(changed.map(({ place }) => place)),
    lines: changed.map(({ normalized }) => normalized).join('\n'),
  };
}

/** @returns the names in other letters */
export function otherNames(ranked: readonly Ranked<unknown>[]): SearchFile['others'] {
  const others = ranked.flatMap(({ names }, entry) =>
    names.filter((name) => !isLatin(name)).map((name) => ({ entry, name })),
  );
  return {
    steps: toSteps(others.map(({ entry }) => entry)),
    names: others.map(({ name }) => name).join('\n'),
    lines: others.map(({ name }) => normalizeForSearch(name)).join('\n'),
  };
}
