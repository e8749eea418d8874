/**
 * `npm run soak`: what takes too long for `npm test`. Long use of one browser, in both browsers what is shared out between them
 * there, and properties on many times as many cases.
 */
import { readArguments } from './arguments.ts';
import { freshBuild } from './fresh-build.ts';
import { readDataSet } from './read-data-set.ts';
import { runScript } from './run-script.ts';
import { type Outcome, soakBrowser } from './soak-browser.ts';
import { runTool } from './steps.ts';

/** So many times the cases of `npm test`. */
const TIMES = '20';
/** Files whose tests try properties. */
const PROPERTIES = ['data', 'entrypoints/shared/preferences', 'entrypoints/netflix.content'];

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run soak', options: {} });
  for (const browser of ['chromium', 'firefox'] as const) freshBuild(browser);
  const data = readDataSet();
  const written = new Set([...data.titles.values()].map(({ netflixId }) => netflixId));
  const titles = data.catalogueTitles.filter(
    ({ netflixId, confidence }) => confidence === 'A' && !written.has(netflixId),
  );
  const outcomes = await soakBrowser(titles);
  process.env.SHOW_NOTES_SOAK = TIMES;
  outcomes.push(tested('every end-to-end test in both browsers', projects('e2e-chromium', 'e2e-firefox')));
  const properties = [...projects('unit', 'unit-data'), '--testTimeout', '600000', ...PROPERTIES];
  outcomes.push(tested(`properties on ${TIMES} times as many cases`, properties));
  for (const { did, faults } of outcomes)
    console.log(`${faults.length === 0 ? 'held' : 'FAULT'}  ${[did, ...faults].join('; ')}`);
  return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
});

function projects(...names: string[]): string[] {
  return names.flatMap((name) => ['--project', name]);
}

function tested(did: string, args: readonly string[]): Outcome {
  return { did, faults: runTool('vitest', ['run', ...args]) === 0 ? [] : ['see above'] };
}
