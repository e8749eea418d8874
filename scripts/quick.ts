/** The quick steps, those of `npm run check` and of `npm test`, and what is said where one fails. */
import type { Step } from './steps.ts';

/** The one step whose errors a command fixes. */
const FORMAT = 'format and lint';

export const QUICK: readonly Step[] = [
  { name: FORMAT, tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', tool: 'tsc', args: ['--noEmit'] },
  { name: 'data', tool: 'scripts/data.ts', args: ['check'] },
  // A note: what is still in English is no fault.
  { name: 'messages', tool: 'scripts/message.ts', args: ['--untranslated'] },
];

/** Which projects of vitest.config.ts: those that need no more than code, and those that read the data set. */
export const UNIT_PROJECTS = {
  unit: ['--project', 'unit*', '--project', '!unit-data'],
  'unit-data': ['--project', 'unit-data'],
} as const;

/**
 * @param failed names of steps
 * @returns what failed, and the command that fixes what can be fixed automatically, where there may be something of that
 */
export function failedText(failed: readonly string[]): string {
  const hint = failed.includes(FORMAT) ? ' To fix what can be fixed automatically: npm run fix' : '';
  return `Failed: ${failed.join(', ')}.${hint}`;
}
