/** The hits of a search with an active one, and an Enter that waits until the hits for its words have come. */
import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search/search.ts';
import { type Found, NOTHING_FOUND, useHits } from '../use-hits.ts';

export type ActiveHit = {
  found: Found;
  /** Place of the active hit. */
  active: number;
  /** Makes the next or the previous hit the active one. */
  walk: (step: 1 | -1) => void;
  /** Opens the active hit of these words: at once, or when their hits are there. */
  enter: (words: string) => void;
  /** Further words take an Enter back. */
  takeBack: () => void;
  /** Searches once more. */
  again: () => void;
};

/**
 * @param typed what stands in the field
 * @param search finds hits for words
 * @param onOpen called with the hit that Enter opens
 * @returns the hits, the active one's place, and what keys do to them
 */
export function useActiveHit(
  typed: string,
  search: (words: string) => Promise<SearchHit[]>,
  onOpen: (hit: SearchHit) => void,
): ActiveHit {
  const [active, activate] = useState(0);
  /** The words on which Enter was pressed before their hits were there. */
  const entered = useRef<string | undefined>(undefined);
  /** What was found last, which may not be drawn yet. */
  const latest = useRef(NOTHING_FOUND);
  const { found, again } = useHits(typed, search, (result) => {
    latest.current = result;
    activate(0);
    if (entered.current !== result.of) return;
    entered.current = undefined;
    const [first] = result.hits;
    if (first) onOpen(first);
  });
  const { length } = found.hits;
  return {
    found,
    active,
    walk: (step) => activate((active + step + length) % length),
    enter: (words) => {
      const { of, hits } = latest.current;
      const hit = hits[latest.current === found ? active : 0];
      if (of !== words) entered.current = words;
      else if (hit) onOpen(hit);
    },
    takeBack: () => {
      entered.current = undefined;
    },
    again,
  };
}
