/** `npm run data -- check`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../data/compile.ts';
import { lint } from '../../data/lint/lint.ts';
import { placeOf, readDataSet } from '../read-data-set.ts';

/** @returns the exit code: 0 where every file is of its shape, every rule holds and all of it compiles */
export function checkData(_args: string[], folder: string): number {
  const data = readDataSet(folder);
  const today = new Date().toISOString().slice(0, 10);
  const problems = lint(data, readExceptions(join(folder, 'lint/exceptions.json')), today);
  for (const { rule, place, text, why } of problems) console.error(`${place}: ${text}\n    (${rule}: ${why})`);
  if (problems.length > 0) {
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
    return 1;
  }
  const { meta } = compile(data);
  console.log(
    `${meta.titles} titles, ${meta.fullNotes} with full notes, ${meta.people} people, ${meta.articles} articles: all in order.`,
  );
  return 0;
}

function readExceptions(file: string): unknown {
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${placeOf(file)}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
