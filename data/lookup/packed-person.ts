/** A person's entry in `people/<shard>.json`: everything known of them, so that opening one is one read. */

import { Person } from '../schema.ts';
import { z } from '../zod.ts';
import {
  PackedCharacter,
  PackedTitle,
  PackedWork,
  packCharacter,
  packTitle,
  packWork,
  unpackCharacter,
  unpackTitle,
  unpackWork,
} from './packed.ts';
import { PackedFacts, packFacts, unpackFacts } from './packed-facts.ts';

/** [title, character; 1 instead of a character for who directed]. */
const PackedCredit = z.tuple([PackedTitle, z.optional(z.union([PackedCharacter, z.literal(1)]))]);
type PackedCredit = z.infer<typeof PackedCredit>;

/** [name, credits, and what else there is to tell]. */
export const PackedPerson = z.tuple([
  Person.shape.name,
  z.array(PackedCredit),
  z.optional(
    z.extend(z.partial(z.pick(Person, { otherNames: true, nativeName: true, background: true })), {
      facts: z.optional(PackedFacts),
      knownFor: z.optional(z.array(PackedWork)),
    }),
  ),
]);
export type PackedPerson = z.infer<typeof PackedPerson>;

/**
 * @param person somebody with every title of theirs
 * @returns their entry, ready for JSON
 */
export function packPerson(person: Person): PackedPerson {
  const { name, otherNames, nativeName, background, knownFor, credits } = person;
  const facts = packFacts(person);
  const more = {
    ...(otherNames.length > 0 ? { otherNames } : {}),
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(facts ? { facts } : {}),
    ...(background === undefined ? {} : { background }),
    ...(knownFor.length > 0 ? { knownFor: knownFor.map(packWork) } : {}),
  };
  const packed = credits.map(packCredit);
  return Object.keys(more).length > 0 ? [name, packed, more] : [name, packed];
}

/**
 * @param key the entry's key
 * @param packed the parsed entry
 * @returns the person that `packPerson` was given
 */
export function unpackPerson(key: string, [name, credits, more]: PackedPerson): Person {
  const { background, nativeName, facts } = more ?? {};
  return {
    key,
    name,
    otherNames: more?.otherNames ?? [],
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(facts ? unpackFacts(facts) : {}),
    ...(background === undefined ? {} : { background }),
    knownFor: (more?.knownFor ?? []).map(unpackWork),
    credits: credits.map(unpackCredit),
  };
}

function packCredit({ title, role, ...part }: Person['credits'][number]): PackedCredit {
  if (role === 'director') return [packTitle(title), 1];
  const character = packCharacter(part);
  return character === undefined ? [packTitle(title)] : [packTitle(title), character];
}

function unpackCredit([title, part]: PackedCredit): Person['credits'][number] {
  if (part === 1) return { title: unpackTitle(title), role: 'director' };
  return { title: unpackTitle(title), role: 'actor', ...unpackCharacter(part) };
}
