/** `npm run check`: the quick part of the tests. */
import { readArguments } from './arguments.ts';
import { failedText, QUICK, UNIT_PROJECTS } from './quick.ts';
import { runScript } from './run-script.ts';
import { type LaneStep, runLanes } from './side-by-side.ts';

const UNIT: readonly LaneStep[] = [
  { name: 'unit tests', tool: 'vitest', args: ['run', ...UNIT_PROJECTS.unit] },
  // Of a broken data set one message is enough.
  { name: 'unit tests of the data set', tool: 'vitest', args: ['run', ...UNIT_PROJECTS['unit-data']], needs: ['data'] },
];

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run check', options: {} });
  const failed = await runLanes([QUICK, UNIT]);
  if (failed.length === 0) return 0;
  console.error(`\n${failedText(failed)}`);
  return 1;
});
