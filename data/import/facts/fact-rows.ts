/** The form of gathered facts, a file of each kind. What is not named here is not carried over, and the report says so. */
import { z } from 'zod';
import { NetflixId, TitleType } from '../../schema.ts';
import { CastLine } from '../rows.ts';
import { tidy } from '../text.ts';

const Text = z.string().transform(tidy).pipe(z.string().min(1));
const Texts = z.array(Text);

/** One item, or several where seasons have items of their own. */
const Items = z
  .union([z.string(), z.array(z.string())])
  .transform((items) => (typeof items === 'string' ? [items] : items));

/** A title's cast and other facts, each group with its source. `characters` are for a cast that stands without any. */
export const CastFacts = z.object({
  netflixId: NetflixId,
  name: Text,
  type: TitleType,
  year: z.number().optional(),
  cast: z.array(CastLine).optional(),
  characters: z.array(CastLine).optional(),
  castSource: Text.optional(),
  genres: Texts.optional(),
  genresSource: Text.optional(),
  countries: Texts.optional(),
  countriesSource: Text.optional(),
  directors: Texts.optional(),
  directorsSource: Text.optional(),
  /** How it was joined to the id: A by name, type and year; B by less; C and D only where somebody looked. */
  join: z.enum(['A', 'B', 'C', 'D']),
  checked: Text.optional(),
});
export type CastFacts = z.infer<typeof CastFacts>;

/** An id that the catalogue may lack. */
export const IdFacts = z.object({
  netflixId: NetflixId,
  name: Text,
  type: TitleType,
  year: z.number(),
  source: Text,
  grade: z.enum(['A', 'B']),
  wikidata: Items.optional(),
  cast: z.array(CastLine).optional(),
  castSource: Text.optional(),
  genres: Texts.optional(),
  countries: Texts.optional(),
});
export type IdFacts = z.infer<typeof IdFacts>;

/** Which item of Wikidata's has an id. It says nothing of the item's name. */
export const ItemFacts = z.object({ netflixId: NetflixId, type: TitleType, wikidata: Items });
export type ItemFacts = z.infer<typeof ItemFacts>;

/** A title's name in another language. */
export const NameFacts = z.object({
  netflixId: NetflixId,
  name: Text,
  source: Text,
  join: Text,
  wikidata: Items.optional(),
});
export type NameFacts = z.infer<typeof NameFacts>;

/** By what a person was joined to ours: `name` is the name alone, which one person of ours bears. */
const Join = z.enum(['name', 'name+occupation', 'shared title']);

const Who = { name: Text, key: z.string().regex(/^\d+$/, 'is not of digits alone').optional() };

/** Facts of a person. */
export const PersonFacts = z.object({
  ...Who,
  join: Join,
  wikidata: z.string().optional(),
  birthYear: z.number().optional(),
  birthCountry: Text.optional(),
  occupation: Text.optional(),
  nativeName: Text.optional(),
  sources: Texts,
});
export type PersonFacts = z.infer<typeof PersonFacts>;

/** A person's name in another script. */
export const PersonNameFacts = z.object({
  person: Text,
  key: Who.key,
  name: Text,
  native: z.boolean().optional(),
  source: Text,
  join: Join,
});
export type PersonNameFacts = z.infer<typeof PersonNameFacts>;

/** A prize or a nomination, and who of ours was in it. */
export const AwardFacts = z.object({
  award: Text,
  ceremony: z.int().optional(),
  year: z.int(),
  category: Text,
  won: z.boolean(),
  title: Text.optional(),
  netflixId: z.optional(NetflixId),
  people: z.array(z.object({ ...Who, join: Join })).optional(),
});
export type AwardFacts = z.infer<typeof AwardFacts>;

/** The files of a folder of gathered facts. Each may be missing. */
export const FACT_FILES = {
  casts: 'more-casts.jsonl',
  ids: 'more-ids.jsonl',
  maybeIds: 'maybe-ids.jsonl',
  items: 'titles-wikidata.jsonl',
  names: 'more-names.jsonl',
  people: 'more-people.jsonl',
  peopleNames: 'more-people-names.jsonl',
  awards: 'awards.jsonl',
} as const;
export type FactFile = keyof typeof FACT_FILES;
