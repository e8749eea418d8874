/**
 * Searches an index that is read once a realm. The popup does so by itself: a worker may be stopped between two
 * keystrokes and would load the index anew.
 */
import type { Person } from '../../data/schema.ts';
import { openIndex, personFromIndex, type SearchHit, type SearchIndex, search } from '../../data/search.ts';
import { readShard } from './shards.ts';

type ReadIndex = () => Promise<SearchIndex>;

/** @returns gives the search index, which is read when it is first asked for */
export function readIndexOnce(): ReadIndex {
  const loaded: { index?: Promise<SearchIndex> } = {};
  return () => {
    loaded.index ??= readShard('search.json').then(openIndex);
    return loaded.index;
  };
}

/** @returns searches the index, which is read at the first letter */
export function searchWith(readIndex: ReadIndex = readIndexOnce()): (words: string) => Promise<SearchHit[]> {
  return async (words) => (words.trim() === '' ? [] : search(await readIndex(), words));
}

/** @returns gives what the index knows of a hit's person: for those who have no entry among the people */
export function personWith(
  readIndex: ReadIndex,
): (person: { key: string; name: string }) => Promise<Person | undefined> {
  return async (person) => personFromIndex(await readIndex(), person);
}
