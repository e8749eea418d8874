/** Builds for several browsers in one process: what they have in common is made once. `build.ts BROWSER …` */
import { build } from 'wxt';
import { readArguments } from './arguments.ts';
import type { BrowserName } from './browsers/find.ts';
import { runScript } from './run-script.ts';

/** What the build's tool calls each. */
const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

await runScript(async () => {
  const { positionals } = readArguments(process.argv.slice(2), {
    command: 'scripts/build.ts',
    options: {},
    words: ['BROWSER…'],
  });
  for (const name of positionals) await build({ browser: TARGETS[name as BrowserName] ?? name, manifestVersion: 3 });
  return 0;
});
