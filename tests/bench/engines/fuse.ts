import Fuse from 'fuse.js';
import { normalizeForSearch } from '../../../data/search/normalize.ts';
import { ASKED_FOR, type Candidate, inOrder, type Line } from './engine.ts';

/** Fuse.js: the whole query against every name, letters anywhere. */
export function fuse(lines: readonly Line[]): Candidate {
  const names = lines.map(({ normalized }) => normalized);
  return {
    name: 'Fuse.js 7.5',
    made: names.join('\n'),
    open: (made) => {
      const engine = new Fuse(made.split('\n'), { threshold: 0.35, ignoreLocation: true, includeScore: true });
      return {
        name: 'Fuse.js',
        search: (typed) => {
          const found = engine.search(normalizeForSearch(typed), { limit: ASKED_FOR });
          return inOrder(
            typed,
            found.flatMap(({ refIndex }) => lines[refIndex] ?? []),
          );
        },
      };
    },
  };
}
