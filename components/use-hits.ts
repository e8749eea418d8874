/** What a search field knows of what is typed into it: the hits, or why there are none. */
import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../data/search/search.ts';
import { useLatest } from './latest.ts';
import { whyOf } from './why.ts';

/** `of`: the words that were searched for. `why`: what went wrong. */
export type Found = { of: string; hits: readonly SearchHit[]; why?: string };

/** Before the first search has ended. */
export const NOTHING_FOUND: Found = { of: '', hits: [] };

/**
 * @param typed what stands in the field
 * @param search finds hits for words
 * @param onFound told of what was found, before it is drawn
 * @returns what was found last, and what searches for the same words once more
 */
export function useHits(
  typed: string,
  search: (words: string) => Promise<SearchHit[]>,
  onFound?: (found: Found) => void,
): { found: Found; again: () => void } {
  const [found, find] = useState(NOTHING_FOUND);
  const [times, repeat] = useState(0);
  const begin = useLatest((result: Found): void => {
    find(result);
    onFound?.(result);
  });
  useEffect(() => {
    const show = begin();
    search(typed).then(
      (hits) => show({ of: typed, hits }),
      (error: unknown) => show({ of: typed, hits: [], why: whyOf(error) }),
    );
  }, [typed, times]);
  return { found, again: () => repeat(times + 1) };
}
