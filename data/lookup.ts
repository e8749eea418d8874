/**
 * From a Netflix id to its notes. Effects come in as functions, so that the same code answers in the
 * background, in the popup and in tests that walk over every id.
 */
import { fold } from './fold.ts';
import type { OftenNamed } from './pack.ts';
import { PackedNotes, unpackNotes } from './pack-notes.ts';
import { PackedPerson, unpackPerson } from './pack-person.ts';
import { Meta, type NetflixId, type Notes, type Person } from './schema.ts';
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
  const notes = await readNotes(netflixId, meta, read);
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
 * @returns the person with all their titles; `undefined` where nobody has the key, or where one credit is all that is
 *   known of them, which the title's own notes hold
 * @throws where the compiled data cannot be read or is not of its shape; the message names the file
 */
export async function lookupPerson(key: string, read: ReadShard): Promise<Person | undefined> {
  const { personShards } = await readMeta(read);
  const path = `people/${shardKey(key, personShards)}.json`;
  const [packed, often] = await Promise.all([readEntry(read, path, key, PackedPerson), readOftenNamed(read)]);
  return packed && unpackPerson(key, packed, often);
}

/** What the compiled data set says of itself. */
export async function readMeta(read: ReadShard): Promise<Meta> {
  return parseAt('meta.json', Meta, await read('meta.json'));
}

async function readNotes(netflixId: NetflixId, meta: Meta, read: ReadShard): Promise<Notes | undefined> {
  const key = String(netflixId);
  const path = `titles/${shardKey(key, meta.titleShards)}.json`;
  const [packed, often] = await Promise.all([readEntry(read, path, key, PackedNotes), readOftenNamed(read)]);
  return packed && unpackNotes(netflixId, packed, often);
}

/** Only the entry asked for is checked: the rest of its shard is somebody else's. */
async function readEntry<T>(read: ReadShard, path: string, key: string, schema: Schema<T>): Promise<T | undefined> {
  const shard = await read(path);
  if (shard === undefined) return undefined;
  if (typeof shard !== 'object' || shard === null) throw new Error(`data/${path}: expected an object of entries`);
  const entries = shard as Readonly<Record<string, unknown>>;
  return Object.hasOwn(entries, key) ? parseAt(`${path}, entry ${key}`, schema, entries[key]) : undefined;
}

async function readOftenNamed(read: ReadShard): Promise<OftenNamed> {
  const titles = await read('often-named.json');
  if (!Array.isArray(titles)) throw new Error('data/often-named.json: expected an array of titles');
  return (place) => titles[place];
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
