/** What is to be written where the catalogue changes. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { personFiles, titleFiles } from '../data/import/files.ts';
import type { Catalogue } from '../data/import/standing.ts';
import type { Change } from './write-files.ts';

/**
 * @param folder the data folder
 * @param catalogue what is to stand
 * @returns every file of it; one whose letter has no rows any more, or that was cut into two, goes
 */
export function catalogueChanges(folder: string, { titles, people }: Catalogue): Change[] {
  return [
    ...changesOf(join(folder, 'catalogue/titles'), titleFiles(titles)),
    ...changesOf(join(folder, 'catalogue/people'), personFiles(people)),
  ];
}

function changesOf(folder: string, files: ReadonlyMap<string, string>): Change[] {
  const standing = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  return [
    ...[...files].map(([name, contents]) => ({ path: join(folder, name), contents })),
    ...standing.filter((name) => !files.has(name)).map((name) => ({ path: join(folder, name), contents: undefined })),
  ];
}
