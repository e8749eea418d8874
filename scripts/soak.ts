/** `npm run soak`: what takes too long for `npm test`. Properties on many times as many cases, and long use of one browser. */
import { readArguments } from './arguments.ts';
import { freshBuild } from './fresh-build.ts';
import { readDataSet } from './read-data-set.ts';
import { runScript } from './run-script.ts';
import { soakBrowser } from './soak-browser.ts';
import { runTool } from './steps.ts';

/** So many times the cases of `npm test`. */
const TIMES = '20';
/** Files whose tests try properties. */
const PROPERTIES = ['data', 'entrypoints/shared/preferences', 'entrypoints/netflix.content'];

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run soak', options: {} });
  freshBuild();
  const data = readDataSet();
  const written = new Set([...data.titles.values()].map(({ netflixId }) => netflixId));
  const titles = data.catalogueTitles.filter(
    ({ netflixId, confidence }) => confidence === 'A' && !written.has(netflixId),
  );
  const outcomes = await soakBrowser(titles);
  process.env.SHOW_NOTES_SOAK = TIMES;
  const held =
    runTool('vitest', [
      'run',
      '--project',
      'unit',
      '--project',
      'unit-data',
      '--testTimeout',
      '600000',
      ...PROPERTIES,
    ]) === 0;
  outcomes.push({ did: `properties on ${TIMES} times as many cases`, faults: held ? [] : ['see above'] });
  for (const { did, faults } of outcomes)
    console.log(`${faults.length === 0 ? 'held' : 'FAULT'}  ${[did, ...faults].join('; ')}`);
  return outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
});
