/** The popup searches by itself: a worker may be stopped between two keystrokes and would load the index anew. */
import { openIndex, type SearchHit, type SearchIndex, search } from '../../data/search.ts';
import { readShard } from '../shared/shards.ts';

/** @returns searches the index, which is read at the first letter */
export function searchWith(): (words: string) => Promise<SearchHit[]> {
  const loaded: { index?: Promise<SearchIndex> } = {};
  return async (words) => {
    if (words.trim() === '') return [];
    loaded.index ??= readShard('search.json').then(openIndex);
    return search(await loaded.index, words);
  };
}
