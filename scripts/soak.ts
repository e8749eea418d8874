/**
 * `npm run soak`: what takes too long for `npm test`. Long use of one browser, in both browsers what is shared out between them
 * there, and properties on many times as many cases.
 */
import { readArguments } from './arguments.ts';
import { BROWSERS, findBrowser } from './browsers/find.ts';
import { freshBuild } from './fresh-build.ts';
import { readDataSet } from './read-data-set.ts';
import { runScript } from './run-script.ts';
import { type Outcome, soakBrowser } from './soak-browser.ts';
import { runTool } from './steps.ts';
import { unitTestsHaving } from './unit-tests.ts';

/** So many times the cases of `npm test`. */
const TIMES = '20';

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
  // Those of the files that try properties.
  const properties = ['--project', 'unit*', '--testTimeout', '600000', ...unitTestsHaving('fixtures/fuzz.ts')];
  outcomes.push(tested(`properties on ${TIMES} times as many cases`, properties));
  for (const { did, faults } of outcomes)
    console.log(`${faults.length === 0 ? 'held' : 'FAULT'}  ${[did, ...faults].join('; ')}`);
  return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
});

function tested(did: string, args: readonly string[]): Outcome {
  return { did, faults: runTool('vitest', ['run', ...args]) === 0 ? [] : ['see above'] };
}
