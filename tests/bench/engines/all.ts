import type { SearchIndex } from '../../../data/search/search.ts';
import { type Candidate, linesOf } from './engine.ts';
import { flexSearch } from './flexsearch.ts';
import { fuse } from './fuse.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ultraFuzzy } from './ufuzzy.ts';

/** @returns the search libraries that were compared, each over the same names */
export async function libraries(index: SearchIndex): Promise<Candidate[]> {
  const lines = linesOf(index);
  return [miniSearch(lines), ultraFuzzy(lines), flexSearch(lines), await orama(lines), fuse(lines)];
}
