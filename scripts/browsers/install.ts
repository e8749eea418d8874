/** Sees to it that browsers are there, as a step beside those that need none. `install.ts BROWSER …` */
import { readArguments } from '../arguments.ts';
import { runScript } from '../run-script.ts';
import { type BrowserName, findBrowser } from './find.ts';

await runScript(() => {
  const { positionals } = readArguments(process.argv.slice(2), {
    command: 'scripts/browsers/install.ts',
    options: {},
    words: ['BROWSER…'],
  });
  for (const name of positionals) findBrowser(name as BrowserName);
  return 0;
});
