/** `npm run data -- find`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Begun, begunCalled, begunText } from '../../data/tools/begun.ts';
import { type Found, find } from '../../data/tools/find.ts';
import { foundText } from '../../data/tools/find-text.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { readText } from '../read-text.ts';
import { readReadableData, sayLeftOut } from './readable-data.ts';

const OPTIONS = { limit: { type: 'string', default: '8' } } as const;

/**
 * Prints what is known, the best hits first.
 * @param args words of a name, an id or a key; `--limit N`
 * @returns the exit code: 1 where nothing is known
 */
export function findData(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- find',
    options: OPTIONS,
    words: ['WORDS…'],
  });
  const words = positionals.join(' ').trim();
  if (words === '') throw new UsageError('Name what to search for: find WORDS');
  if (!/^[1-9]\d{0,5}$/.test(values.limit))
    throw new Error(`--limit: expected a whole number of at least 1, not ${values.limit}.`);
  const { data, begun, leftOut } = readReadableData(folder);
  sayLeftOut(leftOut);
  const found = find(data, words, Number(values.limit), begun);
  if (found.length === 0) throw new Error(nothingText(words, begun));
  const places = placesOf(found, join(folder, 'catalogue'));
  console.log(found.map((one) => foundText(one, places.get(one)).join('\n')).join('\n\n'));
  return 0;
}

function nothingText(words: string, begun: readonly Begun[]): string {
  const file = begunCalled(begun, words);
  if (file) return `Nothing is known about ${words} except ${begunText(file)}.`;
  return `No title or person matches ${words}.`;
}

/** File and line of each in the catalogue. Every line begins with its id or key. */
function placesOf(found: readonly Found[], folder: string): Map<Found, string> {
  const places = new Map<Found, string>();
  for (const kind of ['title', 'person'] as const) {
    const wanted = new Map(found.filter((one) => one.kind === kind).map((one) => [beginning(one), one]));
    if (wanted.size > 0) search(join(folder, kind === 'title' ? 'titles' : 'people'), wanted, places);
  }
  return places;
}

function beginning(found: Found): string {
  return found.kind === 'title'
    ? `{"netflixId":${found.notes.netflixId},`
    : `{"key":${JSON.stringify(found.person.key)},`;
}

function search(folder: string, wanted: ReadonlyMap<string, Found>, places: Map<Found, string>): void {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  for (const file of files.sort()) {
    for (const [at, line] of readText(join(folder, file)).split('\n').entries()) {
      const found = wanted.get(line.slice(0, line.indexOf(',') + 1));
      if (found) places.set(found, `${placeOf(join(folder, file))}:${at + 1}`);
    }
  }
}
