/** A folder of `.jsonl` files that is written as a whole. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../write-files.ts';

/**
 * @param files every file that the folder is to hold: name and contents
 * @returns what is to be written; a file of which no line is left, or that was cut into two, goes
 */
export function changesOf(folder: string, files: ReadonlyMap<string, string>): Change[] {
  const existing = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  return [
    ...[...files].map(([name, contents]) => ({ path: join(folder, name), contents })),
    ...existing.filter((name) => !files.has(name)).map((name) => ({ path: join(folder, name), contents: undefined })),
  ];
}
