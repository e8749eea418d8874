/** Facts of a person, as the entries of people and of titles hold them. */

import { Award, Country, Occupation, type PersonFacts } from '../schema.ts';
import { z } from '../zod.ts';

/** [name of the award, year, 1 where it was won, the title]. */
const PackedAward = z.tuple([Award.shape.award, z.int(), z.literal([0, 1]), z.optional(z.string())]);
type PackedAward = z.infer<typeof PackedAward>;

const none = z.literal('');

/** [year of birth or 0, country of birth or '', occupation or '', awards]; what is empty at the end is left out. */
export const PackedFacts = z.tuple([
  z.int(),
  z.optional(z.union([none, Country])),
  z.optional(z.union([none, Occupation])),
  z.optional(z.array(PackedAward)),
]);
export type PackedFacts = z.infer<typeof PackedFacts>;

/** @returns a person's facts, ready for JSON; `undefined` where there are none */
export function packFacts({ born = 0, bornIn = '', occupation, awards }: PersonFacts): PackedFacts | undefined {
  if (awards) return [born, bornIn, occupation ?? '', awards.map(packAward)];
  if (occupation !== undefined) return [born, bornIn, occupation];
  if (bornIn !== '') return [born, bornIn];
  return born === 0 ? undefined : [born];
}

/** @returns the facts that `packFacts` was given */
export function unpackFacts([born, bornIn, occupation, awards]: PackedFacts): PersonFacts {
  return {
    ...(born === 0 ? {} : { born }),
    ...(bornIn ? { bornIn } : {}),
    ...(occupation ? { occupation } : {}),
    ...(awards ? { awards: awards.map(unpackAward) } : {}),
  };
}

function packAward({ award, year, won, title }: Award): PackedAward {
  return title === undefined ? [award, year, won ? 1 : 0] : [award, year, won ? 1 : 0, title];
}

function unpackAward([award, year, won, title]: PackedAward): Award {
  return { award, year, won: won === 1, ...(title === undefined ? {} : { title }) };
}
