/**
 * `npm run soak`: what takes too long for `npm test`. Long use of one browser, in both browsers what is shared out between them
 * there, and properties on many times as many cases.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { findBrowser } from './browsers/find.ts';
import { freshBuild } from './fresh-build.ts';
import { readDataSet } from './read-data-set.ts';
import { readText } from './read-text.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { type Outcome, soakBrowser } from './soak-browser.ts';
import { runTool } from './steps.ts';

/** So many times the cases of `npm test`. */
const TIMES = '20';
const BROWSERS = ['chromium', 'firefox'] as const;

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run soak', options: {} });
  // Before hours are spent: both browsers are there.
  for (const browser of BROWSERS) findBrowser(browser);
  for (const browser of BROWSERS) freshBuild(browser);
  const data = readDataSet();
  const written = new Set([...data.titles.values()].map(({ netflixId }) => netflixId));
  const titles = data.catalogueTitles.filter(
    ({ netflixId, confidence }) => confidence === 'A' && !written.has(netflixId),
  );
  const outcomes = await soakBrowser(titles);
  process.env.SHOW_NOTES_SOAK = TIMES;
  const both = ['--project', 'e2e-chromium', '--project', 'e2e-firefox'];
  outcomes.push(tested('every test that both browsers can run, in both', both));
  const properties = ['--project', 'unit*', '--testTimeout', '600000', ...propertyTests()];
  outcomes.push(tested(`properties on ${TIMES} times as many cases`, properties));
  for (const { did, faults } of outcomes)
    console.log(`${faults.length === 0 ? 'held' : 'FAULT'}  ${[did, ...faults].join('; ')}`);
  return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
});

/** Files whose tests try properties. */
function propertyTests(): string[] {
  const tests = globSync('{data,components,entrypoints,scripts}/**/*.test.{ts,tsx}', { cwd: ROOT });
  return tests.filter((file) => readText(join(ROOT, file)).includes('fixtures/fuzz.ts'));
}

function tested(did: string, args: readonly string[]): Outcome {
  return { did, faults: runTool('vitest', ['run', ...args]) === 0 ? [] : ['see above'] };
}
