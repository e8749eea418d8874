/** `npm run data -- build`. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../../data/compile/compile.ts';
import { Meta } from '../../data/schema.ts';
import { everyFile } from '../../data/tools/every-file.ts';
import { readArguments } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { readBuildData } from '../read-data-set.ts';
import { readJson } from '../read-files.ts';
import { ROOT } from '../root.ts';
import { type Change, isWithin, writeFiles } from '../write-files.ts';

const OPTIONS = {
  out: { type: 'string', default: join(ROOT, '.cache/data') },
  without: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/**
 * Writes the compiled files to a folder, to be looked at: the extension's own build takes them from memory.
 * @param args `--out FOLDER` (`.cache/data` by default), and `--without SOURCE` as often as wanted
 * @returns the exit code
 */
export function buildData(args: readonly string[], folder: string): number {
  const { values } = readArguments(args, { command: 'npm run data -- build', options: OPTIONS });
  const out = resolve(values.out);
  // Both have folders called titles and people.
  if (existsSync(join(out, 'edition.json')) || isWithin(folder, out))
    throw new Error(`${placeOf(out)}: this folder holds a data set, not a build; choose another with --out.`);
  const data = readBuildData(folder, values.without);
  const compiled = compile(data);
  const files = everyFile(compiled, data.catalogueTitles);
  const written = new Set(files.map(({ path }) => path));
  writeFiles([
    ...files.map(({ path, contents }) => ({ path: join(out, path), contents })),
    ...lastBuild(out)
      .filter((path) => !written.has(path))
      .map((path): Change => ({ path: join(out, path), contents: undefined })),
  ]);
  const bytes = files.reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
  const { titles, people } = compiled.meta;
  console.log(
    `${titles} titles, ${people} people: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, in ${placeOf(out)}`,
  );
  return 0;
}

/** Files that the last build into the folder may have written: what it called its shards says so. */
function lastBuild(out: string): string[] {
  const meta = Meta.safeParse(readJson(join(out, 'meta.json'), { problems: [], faults: [] }));
  if (!meta.success) return [];
  const shards = (name: string, count: number): string[] =>
    Array.from({ length: count }, (_, shard) => `${name}/${shard.toString(36)}.json`);
  return [...shards('titles', meta.data.titleShards), ...shards('people', meta.data.personShards)];
}
