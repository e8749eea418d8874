/** `npm run data -- COMMAND`: the data set's own tool. */

import { buildData } from './data/build.ts';
import { checkData } from './data/check.ts';
import { printStats } from './data/stats.ts';
import { DataError } from './read-data-set.ts';

type Command = { usage: string; what: string; run: (args: string[]) => number | Promise<number> };

const COMMANDS: Record<string, Command> = {
  check: { usage: 'check', what: 'every file against the schema and the lint rules', run: () => checkData() },
  build: { usage: 'build [--out FOLDER]', what: 'the compiled files, as they go into the extension', run: buildData },
  stats: { usage: 'stats', what: 'what the data set holds', run: () => printStats() },
};

function help(): string {
  const width = Math.max(...Object.values(COMMANDS).map(({ usage }) => usage.length));
  const lines = Object.values(COMMANDS).map(({ usage, what }) => `  ${usage.padEnd(width)}  ${what}`);
  return ['npm run data -- COMMAND', ...lines].join('\n');
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(name === '' ? help() : `There is no command ${name}.\n${help()}`);
  process.exit(1);
}
try {
  process.exit(await command.run(args));
} catch (error) {
  console.error(error instanceof DataError ? error.message : error);
  process.exit(1);
}
