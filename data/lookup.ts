/**
 * From a Netflix id to its notes. Effects come in as functions, so that the same code answers in the
 * background, in the popup and in tests that walk over every id.
 */
import { fold } from './fold.ts';
import { Meta, Notes, type NetflixId, Person } from './schema.ts';
import { shardKey } from './shard-key.ts';

/** Reads one compiled JSON file by its path below the data folder; `undefined` where there is no such file. Throws if unreadable. */
export type ReadShard = (path: string) => Promise<unknown>;

/** What the page says of itself. `name` is the title's name as the page writes it, `language` its `lang`. */
export type PageEvidence = { name: string; language: string | undefined };

/**
 * What is known of an id. `name-needed`: a row that may only be shown where the page bears its name.
 * `known` with `unlessNamed`: to be taken back where an English page names another title.
 */
export type Lookup =
  | { state: 'known'; notes: Notes; date: string; unlessNamed: boolean }
  | { state: 'name-needed'; date: string }
  | { state: 'unknown'; date: string };

/**
 * Looks a title up.
 * @param netflixId digits of the address
 * @param page the page's own name for the title, once it is known
 * @param read reads compiled files
 * @throws where the compiled data cannot be read or is not of its shape; the message names the file
 */
export async function lookup(netflixId: NetflixId, page: PageEvidence | undefined, read: ReadShard): Promise<Lookup> {
  const meta = await readMeta(read);
  const { date } = meta;
  const notes = await readEntry(read, `titles/${shardKey(netflixId, meta.titleShards)}.json`, String(netflixId), Notes);
  if (!notes) return { state: 'unknown', date };
  const known: Lookup = { state: 'known', notes, date, unlessNamed: false };
  switch (notes.confidence) {
    case 'A':
      return known;
    case 'B':
      if (!page) return { ...known, unlessNamed: true };
      return isEnglish(page.language) && !bearsName(notes, page.name) ? { state: 'unknown', date } : known;
    case 'C':
      if (!page) return { state: 'name-needed', date };
      return bearsName(notes, page.name) ? known : { state: 'unknown', date };
  }
}

/**
 * Looks a person up.
 * @returns the person with all their titles, or `undefined` where nobody has the key
 */
export async function lookupPerson(key: string, read: ReadShard): Promise<Person | undefined> {
  const meta = await readMeta(read);
  return readEntry(read, `people/${shardKey(key, meta.personShards)}.json`, key, Person);
}

/** What the compiled data set says of itself. */
export async function readMeta(read: ReadShard): Promise<Meta> {
  return parseAt('meta.json', Meta, await read('meta.json'));
}

async function readEntry<T>(read: ReadShard, path: string, key: string, schema: Schema<T>): Promise<T | undefined> {
  const shard = await read(path);
  if (shard === undefined) return undefined;
  if (typeof shard !== 'object' || shard === null) throw new Error(`data/${path}: expected an object of entries`);
  const entry = Object.entries(shard).find(([name]) => name === key);
  return entry && parseAt(`${path}, entry ${key}`, schema, entry[1]);
}

type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error } };

function parseAt<T>(place: string, schema: Schema<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`data/${place}: ${parsed.error.message}`);
  return parsed.data;
}

function bearsName(notes: Notes, name: string): boolean {
  const folded = fold(name);
  return [notes.name, notes.originalName, ...notes.otherNames].some(
    (known) => known !== undefined && fold(known) === folded,
  );
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/i.test(language);
}
