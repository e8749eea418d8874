/** What the gallery shows, out of a build's own data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookup, lookupShownPerson, type ReadShard, readMeta } from '../../data/lookup/lookup.ts';
import type { CastMember, Notes } from '../../data/schema.ts';
import { openIndex, search } from '../../data/search/search.ts';
import { at } from '../place.ts';
import type { SampleData } from './page/types.ts';

/** A title that has everything: people known from elsewhere, spoilers, stories in several years. */
const FULL = 80117552;
/** Words to which titles and people answer. */
const WORDS = 'park';

/**
 * @param build a folder that the extension was built into
 * @returns titles and people of its data set
 * @throws where it lacks one of them; the message says which
 */
export async function readSamples(build: string): Promise<SampleData> {
  const read: ReadShard = async (path) => readJson(join(build, 'data', path));
  const full = await notesOf(FULL, read);
  const [first] = full?.cast ?? [];
  const person = first && (await lookupShownPerson(first.person, FULL, read));
  if (full?.level !== 'full' || !person) throw new Error(`${FULL}: the gallery wants full notes with a cast of it`);
  const find = (what: string, fits: (notes: Notes) => boolean): Promise<Notes> => firstThat(build, read, what, fits);
  const facts = await find('facts with people known from elsewhere', (notes) => {
    const known = notes.cast.filter(({ works }) => works.length > 1).length;
    return notes.level === 'facts' && known > 2 && notes.cast.length > known + 3;
  });
  return {
    date: (await readMeta(read)).date,
    full,
    spoiling: await find('full notes that give something away', spoilsTwice),
    brief: await find('brief notes', ({ level, cast }) => level === 'brief' && cast.length > 3),
    facts,
    factsWithoutWorks: await find(
      'facts without anybody known from elsewhere',
      ({ level, cast }) => level === 'facts' && cast.length > 4 && cast.every(isUnknown),
    ),
    person,
    pageCast: facts.cast.filter((member) => !isUnknown(member)),
    hits: search(openIndex(await read('search.json')), WORDS),
  };
}

function spoilsTwice({ level, behindTheScenes, news }: Notes): boolean {
  return level === 'full' && [behindTheScenes, news].every((part) => part.some(({ spoiler }) => spoiler !== 'none'));
}

function isUnknown({ works, background }: CastMember): boolean {
  return works.length === 0 && background === undefined;
}

async function notesOf(netflixId: number, read: ReadShard): Promise<Notes | undefined> {
  const found = await lookup(netflixId, undefined, read);
  return found.state === 'known' ? found.notes : undefined;
}

/** The first title in the order of the build's files. */
async function firstThat(
  build: string,
  read: ReadShard,
  what: string,
  fits: (notes: Notes) => boolean,
): Promise<Notes> {
  const folder = join(build, 'data', 'titles');
  for (const file of at(folder, () => readdirSync(folder)).sort()) {
    for (const id of Object.keys(readJson(join(folder, file)) as object)) {
      const notes = await notesOf(Number(id), read);
      if (notes && fits(notes)) return notes;
    }
  }
  throw new Error(`The data set has no ${what} for the gallery to show.`);
}

function readJson(path: string): unknown {
  return JSON.parse(at(path, () => readFileSync(path, 'utf8')));
}
