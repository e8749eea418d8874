/** `npm run data -- import`: brings listings into the catalogue. The form of their rows: data/import/rows.ts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { importCatalogue, type NamedText } from '../../data/import/import-catalogue.ts';
import { type Report, reportText } from '../../data/import/report.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { readCatalogue } from '../read-data-set.ts';
import { readText } from '../read-text.ts';
import { inExistingFolder, writeFiles } from '../write-files.ts';
import { catalogueChanges, catalogueStanding } from './catalogue-changes.ts';

const EXAMPLES = 3;
const OPTIONS = {
  people: { type: 'string' },
  report: { type: 'string' },
  strict: { type: 'boolean', default: false },
} as const;

/**
 * Prints what was done with examples, and writes all of it to the report's file.
 * @param args FILE with one title a line; `--people FILE`, `--report FILE`; `--strict`: a refused row and nothing is written
 * @returns the exit code
 * @throws before anything is written, where a file cannot be read or holds no row that could be taken
 */
export function importListing(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- import',
    options: OPTIONS,
    words: ['FILE'],
  });
  const [file] = positionals;
  if (file === undefined) throw new UsageError('Name the file to import: import FILE [--people FILE]');
  const stood = catalogueStanding(folder);
  const existing = existsSync(join(folder, 'catalogue')) ? readCatalogue(folder) : undefined;
  const { catalogue, report } = importCatalogue({
    titles: read(file),
    people: values.people === undefined ? undefined : read(values.people),
    existing: { titles: existing?.catalogueTitles ?? [], people: existing?.cataloguePeople ?? [] },
  });
  const given = [file, values.people, folder].filter((path) => path !== undefined);
  const told = values.report === undefined ? [] : [inExistingFolder(values.report, reportText(report), given)];
  const refusal = refusalOf(file, report, values.strict);
  writeFiles([...told, ...(refusal === undefined ? catalogueChanges(folder, catalogue, stood) : [])]);
  console.log(reportText(report, EXAMPLES));
  if (refusal !== undefined) throw new Error(refusal);
  return 0;
}

function refusalOf(file: string, { figures, refused }: Report, isStrict: boolean): string | undefined {
  if ((figures.get('titles came in') ?? 0) === 0)
    return `${file}: none of its rows could be imported. Nothing was written.`;
  if (isStrict && refused.length > 0)
    return `${file}: ${refused.length} rows were refused. Nothing was written, as --strict asks.`;
  return undefined;
}

function read(path: string): NamedText {
  return { file: path, text: readText(path) };
}
