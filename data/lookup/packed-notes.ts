/** A title's entry in `titles/<shard>.json`: its notes without what is empty, with titles and people named briefly. */

import { CastMember, IdConfidence, Notes } from '../schema.ts';
import { z } from '../zod.ts';
import {
  type ByName,
  PackedCharacter,
  PackedKey,
  PackedWork,
  packCharacter,
  packKey,
  packWork,
  unpackCharacter,
  unpackKey,
  unpackWork,
} from './packed.ts';
import { PackedFacts, packFacts, unpackFacts } from './packed-facts.ts';

const { role: Role } = CastMember.shape;

/** [key, name]. */
const PackedDirector = z.tuple([PackedKey, z.string()]);

/**
 * [key, name, character, works, background or where nobody has written one facts, role]; what is empty at the end is left
 * out, '' before it means none.
 */
const PackedMember = z.tuple([
  PackedKey,
  z.string(),
  z.optional(PackedCharacter),
  z.optional(z.array(PackedWork)),
  z.optional(z.union([z.string(), PackedFacts])),
  Role,
]);
export type PackedMember = z.infer<typeof PackedMember>;

/** [work, places in the cast of those who are in it]. */
const PackedTogether = z.tuple([PackedWork, z.array(z.int().check(z.minimum(0)))]);

/**
 * Notes without the id, which is the entry's key, and without the level, which follows from the synopsis unless it is
 * brief. `heldBy`, for comparison with a page's names: normalized longer names of other titles that contain one of this
 * title's.
 */
export const PackedNotes = z.extend(z.omit(Notes, { netflixId: true, level: true, castFrom: true }), {
  level: z.optional(z.literal('brief')),
  confidence: z._default(IdConfidence, 'A'),
  otherNames: z._default(Notes.shape.otherNames, []),
  countries: z._default(Notes.shape.countries, []),
  genres: z._default(Notes.shape.genres, []),
  directors: z._default(z.array(PackedDirector), []),
  cast: z._default(z.array(PackedMember), []),
  together: z._default(z.array(PackedTogether), []),
  behindTheScenes: z._default(Notes.shape.behindTheScenes, []),
  news: z._default(Notes.shape.news, []),
  heldBy: z._default(z.array(z.string()), []),
});
export type PackedNotes = z.infer<typeof PackedNotes>;

/**
 * @param notes all that is known of a title
 * @param byName people whose key their name tells
 * @param heldBy normalized names of other titles that hold one of this one's
 * @returns its entry, ready for JSON
 */
export function packNotes(notes: Notes, byName: ByName, heldBy: readonly string[] = []): z.input<typeof PackedNotes> {
  const { netflixId: _netflixId, level, confidence, cast, together, directors, ...rest } = notes;
  return {
    ...withoutEmpty(rest),
    name: rest.name,
    type: rest.type,
    ...(level === 'brief' ? { level } : {}),
    ...(confidence === 'A' ? {} : { confidence }),
    ...(directors.length === 0
      ? {}
      : { directors: directors.map(({ person, name }) => [packKey(person, name, byName), name]) }),
    ...(cast.length === 0 ? {} : { cast: cast.map((member) => packMember(member, byName)) }),
    ...(together.length === 0 ? {} : { together: packTogether(together, cast) }),
    ...(heldBy.length === 0 ? {} : { heldBy: [...heldBy] }),
  };
}

/**
 * @param netflixId the entry's key
 * @param packed the parsed entry
 * @returns the notes that `packNotes` was given
 */
export function unpackNotes(netflixId: number, { heldBy: _heldBy, ...packed }: PackedNotes): Notes {
  const cast = packed.cast.map(unpackMember);
  return {
    ...packed,
    netflixId,
    level: packed.level ?? (packed.synopsis === undefined ? 'facts' : 'full'),
    directors: packed.directors.map(([key, name]) => ({ person: unpackKey(key, name), name })),
    cast,
    together: packed.together.map(([work, places]) => ({
      work: unpackWork(work),
      people: places.flatMap((place) => cast[place]?.person ?? []),
    })),
  };
}

function packTogether(together: Notes['together'], cast: Notes['cast']): z.input<typeof PackedTogether>[] {
  const places = new Map(cast.map(({ person }, place) => [person, place]));
  return together.map(({ work, people }) => [packWork(work), people.flatMap((person) => places.get(person) ?? [])]);
}

function packMember(
  { person, name, works, background, facts, role, ...part }: CastMember,
  byName: ByName,
): PackedMember {
  const key = packKey(person, name, byName);
  const character = packCharacter(part);
  const known = works.map(packWork);
  const about = background ?? packFacts(facts ?? {});
  if (role) return [key, name, character ?? '', known, about ?? '', role];
  if (about !== undefined) return [key, name, character ?? '', known, about];
  if (known.length > 0) return [key, name, character ?? '', known];
  return character === undefined ? [key, name] : [key, name, character];
}

function unpackMember([key, name, character, works, about, role]: PackedMember): CastMember {
  return {
    person: unpackKey(key, name),
    name,
    ...unpackCharacter(character),
    ...(about ? (typeof about === 'string' ? { background: about } : { facts: unpackFacts(about) }) : {}),
    ...(role ? { role } : {}),
    works: (works ?? []).map(unpackWork),
  };
}

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  const held = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(held) as Partial<T>;
}
