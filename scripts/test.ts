/**
 * `npm test`: everything, from format to the two real browsers, side by side; ends with a line of how many passed.
 *   --browser NAME  the end-to-end tests in chromium or in firefox only, and then all that it can run
 *   FILE…           these files' tests alone, each in whatever it runs in, on a build of the sources as they are
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readArguments, UsageError } from './arguments.ts';
import { BROWSERS, type BrowserName, findBrowser } from './browsers/find.ts';
import { freshBuild, makeWritable } from './fresh-build.ts';
import { at, placeOf } from './place.ts';
import { QUICK, UNIT_PROJECTS } from './quick.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { type LaneStep, runLanes } from './side-by-side.ts';
import { runTool, type Step } from './steps.ts';

const ARTIFACTS = join(ROOT, 'artifacts');
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The end-to-end tests (vitest.config.ts), the longest first: what comes last is to leave no core without work. */
const PROJECTS: ReadonlyArray<{ name: string; browser: BrowserName; live: string }> = [
  { name: 'e2e-chromium', browser: 'chromium', live: 'chromium' },
  { name: 'e2e-firefox', browser: 'firefox', live: 'firefox' },
  { name: 'e2e-only-chromium', browser: 'chromium', live: 'chromium only' },
];

const BUILD: Step = { name: 'build', tool: 'scripts/build.ts', args: [] };
/** Half a minute where they are missing, in which others go on that need none. */
const INSTALL: Step = { name: 'browsers', tool: 'scripts/browsers/install.ts', args: [] };
/** What is asked of a build before it goes into a browser. */
const LINTERS: Record<BrowserName, readonly Step[]> = {
  chromium: [],
  firefox: [{ name: 'add-ons linter', tool: 'addons-linter', args: ['--warnings-as-errors', '.output/firefox-mv3'] }],
};

await runScript(() => {
  const { browsers, files } = askedFor(process.argv.slice(2));
  // What the two share out is one browser's, where only that is asked, and each one's where only some files are.
  if (browsers.length < BROWSERS.length || files.length > 0) process.env.SHOW_NOTES_IN_BOTH = 'yes';
  return files.length > 0 ? testFiles(browsers, files) : testAll(browsers);
});

/** @throws where the arguments name a browser or a file that there is not */
function askedFor(args: readonly string[]): { browsers: readonly BrowserName[]; files: readonly string[] } {
  const options = { browser: { type: 'string' } } as const;
  const { values, positionals } = readArguments(args, { command: 'npm test', options, words: ['FILE…'] });
  const browsers = BROWSERS.filter((name) => values.browser === undefined || name === values.browser);
  const choice = `Choose --browser ${BROWSERS.join(' or ')}.`;
  if (browsers.length === 0) throw new UsageError(`npm test: unknown browser ${values.browser}. ${choice}`);
  const stray = positionals.find((file) => !existsSync(join(ROOT, file)));
  if (stray !== undefined)
    throw new UsageError(`npm test: there is no file ${stray}. Name it from this folder on: tests/e2e/panel.test.ts`);
  return { browsers, files: positionals };
}

function testFiles(browsers: readonly BrowserName[], files: readonly string[]): number {
  if (files.some((file) => file.startsWith('tests/e2e/'))) {
    for (const browser of browsers) findBrowser(browser);
    for (const browser of browsers) freshBuild(browser);
  }
  const names = PROJECTS.filter(({ browser }) => browsers.includes(browser)).map(({ name }) => name);
  return runTool('vitest', ['run', ...['unit*', ...names].flatMap((name) => ['--project', name]), ...files]);
}

async function testAll(browsers: readonly BrowserName[]): Promise<number> {
  for (const folder of [ARTIFACTS, join(ROOT, '.output')]) makeWritable(folder);
  const install = { ...INSTALL, args: browsers };
  const endToEnd = PROJECTS.filter(({ browser }) => browsers.includes(browser));
  const projects = [...Object.keys(UNIT_PROJECTS), ...endToEnd.map(({ name }) => name)];
  // A report of another day must not be counted.
  for (const report of projects.map(reportOf)) at(report, () => rmSync(report, { force: true }));
  // Where the build failed, what stands in the folders is another day's.
  const inBrowsers = endToEnd.map(({ name, live }) => ({
    ...vitest(name, ['--project', name]),
    live,
    needs: [BUILD.name, INSTALL.name],
  }));
  const onData = { ...vitest('unit-data', UNIT_PROJECTS['unit-data']), needs: ['data'] };
  const linters = browsers.flatMap((browser) => LINTERS[browser]);
  // The build comes first: the browsers wait for it, and it writes types that others read.
  const first = [{ ...BUILD, args: browsers }, ...QUICK];
  // A lane more than cores: a browser's tests wait for a page every now and then. What is short comes last, so that all lanes
  // end at about the same time; by then the build is there.
  const lanes = [[vitest('unit', UNIT_PROJECTS.unit)], first, [install]];
  const failed = await runLanes(lanes, [...inBrowsers, onData, ...linters]);
  return summarise(projects, [...first, install, ...linters], failed);
}

function vitest(name: string, projects: readonly string[]): LaneStep {
  const report = `--outputFile.json=${reportOf(name)}`;
  return {
    name: `${name} tests`,
    tool: 'vitest',
    args: ['run', ...projects, '--reporter=default', '--reporter=json', report],
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
    console.error(`${project} tests were not run to their end (${placeOf(reportOf(project))}: ${String(error)})`);
    return { passed: 0, failed: 1 };
  }
}

/** Prints what failed and the last line; gives the exit code. */
function summarise(projects: readonly string[], others: readonly Step[], failed: readonly string[]): number {
  const tests = projects.map(count);
  const failedOthers = others.filter(({ name }) => failed.includes(name)).length;
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  const passedCount = tests.reduce((sum, { passed }) => sum + passed, 0) + others.length - failedOthers;
  const failedCount = tests.reduce((sum, test) => sum + test.failed, 0) + failedOthers;
  console.log(`\n${passedCount} passed, ${failedCount} failed`);
  return failed.length > 0 || failedCount > 0 ? 1 : 0;
}
