/** `npm run data -- facts`: brings gathered facts into the catalogue. The form of their rows: data/import/facts/fact-rows.ts. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FACT_FILES, type FactFile } from '../../data/import/facts/fact-rows.ts';
import { importFacts } from '../../data/import/facts/import-facts.ts';
import type { NamedText } from '../../data/import/import-catalogue.ts';
import { reportText } from '../../data/import/report.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { readCatalogue } from '../read-data-set.ts';
import { readText } from '../read-text.ts';
import { inExistingFolder, writeFiles } from '../write-files.ts';
import { catalogueChanges, catalogueStanding } from './catalogue-changes.ts';

const EXAMPLES = 3;
const OPTIONS = { report: { type: 'string' } } as const;

/**
 * Prints what was taken and refused, with examples, and writes all of it to the report's file.
 * @param args the folder of gathered facts; `--report FILE`
 * @returns the exit code
 * @throws before anything is written, where the folder holds no file of facts or one cannot be read
 */
export function importGathered(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- facts',
    options: OPTIONS,
    words: ['FOLDER'],
  });
  const [gathered] = positionals;
  if (gathered === undefined) throw new UsageError('Name the folder that holds the facts: facts FOLDER');
  const stood = catalogueStanding(folder);
  const { catalogueTitles, cataloguePeople } = readCatalogue(folder);
  const { catalogue, report } = importFacts({
    files: readFacts(gathered),
    existing: { titles: catalogueTitles, people: cataloguePeople },
  });
  const given = [folder, ...Object.values(FACT_FILES).map((name) => join(gathered, name))];
  const told = values.report === undefined ? [] : [inExistingFolder(values.report, reportText(report), given)];
  writeFiles([...told, ...catalogueChanges(folder, catalogue, stood)]);
  console.log(reportText(report, EXAMPLES));
  return 0;
}

function readFacts(folder: string): Partial<Record<FactFile, NamedText>> {
  const place = placeOf(resolve(folder));
  if (!existsSync(folder)) throw new Error(`${place}: no such folder; name the one that holds the facts.`);
  const found = Object.entries(FACT_FILES).filter(([, name]) => existsSync(join(folder, name)));
  if (found.length === 0)
    throw new Error(
      `${place}: this folder contains none of ${Object.values(FACT_FILES).join(', ')}. Nothing was written.`,
    );
  return Object.fromEntries(found.map(([kind, name]) => [kind, { file: name, text: readText(join(folder, name)) }]));
}
