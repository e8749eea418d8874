import MiniSearch from 'minisearch';
import { normalizeForSearch } from '../../../data/search/normalize.ts';
import { ASKED_FOR, type Candidate, inOrder, type Line } from './engine.ts';

const OPTIONS = { fields: ['normalized'], processTerm: (term: string) => normalizeForSearch(term) };

/** MiniSearch: prefixes from the first letter, typos by a fifth of a word's length, all words before any. */
export function miniSearch(lines: readonly Line[]): Candidate {
  const engine = new MiniSearch<Line>(OPTIONS);
  engine.addAll(lines);
  return {
    name: 'MiniSearch 7.2',
    made: JSON.stringify(engine),
    open: (made) => {
      const opened = MiniSearch.loadJSON<Line>(made, OPTIONS);
      const boostDocument = (id: number): number => 1 + (lines[id]?.weight ?? 0) / 8;
      const ask = (typed: string, combineWith: 'AND' | 'OR'): Line[] =>
        opened
          .search(typed, { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.2 : false), combineWith, boostDocument })
          .slice(0, ASKED_FOR)
          .flatMap(({ id }) => lines[id as number] ?? []);
      return {
        name: 'MiniSearch',
        search: (typed) => {
          const all = ask(typed, 'AND');
          return inOrder(typed, all.length > 0 ? all : ask(typed, 'OR'));
        },
      };
    },
  };
}
