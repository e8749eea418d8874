/** `npm run data -- import`: brings listings into the catalogue. The form of their rows: data/import/rows.ts. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { personFiles, titleFiles } from '../data/import/files.ts';
import { importCatalogue, type NamedText } from '../data/import/import-catalogue.ts';
import { reportText } from '../data/import/report.ts';
import { readCatalogue } from './read-data-set.ts';

const EXAMPLES = 3;
const OPTIONS = {
  people: { type: 'string' },
  report: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const;

/**
 * Prints what was done with examples, and writes all of it to the report's file.
 * @param args FILE with one title a line; `--people FILE`, `--report FILE`; `--strict`: a refused row and nothing is written
 * @throws before anything is written, where a file cannot be read or holds no row that could be taken
 */
export function importListing(args: string[], folder: string): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Error('Say which one file to import: import FILE [--people FILE]');
  const standing = existsSync(join(folder, 'catalogue')) ? readCatalogue(folder) : undefined;
  const { catalogue, report } = importCatalogue({
    titles: read(file),
    people: values.people === undefined ? undefined : read(values.people),
    standing: { titles: standing?.catalogueTitles ?? [], people: standing?.cataloguePeople ?? [] },
  });
  if (values.report !== undefined) writeFileSync(values.report, reportText(report));
  console.log(reportText(report, EXAMPLES));
  const cameIn = report.figures.get('titles came in') ?? 0;
  if (cameIn === 0) throw new Error(`${file}: no row of it could be taken. Nothing was written.`);
  if (values.strict && report.refused.length > 0)
    throw new Error(`${file}: ${report.refused.length} rows were refused. Nothing was written, as --strict asks.`);
  write(join(folder, 'catalogue/titles'), titleFiles(catalogue.titles));
  write(join(folder, 'catalogue/people'), personFiles(catalogue.people));
  return 0;
}

function read(path: string): NamedText {
  return { file: path, text: readFileSync(path, 'utf8') };
}

/**
 * All files are whole before the first takes its place: a full disk loses nothing.
 * A file whose letter has no rows any more, or that was cut into two, goes.
 */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, `${name}.new`), text);
  for (const name of files.keys()) renameSync(join(folder, `${name}.new`), join(folder, name));
  const stale = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !files.has(name));
  for (const name of stale) rmSync(join(folder, name));
}
