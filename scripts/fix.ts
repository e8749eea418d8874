/** `npm run fix`: mends what can be mended by itself, the format of code and of data files. */
import { readArguments } from './arguments.ts';
import { runScript } from './run-script.ts';
import { runTool } from './steps.ts';

await runScript(() => {
  readArguments(process.argv.slice(2), { command: 'npm run fix', options: {} });
  return runTool('biome', ['check', '--write', '.']);
});
