/** Which command is meant, and how a fault ends. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { DATA } from '../read-data-set.ts';
import { sayFault } from '../run-script.ts';
import { buildData } from './build.ts';
import { checkData } from './check.ts';
import { diffData } from './diff.ts';
import { importGathered } from './facts.ts';
import { findData } from './find.ts';
import { importListing } from './import.ts';
import { startNew } from './new.ts';
import { fileNews } from './news.ts';
import { refreshData } from './refresh.ts';
import { printStats } from './stats.ts';

/** Takes its arguments and the data folder, gives the exit code. */
type Command = { usage: string; what: string; run: (args: string[], folder: string) => number };

const COMMANDS: Record<string, Command> = {
  find: {
    usage: 'find WORDS [--limit N]',
    what: 'what is known about a title or a person, and in which file; at most 8 results without --limit',
    run: findData,
  },
  new: {
    usage: 'new [--brief] ID | new --person NAME [--key KEY]',
    what: "starts a title's or a person's file from what the catalogue knows",
    run: startNew,
  },
  news: { usage: 'news [FILE]…', what: 'puts citations into the files of their years, in order', run: fileNews },
  check: { usage: 'check', what: 'every file against the schema and the lint rules', run: checkData },
  diff: { usage: 'diff [REV] [--all]', what: 'what a change does to the compiled output', run: diffData },
  stats: {
    usage: 'stats [--left [--all]]',
    what: 'what the data set holds; with --left what is to be written next, the most viewed first',
    run: printStats,
  },
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
  facts: {
    usage: 'facts FOLDER [--report FILE]',
    what: 'brings gathered casts, ids, names, people and awards into the catalogue',
    run: importGathered,
  },
  refresh: {
    usage: 'refresh wikidata FILE… [--out FILE] [--source SOURCE]',
    what: 'what an answer from Wikidata adds to the catalogue or contradicts',
    run: refreshData,
  },
};

function help(): string {
  const lines = Object.values(COMMANDS).map(({ usage, what }) => `  ${usage}\n      ${what}`);
  return ['npm run data -- COMMAND [--data FOLDER]', ...lines, '', 'More in docs/data.md.'].join('\n');
}

/** Any command reads another data folder where it is told to. */
function takeFolder(args: readonly string[]): { args: string[]; folder: string } {
  const last = args.indexOf('--');
  const at = args.findIndex((arg, place) => /^--data(=|$)/.test(arg) && (last === -1 || place < last));
  if (at === -1) return { args: [...args], folder: DATA };
  const [, inOne] = args[at]?.split(/=(.*)/s) ?? [];
  const folder = inOne ?? args[at + 1] ?? '';
  if (folder === '' || folder.startsWith('--')) throw new UsageError('--data: name a folder.');
  if (!existsSync(folder)) throw new Error(`${placeOf(resolve(folder))}: no such folder; give --data an existing one.`);
  return { args: args.toSpliced(at, inOne === undefined ? 2 : 1), folder: resolve(folder) };
}

/**
 * @param given the command and its arguments
 * @returns the exit code; bad input ends in a sentence that names the place, and in 1; a command, an option or an argument that
 *   there is not, in 2
 */
export function runData(given: readonly string[]): number {
  try {
    return run(given);
  } catch (error) {
    return sayFault(error);
  }
}

function run(given: readonly string[]): number {
  const { args, folder } = takeFolder(given);
  const [name, ...rest] = args;
  if (name === 'help' || name === '--help' || rest.includes('--help')) {
    console.log(help());
    return 0;
  }
  if (name === undefined) throw new UsageError(`Name a command.\n${help()}`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`Unknown ${name.startsWith('-') ? 'option' : 'command'} ${name}.\n${help()}`);
  return command.run(rest, folder);
}
