/** `npm run data -- check`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../data/compile.ts';
import { lint } from '../../data/lint/lint.ts';
import { ROOT, readDataSet } from '../read-data-set.ts';

/** @returns the exit code: 0 where every file is of its shape, every rule holds and all of it compiles */
export function checkData(): number {
  const data = readDataSet();
  const exceptions: unknown = JSON.parse(readFileSync(join(ROOT, 'data/lint/exceptions.json'), 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
  const problems = lint(data, exceptions, today);
  for (const { rule, place, text, why } of problems) console.error(`${place}: ${text}\n    (${rule}: ${why})`);
  if (problems.length > 0) {
    console.error(`\n${problems.length} problems.`);
    return 1;
  }
  const { meta } = compile(data);
  console.log(
    `${meta.titles} titles, ${meta.fullNotes} with full notes, ${meta.people} people, ${meta.articles} articles: all in order.`,
  );
  return 0;
}
