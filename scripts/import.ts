/**
 * Brings listings into data/catalogue:
 *
 *     node --experimental-strip-types scripts/import.ts FILE [--people FILE] [--report FILE] [--strict]
 *
 * FILE holds one title a line, the people's file one person a line; data/import/rows.ts says their form. Prints what was
 * done with examples, and writes all of it to the report's file. With --strict a refused row makes it fail.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { personFiles, titleFiles } from '../data/import/files.ts';
import { importCatalogue, type NamedText } from '../data/import/import-catalogue.ts';
import { reportText } from '../data/import/report.ts';
import { CataloguePerson, CatalogueTitle } from '../data/schema.ts';

const CATALOGUE = join(dirname(fileURLToPath(import.meta.url)), '..', 'data', 'catalogue');
const EXAMPLES = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { people: { type: 'string' }, report: { type: 'string' }, strict: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined) throw new Error('Say which file to import: scripts/import.ts FILE [--people FILE]');

const { catalogue, report } = importCatalogue({
  titles: read(file),
  people: values.people === undefined ? undefined : read(values.people),
  standing: {
    titles: readLines('titles', (line) => CatalogueTitle.parse(line)),
    people: readLines('people', (line) => CataloguePerson.parse(line)),
  },
});
write('titles', titleFiles(catalogue.titles));
write('people', personFiles(catalogue.people));
if (values.report !== undefined) writeFileSync(values.report, reportText(report));
console.log(reportText(report, EXAMPLES));
if (values.strict && report.refused.length > 0) process.exitCode = 1;

function read(path: string): NamedText {
  return { file: path, text: readFileSync(path, 'utf8') };
}

function readLines<Row>(kind: 'titles' | 'people', parse: (line: unknown) => Row): Row[] {
  const folder = join(CATALOGUE, kind);
  mkdirSync(folder, { recursive: true });
  return jsonlIn(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => parse(JSON.parse(line))),
  );
}

/** A file whose letter has no rows any more, or that was cut into two, goes. */
function write(kind: 'titles' | 'people', files: ReadonlyMap<string, string>): void {
  const folder = join(CATALOGUE, kind);
  for (const name of jsonlIn(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function jsonlIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
}
