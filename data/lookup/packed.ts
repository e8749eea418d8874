/**
 * The form in which titles and people are named inside the compiled files. What the extension shows is described in
 * schema.ts; this is a compact encoding of the same data, and every packed shape is described once, next to the two
 * functions that make it and take it apart. Writer and reader both come here.
 */

import { nameKey } from '../names/name-key.ts';
import { type CastMember, Covered, type KnownWork, NetflixId, type Person, type TitleRef } from '../schema.ts';
import { z } from '../zod.ts';

/** [Netflix id, name, 1 for a film, year or 0, 0 where the id is inferred]. */
export const PackedTitle = z.tuple([NetflixId, z.string(), z.literal([0, 1]), z.int(), z.optional(z.literal(0))]);
export type PackedTitle = z.infer<typeof PackedTitle>;

/** A title, or [name, year] of a work that the data set does not hold. */
export const PackedWork = z.union([PackedTitle, z.tuple([z.string(), z.optional(z.int())])]);
export type PackedWork = z.infer<typeof PackedWork>;

/** Keys of the people who are known by their name alone, see `knownByName`. */
export type ByName = ReadonlySet<string>;

/** A person's key: the number behind `p`; 0 for `n-` and the name; else as it is. */
export const PackedKey = z.union([z.int().check(z.minimum(0)), z.string().check(z.minLength(1))]);
export type PackedKey = z.infer<typeof PackedKey>;

/** @returns a title as the compiled files name it */
export function packTitle({ netflixId, name, type, year, sure }: TitleRef): PackedTitle {
  const film = type === 'film' ? 1 : 0;
  return sure ? [netflixId, name, film, year ?? 0] : [netflixId, name, film, year ?? 0, 0];
}

/** @returns the title that `packTitle` was given */
export function unpackTitle([netflixId, name, film, year, unsure]: PackedTitle): TitleRef {
  const ref = { netflixId, name, type: film === 1 ? ('film' as const) : ('series' as const), sure: unsure !== 0 };
  return year === 0 ? ref : { ...ref, year };
}

/** @returns a work as the compiled files name it */
export function packWork(work: KnownWork): PackedWork {
  if ('netflixId' in work) return packTitle(work);
  return work.year === undefined ? [work.name] : [work.name, work.year];
}

/** @returns the work that `packWork` was given */
export function unpackWork(packed: PackedWork): KnownWork {
  if (isTitle(packed)) return unpackTitle(packed);
  const [name, year] = packed;
  return year === undefined ? { name } : { name, year };
}

function isTitle(packed: PackedWork): packed is PackedTitle {
  return typeof packed[0] === 'number';
}

/** A character; with its level beside it where the name alone gives something away. */
export const PackedCharacter = z.union([z.string(), z.tuple([z.string(), Covered])]);
export type PackedCharacter = z.infer<typeof PackedCharacter>;

/** A character as a cast and a person's credits have it. */
type Named = Pick<CastMember, 'character' | 'characterSpoiler'>;

/** @returns a character as the compiled files name it */
export function packCharacter({ character, characterSpoiler }: Named): PackedCharacter | undefined {
  return character === undefined || characterSpoiler === undefined ? character : [character, characterSpoiler];
}

/** @returns the character that `packCharacter` was given, nothing where it is empty */
export function unpackCharacter(packed: PackedCharacter | undefined): Named {
  if (!packed) return {};
  if (typeof packed === 'string') return { character: packed };
  const [character, characterSpoiler] = packed;
  return { character, characterSpoiler };
}

/** @returns a person's key, shortened by what the name already says */
export function packKey(key: string, name: string, byName: ByName): PackedKey {
  if (key === spelledKey(name) || byName.has(key)) return 0;
  return /^p[1-9]\d*$/.test(key) ? Number(key.slice(1)) : key;
}

/** @returns the key that `packKey` was given; for people known by their name alone, `n-` and the name */
export function unpackKey(key: PackedKey, name: string): string {
  if (key === 0) return spelledKey(name);
  return typeof key === 'number' ? `p${key}` : key;
}

function spelledKey(name: string): string {
  return `n-${nameKey(name)}`;
}

/**
 * Someone with a single credit and no further facts has no entry: the title's cast and the search index hold the same.
 * @returns whether a person has an entry of their own
 */
export function isKept({ background, knownFor, otherNames, credits, ...facts }: Person): boolean {
  const { nativeName, born, bornIn, occupation, awards } = facts;
  const told = [background, nativeName, born, bornIn, occupation, awards].some((fact) => fact !== undefined);
  return told || knownFor.length > 0 || otherNames.length > 0 || credits.length > 1;
}

/**
 * People without an entry need no number to find it by, as long as nobody else has their name: 30,000 numbers less. In
 * compiled files their key is made of the name, and leads to no entry.
 * @param people everybody
 * @returns the keys that need not be written
 */
export function knownByName(people: Iterable<Person>): ReadonlySet<string> {
  const bearers = Map.groupBy(people, ({ name }) => spelledKey(name));
  const alone = [...bearers.values()].flatMap((all) => (all.length === 1 ? all : []));
  return new Set(alone.filter((person) => !isKept(person)).map(({ key }) => key));
}
