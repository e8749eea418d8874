/** `npm test`: everything, from format to the two real browsers; ends with a line of how many passed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findBrowser } from './browsers/find.ts';
import { QUICK } from './check.ts';
import { ROOT } from './read-data-set.ts';
import { runSteps, type Step } from './steps.ts';

const ARTIFACTS = join(ROOT, 'artifacts');
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function vitest(project: string): Step {
  const report = `--outputFile.json=${reportOf(project)}`;
  return {
    name: `${project} tests`,
    tool: 'vitest',
    args: ['run', '--project', project, '--reporter=default', '--reporter=json', report],
  };
}

function reportOf(project: string): string {
  return join(ARTIFACTS, `${project}.json`);
}

/** How many tests a project's report counts; one failed where there is no report. */
function count(project: string): { passed: number; failed: number } {
  try {
    const report = Report.parse(JSON.parse(readFileSync(reportOf(project), 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch (error) {
    console.error(`${reportOf(project)}: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(ARTIFACTS, { recursive: true });
findBrowser('chromium');
findBrowser('firefox');
const steps: Step[] = [
  ...QUICK,
  vitest('unit'),
  { name: 'build for Chrome', tool: 'wxt', args: ['build'] },
  { name: 'build for Firefox', tool: 'wxt', args: ['build', '-b', 'firefox', '--mv3'] },
  { name: 'add-ons linter', tool: 'addons-linter', args: ['--warnings-as-errors', '.output/firefox-mv3'] },
  vitest('e2e'),
];
const failed = runSteps(steps);
const tests = [count('unit'), count('e2e')];
const others = steps.length - 2;
const failedOthers = failed.filter((name) => !name.endsWith(' tests')).length;
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
const passedCount = tests.reduce((sum, { passed }) => sum + passed, 0) + others - failedOthers;
const failedCount = tests.reduce((sum, test) => sum + test.failed, 0) + failedOthers;
console.log(`\n${passedCount} passed, ${failedCount} failed`);
process.exit(failed.length > 0 || failedCount > 0 ? 1 : 0);
