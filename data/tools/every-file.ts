import { type Compiled, type CompiledFile, toFiles } from '../compile/compile.ts';
import type { CatalogueTitle } from '../schema.ts';
import { compileSearch } from '../search/build-index.ts';

/**
 * @param compiled the compiled data set
 * @param titles of its catalogue, whose hours rank what search finds
 * @returns every file of the data that ships: what is looked up, and the search index
 */
export function everyFile(compiled: Compiled, titles: readonly CatalogueTitle[]): CompiledFile[] {
  return [...toFiles(compiled), compileSearch(compiled, titles)];
}
