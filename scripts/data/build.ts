/** `npm run data -- build`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, toFiles } from '../../data/compile.ts';
import { compileSearch } from '../../data/search-index.ts';
import { ROOT, readDataSet } from '../read-data-set.ts';

/**
 * Writes the compiled files to a folder, to be looked at: the extension's own build takes them from memory.
 * @param args `--out FOLDER`; public/data, which git ignores, by default
 */
export function buildData(args: string[]): number {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: join(ROOT, '.cache/data') } } });
  const data = readDataSet();
  const compiled = compile(data);
  const files = [...toFiles(compiled), compileSearch(compiled, data.catalogueTitles)];
  for (const { path, contents } of files) {
    const file = join(values.out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  const bytes = files.reduce((sum, { contents }) => sum + Buffer.byteLength(contents), 0);
  console.log(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, in ${values.out}`);
  return 0;
}
