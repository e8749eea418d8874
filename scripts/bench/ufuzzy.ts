import UFuzzy from '@leeoniya/ufuzzy';
import { normalizeForSearch } from '../../data/names/for-search.ts';
import { ASKED_FOR, type Candidate, inOrder, type Line } from './engine.ts';

/**
 * uFuzzy over the normalized names: words in any order, one typo a word (`intraMode: 1`).
 * @param lines every name
 * @returns the engine, to be opened and measured
 */
export function uFuzzy(lines: readonly Line[]): Candidate {
  return {
    name: 'uFuzzy 1.0.19',
    made: lines.map(({ normalized }) => normalized).join('\n'),
    open: (made) => {
      const haystack = made.split('\n');
      const engine = new UFuzzy({ unicode: true, intraMode: 1, interSplit: "[^\\p{L}\\p{N}\\p{M}']+" });
      return {
        name: 'uFuzzy',
        search: (typed) => {
          const [places, info, order] = engine.search(haystack, normalizeForSearch(typed), 1, 1000);
          const found = info && order ? order.map((at) => info.idx[at]) : (places ?? []);
          // Names stand from the most viewed down, so the first are the ones to keep where uFuzzy does not rank.
          return inOrder(
            typed,
            found.slice(0, ASKED_FOR).flatMap((place) => lines[place ?? -1] ?? []),
          );
        },
      };
    },
  };
}
