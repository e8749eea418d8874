/**
 * From a Netflix id to its notes. Effects come in as functions, so that the same code answers in the
 * background, in the popup and in tests that walk over every id.
 */
import { fold } from './fold.ts';
import { unpackNotes } from './pack-notes.ts';
import { unpackPerson } from './pack-person.ts';
import { type ReadShard, readMeta, readPerson, readTitle } from './pack-read.ts';
import type { NetflixId, Notes, Person } from './schema.ts';

export { type ReadShard, readMeta } from './pack-read.ts';

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
  const packed = await readTitle(netflixId, meta, read);
  if (!packed) return { state: 'unknown', date };
  const notes = unpackNotes(netflixId, packed);
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
  const meta = await readMeta(read);
  const packed = await readPerson(key, meta, read);
  return packed && unpackPerson(key, packed);
}

/**
 * @param name a name as a page writes it
 * @returns whether it is one of the title's own names, in any language of the data set
 */
export async function isNameOf(netflixId: NetflixId, name: string, read: ReadShard): Promise<boolean> {
  const packed = await readTitle(netflixId, await readMeta(read), read);
  return packed !== undefined && bearsName(packed, name);
}

function bearsName(notes: Pick<Notes, 'name' | 'originalName' | 'otherNames'>, name: string): boolean {
  const folded = fold(name);
  return [notes.name, notes.originalName, ...notes.otherNames].some(
    (known) => known !== undefined && fold(known) === folded,
  );
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en\b/i.test(language);
}
