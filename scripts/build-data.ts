/** The compiled data as it goes into a build. */
import { type CompiledFile, compile } from '../data/compile/compile.ts';
import { everyFile } from '../data/tools/every-file.ts';
import { hashSources } from './build-stamp.ts';
import { readBuildData } from './read-data-set.ts';

/** What was compiled last, and the hash of the sources that it was compiled from. */
type Made = { sources: string; files: readonly CompiledFile[] };

// The build's tool reads its configuration, and what that imports, anew for each build.
const kept = globalThis as { showNotesData?: Made };

/**
 * Reads and compiles the data set; builds for several browsers in one process, from the same sources, have it made once.
 * @returns paths below `data/`, and contents
 * @throws {DataError} naming every broken file and line
 */
export function builtData(): readonly CompiledFile[] {
  const sources = hashSources();
  if (kept.showNotesData?.sources !== sources) kept.showNotesData = { sources, files: compileAll() };
  return kept.showNotesData.files;
}

function compileAll(): readonly CompiledFile[] {
  const data = readBuildData();
  return everyFile(compile(data), data.catalogueTitles);
}
