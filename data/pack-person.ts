/**
 * A person's entry in `people/<shard>.json`: the titles they are in. Their name, characters and background stand in those
 * titles' notes and are read there, since written twice they would be a seventh of the packed extension.
 */
import { z } from 'zod';
import { unpackKey } from './pack.ts';
import type { PackedNotes } from './pack-notes.ts';
import { NetflixId, Person, type TitleRef } from './schema.ts';

type Credit = Person['credits'][number];

/** [Netflix ids, most viewed first, and what else there is to tell]. */
export const PackedPerson = z.tuple([
  z.array(NetflixId).min(1),
  Person.pick({ otherNames: true, knownFor: true }).partial().optional(),
]);
export type PackedPerson = z.infer<typeof PackedPerson>;

/**
 * @param person somebody with every title of theirs
 * @returns their entry, ready for JSON
 */
export function packPerson({ otherNames, knownFor, credits }: Person): PackedPerson {
  const titles = [...new Set(credits.map(({ title }) => title.netflixId))];
  if (otherNames.length === 0 && knownFor.length === 0) return [titles];
  const more = { ...(otherNames.length > 0 ? { otherNames } : {}), ...(knownFor.length > 0 ? { knownFor } : {}) };
  return [titles, more];
}

/**
 * @param key the entry's key
 * @param packed the parsed entry
 * @param titles the entries of the titles that it names
 * @returns the person that `packPerson` was given; `undefined` where none of the titles has them
 */
export function unpackPerson(
  key: string,
  [ids, more]: PackedPerson,
  titles: ReadonlyMap<number, PackedNotes>,
): Person | undefined {
  const parts = ids.flatMap((id) => partsIn(id, titles.get(id), key));
  const [first] = parts;
  if (!first) return undefined;
  const background = parts.find((part) => part.background !== undefined)?.background;
  return {
    key,
    name: first.name,
    otherNames: more?.otherNames ?? [],
    ...(background === undefined ? {} : { background }),
    knownFor: more?.knownFor ?? [],
    credits: parts.map(({ credit }) => credit),
  };
}

type Part = { name: string; background?: string; credit: Credit };

/** What a person does in a title: each part they play, then whether they direct. */
function partsIn(netflixId: number, notes: PackedNotes | undefined, key: string): Part[] {
  if (!notes) return [];
  const title = refTo(netflixId, notes);
  const played = notes.cast.filter(([packed, name]) => unpackKey(packed, name) === key);
  const directed = notes.directors.filter(([packed, name]) => unpackKey(packed, name) === key);
  return [
    ...played.map(([, name, character, , background]) => ({
      name,
      ...(typeof background === 'string' && background !== '' ? { background } : {}),
      credit: { title, role: 'actor' as const, ...(character ? { character } : {}) },
    })),
    ...directed.map(([, name]) => ({ name, credit: { title, role: 'director' as const } })),
  ];
}

function refTo(netflixId: number, { name, type, year, confidence }: PackedNotes): TitleRef {
  return { netflixId, name, type, ...(year === undefined ? {} : { year }), sure: confidence !== 'C' };
}
