/** Where unit tests are, and what is in them. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './read-text.ts';
import { ROOT } from './root.ts';

/** Patterns of their files, from the root on. */
export const UNIT_TESTS = ['{data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.ts'];

const FILES = UNIT_TESTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));

/** @returns the files, from the root on, in which these words stand */
export function unitTestsHaving(words: string): string[] {
  return FILES.filter((file) => readText(join(ROOT, file)).includes(words));
}
