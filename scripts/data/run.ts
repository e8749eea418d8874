/** Which command is meant, and how a fault ends. */
import { resolve } from 'node:path';
import { importListing } from '../import.ts';
import { DATA } from '../read-data-set.ts';
import { buildData } from './build.ts';
import { checkData } from './check.ts';
import { diffData } from './diff.ts';
import { findData } from './find.ts';
import { startNew } from './new.ts';
import { refreshData } from './refresh.ts';
import { sentenceOf } from './sentence.ts';
import { printStats } from './stats.ts';

/** Takes its arguments and the data folder, gives the exit code. */
type Command = { usage: string; what: string; run: (args: string[], folder: string) => number };

const COMMANDS: Record<string, Command> = {
  find: { usage: 'find WORDS', what: 'what is known of a title or a person, and in which file', run: findData },
  new: {
    usage: 'new ID | new --person NAME [--key KEY]',
    what: "starts a title's or a person's file from what the catalogue knows",
    run: startNew,
  },
  check: { usage: 'check', what: 'every file against the schema and the lint rules', run: checkData },
  diff: { usage: 'diff [REV] [--all]', what: 'what a change does to the compiled output', run: diffData },
  stats: { usage: 'stats', what: 'what the data set holds', run: printStats },
  build: {
    usage: 'build [--out FOLDER] [--without SOURCE]…',
    what: 'the compiled files, as they go into the extension',
    run: buildData,
  },
  import: {
    usage: 'import FILE [--people FILE] [--report FILE] [--strict]',
    what: 'brings a listing into the catalogue',
    run: importListing,
  },
  refresh: {
    usage: 'refresh wikidata FILE… [--out FILE --source SOURCE]',
    what: "what an answer of Wikidata's adds to the catalogue, or contradicts",
    run: refreshData,
  },
};

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, what }) => `  ${usage}\n      ${what}`);
  return ['npm run data -- COMMAND [--data FOLDER]', ...lines, '', 'docs/data.md tells more.'].join('\n');
}

/** Any command reads another data folder where it is told to. */
function takeFolder(args: readonly string[]): { args: string[]; folder: string } {
  const at = args.indexOf('--data');
  if (at === -1) return { args: [...args], folder: DATA };
  const folder = args[at + 1];
  if (folder === undefined) throw new Error('--data: say which folder.');
  return { args: args.toSpliced(at, 2), folder: resolve(folder) };
}

/**
 * @param given the command and its arguments
 * @returns the exit code; bad input ends in a sentence that names the place, and in 1
 */
export function runData(given: readonly string[]): number {
  try {
    return run(given);
  } catch (error) {
    console.error(sentenceOf(error) ?? error);
    return 1;
  }
}

function run(given: readonly string[]): number {
  const { args, folder } = takeFolder(given);
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help') {
    console.log(help());
    return 0;
  }
  if (name === undefined) throw new Error(`Say what to do.\n${help()}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`There is no command ${name}.\n${help()}`);
  return command.run(rest, folder);
}
