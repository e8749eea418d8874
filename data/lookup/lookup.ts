/**
 * From a Netflix id to its notes. Effects come in as functions, so that the same code answers in the
 * background, in the popup and in tests that walk over every id.
 */

import type { NetflixId, Notes, Person } from '../schema.ts';
import { agreement, type PageEvidence } from './agreement.ts';
import { unpackNotes } from './packed-notes.ts';
import { unpackPerson } from './packed-person.ts';
import { type ReadShard, readMeta, readPerson, readTitle } from './read.ts';
import { onlyIn, type ShownPerson, shownPerson } from './shown-person.ts';

export { agreement, type PageEvidence } from './agreement.ts';
export { type ReadShard, readMeta } from './read.ts';

/**
 * What is known of an id. `name-needed`: the title may only be shown on a page that shows its name. `known` with
 * `unlessNamed`: to be taken back where an English page names another title, or a page shows one of the other type;
 * `agrees`: the page shows this title's name.
 */
export type Lookup =
  | { state: 'known'; notes: Notes; date: string; unlessNamed: boolean; agrees: boolean }
  | { state: 'name-needed'; date: string }
  | { state: 'unknown'; date: string };

/**
 * Looks a title up.
 * @param netflixId digits of the address
 * @param page what the page says of the title that it shows; `undefined` while it says nothing
 * @param read reads compiled files
 * @returns the title's notes, where the confidence of its id and what the page says allow showing them
 * @throws where the compiled data cannot be read or is not of its shape; the message names the file
 */
export async function lookup(netflixId: NetflixId, page: PageEvidence | undefined, read: ReadShard): Promise<Lookup> {
  const meta = await readMeta(read);
  const { date } = meta;
  const packed = await readTitle(netflixId, meta, read);
  if (!packed) return { state: 'unknown', date };
  const notes = unpackNotes(netflixId, packed);
  const verdict = page ? agreement(packed, page) : 'silent';
  const known: Lookup = { state: 'known', notes, date, unlessNamed: false, agrees: verdict === 'agrees' };
  // The words of a page that the browser has translated are a machine's: they contradict nothing.
  const isSilent = verdict === 'silent' || (verdict === 'differs' && page?.language === 'und');
  switch (notes.confidence) {
    case 'A':
      return known;
    case 'B':
      if (isSilent) return { ...known, unlessNamed: true };
      return verdict === 'another' || (verdict === 'differs' && isEnglish(page?.language))
        ? { state: 'unknown', date }
        : known;
    case 'C':
      return known.agrees ? known : { state: isSilent ? 'name-needed' : 'unknown', date };
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
 * Looks a person up as they are shown.
 * @param key the person's
 * @param from id of the title whose notes the viewer comes from, if any; its page has been checked before
 * @param read reads compiled files
 * @param otherwise finds somebody who has no entry, and is not of that title's cast; nobody does where it is left out
 * @returns `undefined` where nobody has the key
 * @throws where the compiled data cannot be read or is not of its shape; the message names the file
 */
export async function lookupShownPerson(
  key: string,
  from: NetflixId | undefined,
  read: ReadShard,
  otherwise?: () => Promise<Person | undefined>,
): Promise<ShownPerson | undefined> {
  const notes = from === undefined ? undefined : await readNotes(from, read);
  const person = (await lookupPerson(key, read)) ?? (notes && onlyIn(notes, key)) ?? (await otherwise?.());
  const foremost = notes === undefined ? person?.credits[0]?.title.netflixId : undefined;
  // It tells only what to name first: where it cannot be read, somebody is shown all the same.
  const first = foremost === undefined ? undefined : await readNotes(foremost, read).catch(() => undefined);
  return person && shownPerson(person, notes, first);
}

async function readNotes(netflixId: NetflixId, read: ReadShard): Promise<Notes | undefined> {
  const packed = await readTitle(netflixId, await readMeta(read), read);
  return packed && unpackNotes(netflixId, packed);
}

/**
 * @param name a name as a page writes it
 * @returns whether it is one of the title's own names, in any language of the data set
 */
export async function isNameOf(netflixId: NetflixId, name: string, read: ReadShard): Promise<boolean> {
  const packed = await readTitle(netflixId, await readMeta(read), read);
  return packed !== undefined && agreement(packed, { names: [name], language: undefined }) === 'agrees';
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:[-_]|$)/i.test(language);
}
