/** What a search field knows: the hits for what is typed, the active one, and an Enter that waits for hits that fit. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search/search.ts';
import { whyOf } from '../why.ts';

export type Found = { of: string; hits: readonly SearchHit[]; why?: string };

export type Hits = {
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
 */
export function useHits(
  typed: string,
  search: (words: string) => Promise<SearchHit[]>,
  onOpen: (hit: SearchHit) => void,
): Hits {
  const [found, find] = useState<Found>({ of: '', hits: [] });
  const [active, activate] = useState(0);
  const [times, repeat] = useState(0);
  /** The words on which Enter was pressed before their hits were there. */
  const entered = useRef<string | undefined>(undefined);
  /** What was found last, which may not be drawn yet. */
  const latest = useRef(found);
  useEffect(() => {
    const query = { current: true };
    const show = (result: Omit<Found, 'of'>): void => {
      if (!query.current) return;
      latest.current = { of: typed, ...result };
      find(latest.current);
      activate(0);
      if (entered.current !== typed) return;
      entered.current = undefined;
      const [first] = result.hits;
      if (first) onOpen(first);
    };
    search(typed).then(
      (hits) => show({ hits }),
      (error: unknown) => show({ hits: [], why: whyOf(error) }),
    );
    return () => {
      query.current = false;
    };
  }, [typed, times]);
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
    again: () => repeat(times + 1),
  };
}
