/**
 * Matches gathered facts with people of the catalogue: by key, or by a name that only one of them has, and only where the
 * profession agrees.
 */
import { normalize } from '../../names/normalize.ts';
import type { Award, CataloguePerson } from '../../schema.ts';
import { keptKey } from '../known-same.ts';
import type { Catalogue } from '../merge.ts';
import type { Note } from '../report.ts';
import { awardOf, isForTheirTitle, isTheirs, tradeOf, withAwards } from './awards.ts';
import { type Career, careersOf } from './career.ts';
import type { AwardFacts, PersonFacts, PersonNameFacts } from './fact-rows.ts';
import { withNames } from './names.ts';
import { sourceOf } from './origin.ts';
import { actorsOf, occupationAgrees, withFacts } from './people.ts';

export type PeopleRows = {
  readonly people: readonly PersonFacts[];
  readonly peopleNames: readonly PersonNameFacts[];
  readonly awards: readonly AwardFacts[];
};

type Join = PersonFacts['join'];
/** Somebody as a row calls them. */
type Who = {
  readonly name: string;
  readonly key?: string | undefined;
  readonly join: Join;
};

const NO_CAREER: Career = { parts: [], directs: false, countries: new Set(), years: [], titles: new Set() };

/**
 * @param catalogue titles and people
 * @param rows what was gathered of people
 * @param noteOn told what is refused, and of whom
 * @returns the people with their facts, names and awards
 */
export function withPeople(catalogue: Catalogue, rows: PeopleRows, noteOn: (name: string) => Note): CataloguePerson[] {
  const careers = careersOf(catalogue.titles);
  const careerOf = ({ key }: CataloguePerson): Career => careers.get(key) ?? NO_CAREER;
  const find = finder(catalogue.people, noteOn);
  const people = new Map<string, CataloguePerson>(catalogue.people.map((person) => [person.key, person]));
  const change = (who: Who, now: (person: CataloguePerson) => CataloguePerson): void => {
    const found = find(who);
    const person = found && people.get(found.key);
    if (person) people.set(person.key, now(person));
  };
  const trades = new Map(rows.people.map((row) => [whoKey(row), row]));
  const honoured = awardsByKey(rows.awards, { find, careerOf, trades, noteOn });
  for (const [key, awards] of honoured) {
    const person = people.get(key);
    if (person) people.set(key, withAwards(person, awards));
  }
  const isSure = (who: Who, person: CataloguePerson): boolean => {
    if (who.join === 'shared title') return true;
    const row = trades.get(whoKey(who));
    // Where a list says what the bearer of the name does, that decides; else an award for playing or directing does.
    if (row && (row.occupation !== undefined || actorsOf(row) !== undefined))
      return occupationAgrees(row, careerOf(person));
    return honoured.has(person.key);
  };
  for (const row of rows.people)
    change(row, (person) => {
      if (isSure(row, person)) return withFacts(person, row, careerOf(person), noteOn(row.name));
      noteOn(row.name)('person joined by the name alone, and no trade agrees', row.occupation ?? 'no occupation said');
      return person;
    });
  for (const { person: name, key, join, ...row } of rows.peopleNames) {
    const who = { name, key, join };
    change(who, (person) => {
      const source = sourceOf(row.source);
      if (source === undefined || isOneLetter(row.name))
        noteOn(name)('name of a person refused', `${row.name}, ${row.source}`);
      else if (isSure(who, person)) return withNames(person, [row.name], source);
      else noteOn(name)('name joined by the name alone, and no trade agrees', row.name);
      return person;
    });
  }
  return [...people.values()];
}

function isOneLetter(name: string): boolean {
  return [...normalize(name)].length <= 1;
}

function whoKey({ name, key }: Pick<Who, 'name' | 'key'>): string {
  return key ?? normalize(name);
}

type Find = (who: Pick<Who, 'name' | 'key'>) => CataloguePerson | undefined;

/** By number where there is one and the name agrees, else by a name that one settled person of ours bears. */
function finder(people: readonly CataloguePerson[], noteOn: (name: string) => Note): Find {
  const byKey = new Map<string, CataloguePerson>(people.map((person) => [person.key, person]));
  const settled = people.filter(({ key }) => !isKeptApart(key));
  const byName = Map.groupBy(
    settled.flatMap((person) =>
      [...new Set([person.name, ...(person.otherNames ?? [])].map(normalize))].map((name) => ({ name, person })),
    ),
    ({ name }) => name,
  );
  return ({ name, key }) => {
    const bearers = byName.get(normalize(name)) ?? [];
    if (bearers.length > 1)
      noteOn(name)('name of several people in the catalogue', bearers.map(({ person }) => person.key).join(', '));
    else if (bearers.length === 0) noteOn(name)('name of nobody in the catalogue', key ?? '');
    const [only] = bearers.length === 1 ? bearers : [];
    if (key === undefined) return only?.person;
    const kept = byKey.get(keptKey(`p${key}`));
    return kept !== undefined && kept === only?.person ? kept : undefined;
  };
}

function agrees(row: PersonFacts | undefined, career: Career): boolean {
  return row !== undefined && (row.join === 'shared title' || occupationAgrees(row, career));
}

/** @returns whether a key is of a person for one title, since nothing told which bearer of the name it is */
export function isKeptApart(key: string): boolean {
  return /^n-.+-\d{5,}$/.test(key);
}

type Lookup = {
  readonly find: Find;
  readonly careerOf: (person: CataloguePerson) => Career;
  readonly trades: ReadonlyMap<string, PersonFacts>;
  readonly noteOn: (name: string) => Note;
};

function awardsByKey(rows: readonly AwardFacts[], { find, careerOf, trades, noteOn }: Lookup): Map<string, Award[]> {
  const found = new Map<string, Award[]>();
  for (const row of rows) {
    for (const who of row.people ?? []) {
      const person = find(who);
      if (person === undefined) continue;
      const career = careerOf(person);
      // Who the world knows by this name is somebody else, unless they are in the very title.
      const other = trades.get(whoKey(who))?.occupation !== undefined && !agrees(trades.get(whoKey(who)), career);
      const isOwn = isTheirs(row, career) && (!other || isForTheirTitle(row, career));
      const award = isOwn ? awardOf(row, noteOn(who.name)) : undefined;
      if (award) found.set(person.key, [...(found.get(person.key) ?? []), award]);
      else if (tradeOf(row.category) === undefined)
        noteOn(who.name)("award that is a whole production's, or of another trade", row.category);
      else noteOn(who.name)('award that nothing links to the person of this name', `${row.category}, ${row.year}`);
    }
  }
  return found;
}
