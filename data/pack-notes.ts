/** A title's entry in `titles/<shard>.json`: its notes without what is empty, with titles and people named briefly. */
import { z } from 'zod';
import { type Naming, type OftenNamed, PackedKey, PackedRef, packKey, packRef, unpackKey, unpackRef } from './pack.ts';
import { CastMember, IdConfidence, Notes } from './schema.ts';

const { role: Role } = CastMember.shape;

/** [key, name]. */
const PackedDirector = z.tuple([PackedKey, z.string()]);

/** [key, name, character, also in, background, role]; what is empty at the end is left out, '' before it means none. */
const PackedMember = z.tuple([
  PackedKey,
  z.string(),
  z.string().optional(),
  z.array(PackedRef).optional(),
  z.string().optional(),
  Role,
]);
type PackedMember = z.infer<typeof PackedMember>;

/** Notes without their id, which is the entry's key, and their level, which the synopsis tells. */
export const PackedNotes = Notes.omit({ netflixId: true, level: true }).extend({
  confidence: IdConfidence.default('A'),
  otherNames: Notes.shape.otherNames.default([]),
  countries: Notes.shape.countries.default([]),
  genres: Notes.shape.genres.default([]),
  directors: z.array(PackedDirector).default([]),
  cast: z.array(PackedMember).default([]),
  behindTheScenes: Notes.shape.behindTheScenes.default([]),
  news: Notes.shape.news.default([]),
});
export type PackedNotes = z.infer<typeof PackedNotes>;

/**
 * @param notes all that is known of a title
 * @param naming how titles and people are named briefly
 * @returns its entry, ready for JSON
 */
export function packNotes(notes: Notes, naming: Naming): z.input<typeof PackedNotes> {
  const { netflixId: _id, level: _level, confidence, cast, directors, ...rest } = notes;
  return {
    ...withoutEmpty(rest),
    name: rest.name,
    type: rest.type,
    ...(confidence === 'A' ? {} : { confidence }),
    ...(directors.length === 0
      ? {}
      : { directors: directors.map(({ person, name }) => [packKey(person, name, naming), name]) }),
    ...(cast.length === 0 ? {} : { cast: cast.map((member) => packMember(member, naming)) }),
  };
}

/**
 * @param netflixId the entry's key
 * @param packed the parsed entry
 * @param often what is often named
 * @returns the notes that `packNotes` was given
 */
export function unpackNotes(netflixId: number, packed: PackedNotes, often: OftenNamed): Notes {
  return {
    ...packed,
    netflixId,
    level: packed.synopsis === undefined ? 'facts' : 'full',
    directors: packed.directors.map(([key, name]) => ({ person: unpackKey(key, name), name })),
    cast: packed.cast.map((member) => unpackMember(member, often)),
  };
}

function packMember({ person, name, character, alsoIn, background, role }: CastMember, naming: Naming): PackedMember {
  const also = alsoIn.map((title) => packRef(title, naming));
  const key = packKey(person, name, naming);
  if (role) return [key, name, character ?? '', also, background ?? '', role];
  if (background) return [key, name, character ?? '', also, background];
  if (also.length > 0) return [key, name, character ?? '', also];
  return character ? [key, name, character] : [key, name];
}

function unpackMember([key, name, character, also, background, role]: PackedMember, often: OftenNamed): CastMember {
  return {
    person: unpackKey(key, name),
    name,
    ...(character ? { character } : {}),
    ...(background ? { background } : {}),
    ...(role ? { role } : {}),
    alsoIn: (also ?? []).map((ref) => unpackRef(ref, often)),
  };
}

function withoutEmpty<T extends object>(fields: T): Partial<T> {
  const held = Object.entries(fields).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(held) as Partial<T>;
}
