/** `npm run data -- build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, toFiles } from '../../data/compile.ts';
import { compileSearch } from '../../data/search-index.ts';
import { ROOT, readBuildData } from '../read-data-set.ts';

const OPTIONS = {
  out: { type: 'string', default: join(ROOT, '.cache/data') },
  without: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/**
 * Writes the compiled files to a folder, to be looked at: the extension's own build takes them from memory.
 * @param args `--out FOLDER` (`.cache/data` by default), and `--without SOURCE` as often as wanted
 */
export function buildData(args: string[], folder: string): number {
  const { values } = parseArgs({ args, options: OPTIONS });
  const data = readBuildData(folder, values.without);
  const compiled = compile(data);
  const files = [...toFiles(compiled), compileSearch(compiled, data.catalogueTitles)];
  for (const { path, contents } of files) {
    const file = join(resolve(values.out), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  const bytes = files.reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
  const { titles, people } = compiled.meta;
  console.log(
    `${titles} titles, ${people} people: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, in ${values.out}`,
  );
  return 0;
}
