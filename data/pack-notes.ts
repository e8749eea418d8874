/** A title's entry in `titles/<shard>.json`: its notes without what is empty, with titles and people named briefly. */
import { z } from 'zod';
import {
  type ByName,
  PackedCharacter,
  PackedKey,
  PackedTitle,
  packCharacter,
  packKey,
  packTitle,
  unpackCharacter,
  unpackKey,
  unpackTitle,
} from './pack.ts';
import { CastMember, IdConfidence, Notes } from './schema.ts';

const { role: Role } = CastMember.shape;

/** [key, name]. */
const PackedDirector = z.tuple([PackedKey, z.string()]);

/** [key, name, character, also in, background, role]; what is empty at the end is left out, '' before it means none. */
const PackedMember = z.tuple([
  PackedKey,
  z.string(),
  PackedCharacter.optional(),
  z.array(PackedTitle).optional(),
  z.string().optional(),
  Role,
]);
export type PackedMember = z.infer<typeof PackedMember>;

/**
 * Notes without their id, which is the entry's key, and their level, which the synopsis tells unless they are brief; and for who asks whether a
 * page names this title, the longer names of others that hold one of its own, folded.
 */
export const PackedNotes = Notes.omit({ netflixId: true, level: true }).extend({
  level: z.literal('brief').optional(),
  confidence: IdConfidence.default('A'),
  otherNames: Notes.shape.otherNames.default([]),
  countries: Notes.shape.countries.default([]),
  genres: Notes.shape.genres.default([]),
  directors: z.array(PackedDirector).default([]),
  cast: z.array(PackedMember).default([]),
  behindTheScenes: Notes.shape.behindTheScenes.default([]),
  news: Notes.shape.news.default([]),
  heldBy: z.array(z.string()).default([]),
});
export type PackedNotes = z.infer<typeof PackedNotes>;

/**
 * @param notes all that is known of a title
 * @param byName people whose key their name tells
 * @param heldBy folded names of other titles that hold one of this one's
 * @returns its entry, ready for JSON
 */
export function packNotes(notes: Notes, byName: ByName, heldBy: readonly string[] = []): z.input<typeof PackedNotes> {
  const { netflixId: _netflixId, level, confidence, cast, directors, ...rest } = notes;
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
    ...(heldBy.length === 0 ? {} : { heldBy: [...heldBy] }),
  };
}

/**
 * @param netflixId the entry's key
 * @param packed the parsed entry
 * @returns the notes that `packNotes` was given
 */
export function unpackNotes(netflixId: number, { heldBy: _heldBy, ...packed }: PackedNotes): Notes {
  return {
    ...packed,
    netflixId,
    level: packed.level ?? (packed.synopsis === undefined ? 'facts' : 'full'),
    directors: packed.directors.map(([key, name]) => ({ person: unpackKey(key, name), name })),
    cast: packed.cast.map(unpackMember),
  };
}

function packMember({ person, name, alsoIn, background, role, ...part }: CastMember, byName: ByName): PackedMember {
  const key = packKey(person, name, byName);
  const character = packCharacter(part);
  const also = alsoIn.map(packTitle);
  if (role) return [key, name, character ?? '', also, background ?? '', role];
  if (background !== undefined) return [key, name, character ?? '', also, background];
  if (also.length > 0) return [key, name, character ?? '', also];
  return character === undefined ? [key, name] : [key, name, character];
}

function unpackMember([key, name, character, also, background, role]: PackedMember): CastMember {
  return {
    person: unpackKey(key, name),
    name,
    ...unpackCharacter(character),
    ...(background ? { background } : {}),
    ...(role ? { role } : {}),
    alsoIn: (also ?? []).map(unpackTitle),
  };
}

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  const held = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(held) as Partial<T>;
}
