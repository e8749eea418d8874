/** Facts of people: whose they are, and what is taken of them. */
import {
  type CataloguePerson,
  Country,
  type Occupation,
  type PersonOrigins,
  WikidataItem,
  Year,
} from '../../schema.ts';
import { COUNTRIES } from '../../vocabulary/countries.ts';
import { OCCUPATIONS } from '../../vocabulary/occupations.ts';
import type { Note } from '../report.ts';
import { type Career, plays } from './career.ts';
import type { PersonFacts } from './fact-rows.ts';
import { sourceOf } from './origin.ts';

/** What lists call an occupation, where that is not the vocabulary's word. "Celebrity" says nothing, and is in neither. */
const CALLED: Readonly<Record<string, Occupation>> = {
  'basketball player': 'athlete',
  boxer: 'athlete',
  wrestler: 'athlete',
  'film director': 'director',
};

/** Lists that are of actors alone, and of which country's. */
const ACTORS_OF: Readonly<Record<string, string>> = { 'kdrama-actors-2023': 'KR', 'indian-actors': 'IN' };

/** @returns the country whose actors alone are in the list that a row is from; `undefined` where it is from no such list */
export function actorsOf({ sources }: Pick<PersonFacts, 'sources'>): string | undefined {
  return sources.map((source) => ACTORS_OF[sourceOf(source) ?? '']).find((country) => country !== undefined);
}

/** @returns the vocabulary's word for an occupation; `undefined` where it has none */
function occupationOf(word: string | undefined): Occupation | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  return CALLED[lower] ?? OCCUPATIONS.find((occupation) => occupation === lower);
}

/**
 * Whether a row that was joined by the name alone is about the person of that name in the catalogue: only if both have the
 * same profession. An actor plays, a director directs. For any other profession the name proves nothing, since there are
 * actors with the name of any singer. A list of one country's actors says that they act there.
 * @param row a row of a person
 * @param career what the person of ours does
 * @returns whether the two do the same
 */
export function occupationAgrees(row: Pick<PersonFacts, 'occupation' | 'sources'>, career: Career): boolean {
  const occupation = occupationOf(row.occupation);
  const list = actorsOf(row);
  if (list !== undefined) return plays(career) && career.countries.has(list);
  if (occupation === 'actor' || occupation === 'comedian') return plays(career);
  return occupation === 'director' && career.directs;
}

/**
 * @param person somebody of ours
 * @param row facts that are theirs
 * @param career what they do
 * @param note told what is refused
 * @returns the person with the facts, each with its source; what stands is not overwritten
 */
export function withFacts(person: CataloguePerson, row: PersonFacts, career: Career, note: Note): CataloguePerson {
  const sources = row.sources.flatMap((source) => sourceOf(source) ?? []);
  const given = { ...factsOf(row, career, note) };
  const from: PersonOrigins = {};
  for (const group of ['nativeName', 'born', 'bornIn', 'occupation', 'wikidata'] as const) {
    const source = sources.find((id) => GIVES[group].includes(id));
    if (person[group] !== undefined || given[group] === undefined || source === undefined) delete given[group];
    else from[group] = source;
  }
  if (Object.keys(from).length === 0) return person;
  return { ...person, ...given, from: { ...person.from, ...from } };
}

/** Which source of a row a fact is from: a row names all of its sources, not which gave what. */
const GIVES = {
  nativeName: ['kdrama-actors-2023'],
  born: ['pantheon-2013', 'indian-actors'],
  bornIn: ['pantheon-2013'],
  occupation: ['pantheon-2013', 'kdrama-actors-2023'],
  wikidata: ['wikipedia-names-2023-10'],
} as const satisfies Readonly<Record<string, readonly string[]>> as Readonly<
  Record<'nativeName' | 'born' | 'bornIn' | 'occupation' | 'wikidata', readonly string[]>
>;

type Facts = Partial<Pick<CataloguePerson, 'nativeName' | 'born' | 'bornIn' | 'occupation' | 'wikidata'>>;

function factsOf(row: PersonFacts, career: Career, note: Note): Facts {
  const { birthYear, birthCountry, nativeName, wikidata } = row;
  const occupation = occupationOf(row.occupation);
  if (row.occupation !== undefined && occupation === undefined)
    note('occupation that says nothing, dropped', row.occupation);
  return {
    ...(nativeName === undefined ? {} : { nativeName }),
    ...(birthYear !== undefined && isBirthOf(birthYear, career, note) ? { born: birthYear } : {}),
    ...(birthCountry !== undefined && isCountry(birthCountry, note) ? { bornIn: birthCountry } : {}),
    ...(occupation === undefined ? {} : { occupation }),
    ...(wikidata !== undefined && WikidataItem.safeParse(wikidata).success ? { wikidata } : {}),
  };
}

/** Nobody plays before they are born, nor at a hundred years. */
function isBirthOf(year: number, { years }: Career, note: Note): boolean {
  const fits = Year.safeParse(year).success && years.every((played) => played >= year && played <= year + OLDEST);
  if (!fits) note('year of birth that does not go with the credits, dropped', `${year}; plays ${years.join(', ')}`);
  return fits;
}

const OLDEST = 97;

function isCountry(code: string, note: Note): boolean {
  const known = COUNTRIES.has(code) && Country.safeParse(code).success;
  if (!known) note('country of birth not in ISO 3166-1, dropped', code);
  return known;
}
