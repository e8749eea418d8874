/** Search over every name of every title and person. */

import { normalizeForSearch } from '../names/for-search.ts';
import { matchAmidst } from './amidst.ts';
import { spellCyrillic } from './cyrillic.ts';
import { isDevanagari, spellDevanagari } from './devanagari.ts';
import { matchDirectly } from './direct.ts';
import { creditsOf, type SearchHit, titleOfId, toHit, writtenAt, yearAt } from './hit.ts';
import { matchLoosely } from './loose.ts';
import { COST, type Match } from './matches.ts';
import type { SearchIndex } from './open.ts';
import { typedId } from './typed-id.ts';

export { type IndexEntry, personFromIndex, type SearchHit } from './hit.ts';
export { openIndex, type SearchIndex } from './open.ts';

/** Letters from which a typo is looked for: of three, half of all names would do. */
const LOOSE_FROM = 4;

/** Letters from which a whole name is no typo of another. */
const SURE_FROM = 8;

/** No name is longer: of a text that was pasted the rest would take seconds, and tell nothing. */
const LONGEST = 240;

/** A year behind a name, as hits show it. */
const WITH_YEAR = /^(.+) ((?:18|19|20)\d\d)$/;

/** Hits as typed that make looking for typos needless. */
const FEW = 12;

/** A person's titles follow the person, from this many letters on: so many, and so many once the name is typed whole. */
const CREDITS = { from: 4, shown: 4, shownForWholeName: 8 } as const;

/**
 * @param index an opened index
 * @param query what somebody typed: a name in any spelling, a title's id, or its address at Netflix
 * @param limit how many hits at most
 * @returns hits, best first; of an id that title alone; none for an empty query
 */
export function search(index: SearchIndex, query: string, limit = 12): SearchHit[] {
  const id = typedId(query);
  const own = id === undefined ? undefined : titleOfId(index, id);
  if (own !== undefined) return [toHit(index, own)];
  const normalized = normalizeForSearch(query.slice(0, LONGEST));
  if (normalized === '') return [];
  const found = ranked(findNames(index, normalized));
  const first = found[0];
  const credits = first && normalized.length >= CREDITS.from ? creditsAfter(index, first, found) : [];
  return ranked([...found, ...credits])
    .slice(0, limit)
    .map(({ entry, lines, line }) => toHit(index, entry, writtenAt(lines, line)));
}

/**
 * Makes ready what the forgiving search needs, which takes tens of milliseconds, at a moment when nobody types.
 * @param index an opened index
 */
export function warm(index: SearchIndex): void {
  index.joined();
  index.joinedOthers();
  index.words();
  index.credits();
}

/** What was typed may be a name and a year, which tells those of that name apart, or a whole name with a year in it. */
function findNames(index: SearchIndex, query: string): Match[] {
  const found = findAsTyped(index, query);
  const [, name, year] = WITH_YEAR.exec(query) ?? [];
  if (name === undefined) return found;
  const whole = found.filter((match) => isWhole(index, match));
  const ofYear = findAsTyped(index, name).filter(
    ({ entry }) => entry < index.titleCount && yearAt(index, entry) === Number(year),
  );
  // Of each entry the last stays.
  return [...new Map([...found, ...ofYear, ...whole].map((match) => [match.entry, match])).values()];
}

function findAsTyped(index: SearchIndex, query: string): Match[] {
  const matches = matchDirectly(index, query);
  if (query.length < LOOSE_FROM || matches.size >= FEW) return [...matches.values()];
  if (query.length >= SURE_FROM && [...matches.values()].some((match) => isWhole(index, match))) {
    return [...matches.values()];
  }
  if (matches.size === 0) matchAmidst(index, query, matches);
  if (!isDevanagari(query)) matchLoosely(index, query, matches);
  // Russian has no letter for an h, and writes Henry as `Генри`, Harry as `Гарри`.
  for (const sound of new Set([query, query.replaceAll('г', 'х')])) {
    const spelled = spellCyrillic(spellDevanagari(sound));
    if (matches.size === 0 && spelled !== query) matchLoosely(index, spelled, matches, isDevanagari(query) ? 1 : 0);
  }
  return [...matches.values()];
}

/** Who types `jenna` looks for Jenna Ortega, or for what she is in. */
function creditsAfter(index: SearchIndex, first: Match, found: readonly Match[]): Match[] {
  if (first.entry < index.titleCount) return [];
  const named = new Set(found.map(({ entry }) => entry));
  return creditsOf(index, first.entry)
    .slice(0, isWhole(index, first) ? CREDITS.shownForWholeName : CREDITS.shown)
    .filter(({ title }) => !named.has(title))
    .map(({ title }, at) => ({ ...first, entry: title, score: first.score - (at + 1) / CREDITS.shown }));
}

/** Whether a whole name was typed. */
function isWhole(index: SearchIndex, { entry, score }: Match): boolean {
  return (index.weights[entry] ?? 0) - score < COST.beginning;
}

function ranked(matches: readonly Match[]): Match[] {
  return matches.toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}
