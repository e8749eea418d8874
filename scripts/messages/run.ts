/** What `npm run message` is asked to do, and how a fault ends. */
import { readArguments, UsageError } from '../arguments.ts';
import { sayFault } from '../run-script.ts';
import { untranslated, withMessage, withoutMessage } from './edit.ts';
import { LOCALES, readLocales, writeLocales } from './locales.ts';
import { newMessage } from './new-message.ts';

const OPTIONS = {
  about: { type: 'string', multiple: true, default: [] as string[] },
  remove: { type: 'string' },
  untranslated: { type: 'boolean', default: false },
} as const;

/**
 * @param given `KEY TEXT [--about NAME=EXAMPLE]…`, `--remove KEY`, or `--untranslated`, which lists what is still in English
 * @param folder holds a folder for each language
 * @returns the exit code: 0; 1 where what was given cannot be; 2 where the command was called in a way that it does not know
 */
export function runMessage(given: readonly string[], folder = LOCALES): number {
  try {
    console.log(run(given, folder));
    return 0;
  } catch (error) {
    return sayFault(error);
  }
}

/** @returns what is to be said of it */
function run(given: readonly string[], folder: string): string {
  const usage = { command: 'npm run message', options: OPTIONS, words: ['KEY', 'TEXT'] };
  const { values, positionals } = readArguments(given, usage);
  const { about, remove } = values;
  const [key, text] = positionals;
  const adds = positionals.length > 0 || about.length > 0;
  if (Number(adds) + Number(remove !== undefined) + Number(values.untranslated) !== 1)
    throw new UsageError('Give one of: KEY TEXT, --remove KEY, or --untranslated');
  if (remove !== undefined) return takeOut(folder, remove);
  if (!adds) return listUntranslated(folder);
  if (key === undefined || text === undefined) throw new UsageError('Give its English text as well: KEY TEXT');
  return add(folder, key, text, about);
}

function add(folder: string, key: string, text: string, about: readonly string[]): string {
  const read = readLocales(folder);
  const locales = withMessage(read.locales, newMessage(key, text, about));
  writeLocales(folder, { ...read, locales });
  return `${key} is in ${locales.size} languages; all but English have the English text, marked as untranslated.`;
}

function takeOut(folder: string, key: string): string {
  const read = readLocales(folder);
  const locales = withoutMessage(read.locales, key);
  writeLocales(folder, { ...read, locales });
  return `${key} was removed from ${locales.size} languages.`;
}

function listUntranslated(folder: string): string {
  const { locales } = readLocales(folder);
  const lines = [...untranslated(locales)].map(
    ([name, keys]) => `${name}: ${keys.length} still in English: ${keys.join(', ')}`,
  );
  return lines.length > 0 ? lines.join('\n') : `No message is marked as untranslated, in ${locales.size} languages.`;
}
