/** `npm run dev`, `build`, `zip`, and each for Firefox: WXT, which answers an option that it does not know with a trace. */
import { readArguments, UsageError } from './arguments.ts';
import { runScript } from './run-script.ts';
import { runTool } from './steps.ts';

const FIREFOX = ['-b', 'firefox', '--mv3'];

/** What WXT is told, by the name of the command in package.json. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  dev: [],
  'dev:firefox': FIREFOX,
  build: ['build'],
  'build:firefox': ['build', ...FIREFOX],
  zip: ['zip'],
  'zip:firefox': ['zip', ...FIREFOX],
};

await runScript(() => {
  const [name = '', ...args] = process.argv.slice(2);
  const told = Object.hasOwn(TOLD, name) ? TOLD[name] : undefined;
  if (!told)
    throw new UsageError(`scripts/wxt.ts: unknown command ${name}. Choose one of ${Object.keys(TOLD).join(', ')}.`);
  readArguments(args, { command: `npm run ${name}`, options: {} });
  return runTool('wxt', told);
});
