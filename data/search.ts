/** Search over every name of every title and person. */
import { matchDirectly } from './search-direct.ts';
import { foldForSearch } from './search-fold.ts';
import { type SearchHit, toHit, writtenAt } from './search-hit.ts';
import { matchLoosely } from './search-loose.ts';
import type { SearchIndex } from './search-open.ts';

export { type IndexEntry, personFromIndex, type SearchHit } from './search-hit.ts';
export { openIndex, type SearchIndex } from './search-open.ts';

/** Letters from which a slip is looked for: of three, half of all names would do. */
const LOOSE_FROM = 4;

/** Hits as typed that make looking for slips needless. */
const FEW = 8;

/**
 * @param index an opened index
 * @param query what somebody typed
 * @param limit how many hits at most
 * @returns hits, best first; none for an empty query
 */
export function search(index: SearchIndex, query: string, limit = 12): SearchHit[] {
  const folded = foldForSearch(query);
  if (folded === '') return [];
  const matches = matchDirectly(index, folded);
  if (folded.length >= LOOSE_FROM && matches.size < FEW) matchLoosely(index, folded, matches);
  return [...matches.values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, limit)
    .map(({ entry, lines, line }) => toHit(index, entry, writtenAt(lines, line)));
}
