/** A person's entry in `people/<shard>.json`: everything known of them, so that opening one is one read. */
import { z } from 'zod';
import { Award, Person } from '../schema.ts';
import { PackedCharacter, PackedTitle, packCharacter, packTitle, unpackCharacter, unpackTitle } from './packed.ts';

/** [title, character; 1 instead of a character for who directed]. */
const PackedCredit = z.tuple([PackedTitle, z.union([PackedCharacter, z.literal(1)]).optional()]);
type PackedCredit = z.infer<typeof PackedCredit>;

/** [name of the award, year, 1 where it was won, the title]. */
const PackedAward = z.tuple([Award.shape.award, z.int(), z.literal([0, 1]), z.string().optional()]);
type PackedAward = z.infer<typeof PackedAward>;

/** [name, credits, and what else there is to tell]. */
export const PackedPerson = z.tuple([
  Person.shape.name,
  z.array(PackedCredit),
  Person.pick({ otherNames: true, nativeName: true, background: true, knownFor: true })
    .partial()
    .extend({
      /** [year of birth or 0, country of birth or '', occupation]; what is empty at the end is left out. */
      facts: z.tuple([z.int(), z.string().optional(), Person.shape.occupation]).optional(),
      awards: z.array(PackedAward).optional(),
    })
    .optional(),
]);
export type PackedPerson = z.infer<typeof PackedPerson>;

/**
 * @param person somebody with every title of theirs
 * @returns their entry, ready for JSON
 */
export function packPerson(person: Person): PackedPerson {
  const { name, otherNames, nativeName, background, knownFor, credits, awards } = person;
  const facts = packFacts(person);
  const more = {
    ...(otherNames.length > 0 ? { otherNames } : {}),
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(facts ? { facts } : {}),
    ...(awards === undefined ? {} : { awards: awards.map(packAward) }),
    ...(background === undefined ? {} : { background }),
    ...(knownFor.length > 0 ? { knownFor } : {}),
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
  const { background, nativeName, awards, facts } = more ?? {};
  return {
    key,
    name,
    otherNames: more?.otherNames ?? [],
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(facts ? unpackFacts(facts) : {}),
    ...(awards === undefined ? {} : { awards: awards.map(unpackAward) }),
    ...(background === undefined ? {} : { background }),
    knownFor: more?.knownFor ?? [],
    credits: credits.map(unpackCredit),
  };
}

type Facts = NonNullable<NonNullable<PackedPerson[2]>['facts']>;

function packFacts({ born, bornIn, occupation }: Person): Facts | undefined {
  if (occupation !== undefined) return [born ?? 0, bornIn ?? '', occupation];
  if (bornIn !== undefined) return [born ?? 0, bornIn];
  return born === undefined ? undefined : [born];
}

function unpackFacts([born, bornIn, occupation]: Facts): Pick<Person, 'born' | 'bornIn' | 'occupation'> {
  return {
    ...(born === 0 ? {} : { born }),
    ...(bornIn ? { bornIn } : {}),
    ...(occupation === undefined ? {} : { occupation }),
  };
}

function packAward({ award, year, won, title }: Award): PackedAward {
  return title === undefined ? [award, year, won ? 1 : 0] : [award, year, won ? 1 : 0, title];
}

function unpackAward([award, year, won, title]: PackedAward): Award {
  return { award, year, won: won === 1, ...(title === undefined ? {} : { title }) };
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
