/** Builds for several browsers in one process: what they have in common is made once. `build.ts BROWSER …` */
import { build } from 'wxt';
import { readArguments, UsageError } from './arguments.ts';
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
  for (const target of positionals.map(targetOf)) await build({ browser: target, manifestVersion: 3 });
  return 0;
});

/** @throws where there is no such browser here: one that nobody tests is not built by a slip */
function targetOf(name: string): string {
  if (Object.hasOwn(TARGETS, name)) return TARGETS[name as BrowserName];
  const known = Object.keys(TARGETS).join(' or ');
  throw new UsageError(`scripts/build.ts: unknown browser ${name}. Choose ${known}.`);
}
