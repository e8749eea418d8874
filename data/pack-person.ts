/** A person's entry in `people/<shard>.json`. */
import { z } from 'zod';
import { type Naming, type OftenNamed, PackedRef, packRef, unpackRef } from './pack.ts';
import { Person } from './schema.ts';

type Credit = Person['credits'][number];

/** [title, character, 1 for the director]; what is empty at the end is left out, '' before it means none. */
const PackedCredit = z.tuple([PackedRef, z.string().optional(), z.literal(1).optional()]);
type PackedCredit = z.infer<typeof PackedCredit>;

/** A person without the key, which is the entry's. */
export const PackedPerson = Person.omit({ key: true }).extend({
  otherNames: Person.shape.otherNames.default([]),
  knownFor: Person.shape.knownFor.default([]),
  credits: z.array(PackedCredit),
});
export type PackedPerson = z.infer<typeof PackedPerson>;

/**
 * @param person somebody with every title of theirs
 * @param naming how titles and people are named briefly
 * @returns their entry, ready for JSON
 */
export function packPerson(person: Person, naming: Naming): z.input<typeof PackedPerson> {
  const { name, otherNames, background, knownFor, credits } = person;
  return {
    name,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(background === undefined ? {} : { background }),
    ...(knownFor.length === 0 ? {} : { knownFor }),
    credits: credits.map((credit) => packCredit(credit, naming)),
  };
}

/**
 * @param key the entry's key
 * @param packed the parsed entry
 * @param often what is often named
 * @returns the person that `packPerson` was given
 */
export function unpackPerson(key: string, packed: PackedPerson, often: OftenNamed): Person {
  return { ...packed, key, credits: packed.credits.map((credit) => unpackCredit(credit, often)) };
}

function packCredit({ title, role, character }: Credit, naming: Naming): PackedCredit {
  const ref = packRef(title, naming);
  if (role === 'director') return [ref, character ?? '', 1];
  return character ? [ref, character] : [ref];
}

function unpackCredit([ref, character, director]: PackedCredit, often: OftenNamed): Credit {
  const credit = { title: unpackRef(ref, often), role: director === 1 ? ('director' as const) : ('actor' as const) };
  return character ? { ...credit, character } : credit;
}
