/** `npm run check`: the quick part of the tests. */
import { readArguments } from './arguments.ts';
import { runScript } from './run-script.ts';
import { type LaneStep, runLanes } from './side-by-side.ts';
import type { Step } from './steps.ts';

/** The one step whose faults a command mends. */
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

const UNIT: readonly LaneStep[] = [
  { name: 'unit tests', tool: 'vitest', args: ['run', ...UNIT_PROJECTS.unit] },
  // Of a broken data set one message is enough.
  { name: 'unit tests of the data set', tool: 'vitest', args: ['run', ...UNIT_PROJECTS['unit-data']], needs: ['data'] },
];

/**
 * @param failed names of steps
 * @returns what failed, and the command that mends what can be mended by itself, where there may be something of that
 */
export function failedText(failed: readonly string[]): string {
  const mend = failed.includes(FORMAT) ? ' What can be mended by itself: npm run fix' : '';
  return `Failed: ${failed.join(', ')}.${mend}`;
}

if (import.meta.main ?? process.argv[1]?.endsWith('check.ts'))
  await runScript(async () => {
    readArguments(process.argv.slice(2), { command: 'npm run check', options: {} });
    const failed = await runLanes([QUICK, UNIT]);
    if (failed.length === 0) return 0;
    console.error(`\n${failedText(failed)}`);
    return 1;
  });
