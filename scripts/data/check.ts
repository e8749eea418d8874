/** `npm run data -- check`. */
import { compile } from '../../data/compile/compile.ts';
import { lint } from '../../data/lint/lint.ts';
import { readArguments } from '../arguments.ts';
import { problemText } from '../problem-text.ts';
import { readExceptions, readWithPlaces } from '../read-data-set.ts';
import { today } from '../today.ts';

/** @returns the exit code: 0 where every file is of its shape, every rule holds and all of it compiles */
export function checkData(args: readonly string[], folder: string): number {
  readArguments(args, { command: 'npm run data -- check', options: {} });
  const { data, places } = readWithPlaces(folder);
  const problems = lint(data, readExceptions(folder), today());
  for (const problem of problems) console.error(problemText(problem, places));
  if (problems.length > 0) {
    console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
    return 1;
  }
  const { meta } = compile(data);
  console.log(
    `${meta.titles} titles, ${meta.fullNotes} with full and ${meta.briefNotes} with brief notes, ${meta.people} people, ${meta.articles} articles: all in order.`,
  );
  return 0;
}
