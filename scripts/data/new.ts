/** `npm run data -- new`. */
import { join } from 'node:path';
import type { WrittenTitle } from '../../data/schema.ts';
import { readNetflixId } from '../../data/tools/netflix-id.ts';
import { startPerson } from '../../data/tools/new-person.ts';
import { type StartedTitle, startTitle } from '../../data/tools/new-title.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { writeFiles } from '../write-files.ts';
import { readReadableData, sayLeftOut } from './readable-data.ts';

/** Columns of a line, as in biome.json. */
const LINE = 120;

const OPTIONS = {
  brief: { type: 'boolean', default: false },
  person: { type: 'string' },
  key: { type: 'string' },
} as const;

/**
 * Writes a new file with what the catalogue knows; never over one that is there.
 * @param args the title's id, with `--brief` for a synopsis and little more; or `--person NAME` and, where several bear the name, `--key KEY`
 * @returns the exit code
 */
export function startNew(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- new',
    options: OPTIONS,
    words: ['ID'],
  });
  const [id] = positionals;
  const isPerson = values.person !== undefined || values.key !== undefined;
  if (isPerson === (id !== undefined))
    throw new UsageError('Give either an ID or a person: new ID, or new --person NAME');
  if (isPerson && values.brief) throw new UsageError('--brief is for titles only: new --brief ID');
  if (isPerson) startPersonFile(folder, values.person ?? '', values.key);
  else startTitleFile(folder, id ?? '', values.brief ? 'brief' : 'full');
  return 0;
}

function startTitleFile(folder: string, id: string, depth: WrittenTitle['depth']): void {
  const netflixId = readNetflixId(id);
  const { data, begun, leftOut } = readReadableData(folder);
  const { slug, contents, ...cast } = startTitle(data, netflixId, depth, begun);
  sayLeftOut(leftOut);
  write(join(folder, 'titles', `${slug}.json`), contents);
  sayCast(cast);
}

function sayCast({
  castWithoutFile,
  castOfCatalogue,
}: Pick<StartedTitle, 'castWithoutFile' | 'castOfCatalogue'>): void {
  if (castOfCatalogue.length > 0) console.log('The catalogue’s cast will be shown; correct it in castCorrections:');
  for (const credit of castOfCatalogue) console.log(`    ${credit}`);
  if (castWithoutFile.length > 0)
    console.log('These members of the cast have no file yet; remove those who need none:');
  for (const name of castWithoutFile) console.log(`    npm run data -- new --person "${name}"`);
}

function startPersonFile(folder: string, name: string, key: string | undefined): void {
  if (name.trim() === '' && key === undefined) throw new Error('--person: the name is missing.');
  const { data, begun, leftOut } = readReadableData(folder);
  const { slug, contents } = startPerson(data, name.trim(), key, begun);
  sayLeftOut(leftOut);
  write(join(folder, 'people', `${slug}.json`), contents);
  if (!('catalogueKey' in contents))
    console.log('The catalogue has nobody of this name. If it should, check the spelling: npm run data -- find NAME');
}

function write(file: string, contents: Record<string, unknown>): void {
  writeFiles([{ path: file, contents: format(contents), isNew: true }]);
  console.log(`${placeOf(file)} was created. npm run data -- check lists what is still to be written.`);
}

/** As the formatter wants it: a short list of words on one line. */
function format(contents: Record<string, unknown>): string {
  const spread = JSON.stringify(contents, undefined, 2);
  const text = spread.replace(/^( *"\w+": )\[\n([^[\]{}]+)\n *\](,?)$/gm, (whole, name, entries, comma) => {
    const line = `${name}[${entries.trim().replace(/\n */g, ' ')}]${comma}`;
    return line.length <= LINE ? line : whole;
  });
  return `${text}\n`;
}
