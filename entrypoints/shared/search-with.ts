/**
 * Searches an index that is read once a context. The popup does so by itself: a worker may be stopped between two
 * keystrokes and would load the index anew.
 */
import type { Person } from '../../data/schema.ts';
import {
  openIndex,
  personFromIndex,
  type SearchHit,
  type SearchIndex,
  search,
  warm,
} from '../../data/search/search.ts';
import { readShard } from './shards.ts';

export type Searcher = {
  /** Hits for some words, best first, at most `limit`. */
  search: (words: string, limit?: number) => Promise<SearchHit[]>;
  /** A person as the index alone knows them: for somebody of whom there is no more than a credit. */
  person: (key: string, name: string) => Promise<Person | undefined>;
};

/** Milliseconds until the rest of the index is made ready. */
const MOMENT = 100;

/** @returns a searcher whose index is read when it is first asked */
export function searchWith(): Searcher {
  const loaded: { index?: Promise<SearchIndex> | undefined } = {};
  const index = async (): Promise<SearchIndex> => {
    loaded.index ??= readIndex();
    const opening = loaded.index;
    try {
      return await opening;
    } catch (error) {
      // Whoever asks next reads the file anew: it may be there by then.
      if (loaded.index === opening) loaded.index = undefined;
      throw error;
    }
  };
  return {
    search: async (words, limit) => (words.trim() === '' ? [] : search(await index(), words, limit)),
    person: async (key, name) => personFromIndex(await index(), { key, name }),
  };
}

async function readIndex(): Promise<SearchIndex> {
  const opened = openIndex(await readShard('search.json'));
  // After the first hits are shown, and before a typo is looked for.
  setTimeout(warm, MOMENT, opened);
  return opened;
}
