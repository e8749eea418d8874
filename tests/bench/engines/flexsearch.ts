import FlexSearch from 'flexsearch';
import { normalizeForSearch } from '../../../data/search/normalize.ts';
import { ASKED_FOR, type Candidate, inOrder, type Line } from './engine.ts';

/** FlexSearch: beginnings of words, letters that sound alike taken for the same, part of the words where not all are found. */
export function flexSearch(lines: readonly Line[]): Candidate {
  return {
    name: 'FlexSearch 0.8',
    // Its own export is larger than the names and takes as long to read as making the index anew.
    made: lines.map(({ normalized }) => normalized).join('\n'),
    open: (made) => {
      const engine = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
      made.split('\n').forEach((line, place) => {
        engine.add(place, line);
      });
      return {
        name: 'FlexSearch',
        search: (typed) => {
          const found = engine.search(normalizeForSearch(typed), { limit: ASKED_FOR, suggest: true });
          return inOrder(
            typed,
            (found as number[]).flatMap((place) => lines[place] ?? []),
          );
        },
      };
    },
  };
}
