/** Reads and writes the messages of all languages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeFault, readJsonText } from '../../data/files/json.ts';
import { issueText } from '../../data/files/shape-faults.ts';
import { at, placeOf } from '../place.ts';
import { readText } from '../read-text.ts';
import { ROOT } from '../root.ts';
import { standOf, writeFiles } from '../write-files.ts';
import { Messages } from './message.ts';

/** The languages' own folder. */
export const LOCALES = join(ROOT, 'public/_locales');

/** The messages of each language, by its code. */
export type Locales = ReadonlyMap<string, Messages>;

/** All languages as they were read, and how their files stood before that. */
export type Read = { locales: Locales; stood: ReadonlyMap<string, string> };

/**
 * @param folder holds a folder for each language
 * @returns the messages of each language; English is among them
 * @throws naming a file that is missing, not JSON or not of its shape
 */
export function readLocales(folder: string): Read {
  const found = at(folder, () => readdirSync(folder, { withFileTypes: true }));
  const names = found.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  if (!names.includes('en'))
    throw new Error(`${placeOf(folder)}: there are no English messages here (en/messages.json).`);
  const stood = new Map(names.map((name) => [name, standOf(fileOf(folder, name))]));
  return { locales: new Map(names.map((name) => [name, readOne(fileOf(folder, name))])), stood };
}

function readOne(file: string): Messages {
  const { value, faults } = readJsonText(readText(file));
  const parsed = Messages.safeParse(value);
  if (faults.length === 0 && parsed.success) return parsed.data;
  const issues = parsed.error?.issues.map(issueText) ?? [];
  const broken = faults.length > 0 ? faults.map((fault) => describeFault(fault, false)) : issues;
  throw new Error(broken.map((text) => `${placeOf(file)}: ${text}`).join('\n'));
}

/**
 * Writes every language, all of them or none.
 * @param stood how the files stood before they were read: what somebody writes there meanwhile is not written over
 * @throws the system's error, or which file was changed meanwhile, everything being as it was
 */
export function writeLocales(folder: string, { locales, stood }: Read): void {
  writeFiles(
    [...locales].map(([name, messages]) => ({
      path: fileOf(folder, name),
      contents: `${JSON.stringify(messages, undefined, 2)}\n`,
      stood: stood.get(name) ?? '',
    })),
  );
}

function fileOf(folder: string, name: string): string {
  return join(folder, name, 'messages.json');
}
