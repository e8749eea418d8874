/** Names of people as the listings write them: cut where one field holds several, refused where it holds none. */
import { isWord } from '../names/is-word.ts';
import type { PersonKey } from '../schema.ts';
import type { Note } from './report.ts';
import type { PersonRow, TitleRow } from './rows.ts';
import { evenQuotes, isSpoiled } from './text.ts';

/** So many words are a sentence that strayed into the cast ("Casting a light on the mistreatment of …"). */
const SENTENCE = 8;

/** @returns the people in a field of names: none, one, or those between commas */
export function splitNames(field: string, note: Note): string[] {
  const name = evenQuotes(field);
  const between = name.split(/,\s*/);
  if (between.length > 2) {
    note('several people in one name, split', name);
    return between;
  }
  if (name.split(' ').length >= SENTENCE || !/\p{L}|\d/u.test(name) || isSpoiled(name) || isWord(name)) {
    note('not a name, dropped from the cast', name);
    return [];
  }
  return [name];
}

/** @returns a title's row with clean names */
export function withCleanNames(row: TitleRow, note: Note): TitleRow {
  const cast = row.cast?.flatMap((line) => splitNames(line.name, note).map((name) => ({ ...line, name })));
  const directors = row.directors?.flatMap((name) => splitNames(name, note));
  return { ...row, ...(cast && { cast }), ...(directors && { directors }) };
}

/** Somebody whose credits are known: by key where they are surely one person, else by name alone. */
export type KnownPerson = {
  readonly name: string;
  readonly key?: PersonKey;
  readonly credits: PersonRow['credits'];
};

/** @returns a row for each person whom the name of a row holds */
export function cleanPerson({ name, key, credits }: PersonRow): KnownPerson[] {
  return splitNames(name, () => {}).map((one) => ({
    name: one,
    ...(key !== undefined && { key: `p${key}` }),
    credits,
  }));
}
