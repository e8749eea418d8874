/** Search over every name of every title and person. */
import { matchDirectly } from './search-direct.ts';
import { foldForSearch } from './search-fold.ts';
import { type SearchHit, toHit } from './search-hit.ts';
import type { SearchIndex } from './search-open.ts';

export { type IndexEntry, personFromIndex, type SearchHit } from './search-hit.ts';
export { openIndex, type SearchIndex } from './search-open.ts';

/**
 * @param index an opened index
 * @param query what somebody typed
 * @param limit how many hits at most
 * @returns hits, best first; none for an empty query
 */
export function search(index: SearchIndex, query: string, limit = 12): SearchHit[] {
  const folded = foldForSearch(query);
  if (folded === '') return [];
  return [...matchDirectly(index, folded).values()]
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, limit)
    .map(({ entry, name }) => toHit(index, entry, name));
}
