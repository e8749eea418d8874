/** A title's entry in `titles/<shard>.json`: its notes without what is empty, with titles and people named briefly. */
import { z } from 'zod';
import { type Naming, type OftenNamed, PackedKey, PackedRef, packKey, packRef, unpackKey, unpackRef } from './pack.ts';
import { CastMember, IdConfidence, NetflixId, Notes } from './schema.ts';

const { role: Role } = CastMember.shape;

/** [key, name]. */
const PackedDirector = z.tuple([PackedKey, z.string()]);

/**
 * [key, name, character, also in, background, role]; what is empty at the end is left out, '' before it means none. A
 * person's background is written once: elsewhere stands the Netflix id of the title that has it.
 */
const PackedMember = z.tuple([
  PackedKey,
  z.string(),
  z.string().optional(),
  z.array(PackedRef).optional(),
  z.union([z.string(), NetflixId]).optional(),
  Role,
]);
export type PackedMember = z.infer<typeof PackedMember>;

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

/** How a title's writer names things briefly, and the title that has each person's background, by key. */
export type NotesNaming = Naming & { homes: ReadonlyMap<string, number> };

/** What unpacking needs from other files: titles often named, and the backgrounds that other titles have, by key. */
export type Elsewhere = { often: OftenNamed; backgrounds: ReadonlyMap<string, string> };

/**
 * @param notes all that is known of a title
 * @param naming how titles and people are named briefly
 * @returns its entry, ready for JSON
 */
export function packNotes(notes: Notes, naming: NotesNaming): z.input<typeof PackedNotes> {
  const { netflixId, level: _level, confidence, cast, directors, ...rest } = notes;
  const pack = (member: CastMember): PackedMember =>
    packMember(member, backgroundIn(netflixId, member, naming), naming);
  return {
    ...withoutEmpty(rest),
    name: rest.name,
    type: rest.type,
    ...(confidence === 'A' ? {} : { confidence }),
    ...(directors.length === 0
      ? {}
      : { directors: directors.map(({ person, name }) => [packKey(person, name, naming), name]) }),
    ...(cast.length === 0 ? {} : { cast: cast.map(pack) }),
  };
}

/**
 * @param netflixId the entry's key
 * @param packed the parsed entry
 * @param elsewhere what other files hold
 * @returns the notes that `packNotes` was given
 */
export function unpackNotes(netflixId: number, packed: PackedNotes, { often, backgrounds }: Elsewhere): Notes {
  return {
    ...packed,
    netflixId,
    level: packed.synopsis === undefined ? 'facts' : 'full',
    directors: packed.directors.map(([key, name]) => ({ person: unpackKey(key, name), name })),
    cast: packed.cast.map((member) => unpackMember(member, often, backgrounds)),
  };
}

/**
 * @param notes every title
 * @returns the title that has each person's background: the first that somebody wrote about, since that is read most
 */
export function homesOf(notes: Iterable<Notes>): ReadonlyMap<string, number> {
  const homes = new Map<string, number>();
  for (const { netflixId, cast } of [...notes].sort(
    (a, b) => Number(b.level === 'full') - Number(a.level === 'full'),
  )) {
    for (const { person, background } of cast) {
      if (background !== undefined && !homes.has(person)) homes.set(person, netflixId);
    }
  }
  return homes;
}

function backgroundIn(netflixId: number, { person, background }: CastMember, { homes }: NotesNaming): string | number {
  const home = homes.get(person) ?? netflixId;
  return background !== undefined && home !== netflixId ? home : (background ?? '');
}

function packMember(member: CastMember, background: string | number, naming: Naming): PackedMember {
  const { person, name, character, alsoIn, role } = member;
  const also = alsoIn.map((title) => packRef(title, naming));
  const key = packKey(person, name, naming);
  if (role) return [key, name, character ?? '', also, background, role];
  if (background !== '') return [key, name, character ?? '', also, background];
  if (also.length > 0) return [key, name, character ?? '', also];
  return character ? [key, name, character] : [key, name];
}

function unpackMember(packed: PackedMember, often: OftenNamed, backgrounds: ReadonlyMap<string, string>): CastMember {
  const [key, name, character, also, written, role] = packed;
  const person = unpackKey(key, name);
  const background = typeof written === 'number' ? backgrounds.get(person) : written;
  return {
    person,
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
