/**
 * Who is who. A cast names its people; the way from there to a person is through the people's credits: which title
 * AND which name. Spelling alone joins nobody whose name another person bears too.
 */
import { fold } from '../fold.ts';
import { nameKey, wordBag } from './name-key.ts';
import { settleContested } from './namesakes.ts';
import type { KnownPerson } from './person-names.ts';
import type { Role, TitleRow } from './rows.ts';

/** One name in one title's credits, and the row of people.jsonl it is, if one was found. */
export interface Sighting {
  readonly netflixId: number;
  readonly role: Role;
  readonly name: string;
  readonly character?: string | undefined;
  readonly row?: KnownPerson | undefined;
}

/** How a sighting came to its key. */
export type Ground = 'key' | 'name' | 'evidence' | 'apart';

export interface Identified extends Sighting {
  readonly key: string;
  readonly ground: Ground;
}

/** Takes titles and people. Gives every credit of the titles with the key of its person, in the titles' order. */
export function identify(titles: readonly TitleRow[], people: readonly KnownPerson[]): Identified[] {
  const sightings = seePeople(titles, people);
  const isContested = contest(sightings, people);
  const settled = sightings.map((sighting): Identified | undefined => {
    if (sighting.row?.key !== undefined) return { ...sighting, key: sighting.row.key, ground: 'key' };
    const name = nameKey(sighting.row?.name ?? sighting.name);
    return isContested(name, sighting.row) ? undefined : { ...sighting, key: `n-${name}`, ground: 'name' };
  });
  const open = sightings.filter((_, at) => settled[at] === undefined);
  const decided = settleContested(
    open,
    settled.filter(isSettled),
    new Map(titles.map((title) => [title.netflixId, title])),
  );
  return sightings.flatMap((sighting, at) => settled[at] ?? decided.get(sighting) ?? []);
}

function isSettled(sighting: Identified | undefined): sighting is Identified {
  return sighting !== undefined;
}

/**
 * Whether a name alone would be a guess: for a row of people.jsonl where another row bears its name, for a name that
 * has no row in its title where any row bears it or another title has it so too.
 */
function contest(sightings: readonly Sighting[], people: readonly KnownPerson[]) {
  const rows = new Map<string, Set<KnownPerson | string>>();
  const strays = new Map<string, Set<number>>();
  for (const row of people) addTo(rows, nameKey(row.name), row.key ?? row);
  for (const { name, netflixId, row } of sightings) {
    if (row === undefined) addTo(strays, nameKey(name), netflixId);
    else addTo(rows, nameKey(name), row.key ?? row);
  }
  return (name: string, row: KnownPerson | undefined): boolean => {
    const bearers = rows.get(name)?.size ?? 0;
    return row === undefined ? bearers > 0 || (strays.get(name)?.size ?? 0) > 1 : bearers > 1;
  };
}

function addTo<Value>(sets: Map<string, Set<Value>>, name: string, value: Value): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value));
}

interface OpenCredit {
  readonly row: KnownPerson;
  readonly role: Role;
  readonly character?: string | undefined;
}

function seePeople(titles: readonly TitleRow[], people: readonly KnownPerson[]): Sighting[] {
  const credits = new Map<number, OpenCredit[]>();
  for (const row of people) {
    for (const [netflixId, role, character] of row.credits) {
      const list = credits.get(netflixId) ?? [];
      credits.set(netflixId, [...list, { row, role, character }]);
    }
  }
  return titles.flatMap((title) => seeInTitle(title, credits.get(title.netflixId) ?? []));
}

function seeInTitle(title: TitleRow, credits: readonly OpenCredit[]): Sighting[] {
  const names = [
    ...(title.cast ?? []).map((line) => ({ role: 'actor' as const, ...line })),
    ...(title.directors ?? []).map((name) => ({ role: 'director' as const, name, character: undefined })),
  ];
  const found = onePartEach(
    names,
    names.map((seen) => findByName(seen, credits)),
    credits,
  );
  const taken = new Set(found);
  const left = credits.filter((credit) => !taken.has(credit.row));
  return names.map((seen, at) => ({
    ...seen,
    netflixId: title.netflixId,
    row: found[at] ?? findTurned(seen, left),
  }));
}

/** Two lines of one name with two parts are two people of that name, unless the person's own credits say both. */
function onePartEach(
  names: readonly Named[],
  found: readonly (KnownPerson | undefined)[],
  credits: readonly OpenCredit[],
): (KnownPerson | undefined)[] {
  return names.map((seen, at) => {
    const row = found[at];
    const twins = names.filter((other, index) => found[index] === row && other.role === seen.role && other !== seen);
    const otherPart = twins.some((twin) => twin.character !== undefined && twin.character !== seen.character);
    if (row === undefined || seen.character === undefined || !otherPart) return row;
    return credits.some((credit) => credit.row === row && sameText(seen.character ?? '', credit.character))
      ? row
      : undefined;
  });
}

type Named = Pick<Sighting, 'role' | 'name' | 'character'>;

/** The same name in the same title: as it is written, then folded, then in the other role. */
function findByName(seen: Named, credits: readonly OpenCredit[]): KnownPerson | undefined {
  const folded = credits.filter((credit) => nameKey(credit.row.name) === nameKey(seen.name));
  const sameRole = folded.filter((credit) => credit.role === seen.role);
  const exact = sameRole.filter((credit) => credit.row.name === seen.name);
  return onlyRow(exact, seen) ?? onlyRow(sameRole, seen) ?? onlyRow(folded, seen);
}

/**
 * The same title, the same words in another order: "Park Eun-bin", "Eun-bin Park". Or the same title and part, and a
 * word of the name: "Jo Jae-yun", "Jae-yoon Jo".
 */
function findTurned(seen: Named, left: readonly OpenCredit[]): KnownPerson | undefined {
  const turned = left.filter((credit) => wordBag(credit.row.name) === wordBag(seen.name));
  const samePart = left.filter(
    (credit) => isPart(seen.character) && credit.character === seen.character && shareWord(credit.row.name, seen.name),
  );
  return onlyRow(turned, seen) ?? onlyRow(samePart, seen);
}

/** Themselves is what half a documentary's cast plays. */
function isPart(character: string | undefined): boolean {
  return character !== undefined && !/^(self|himself|herself)\b/i.test(character);
}

/** The row that all credits are of; where they are of several, the one whose character agrees. */
function onlyRow(credits: readonly OpenCredit[], seen: Named): KnownPerson | undefined {
  const rows = new Set(credits.map((credit) => credit.row));
  if (rows.size <= 1) return credits[0]?.row;
  const agreeing = credits.filter(
    (credit) => credit.character !== undefined && sameText(credit.character, seen.character),
  );
  return new Set(agreeing.map((credit) => credit.row)).size === 1 ? agreeing[0]?.row : undefined;
}

function sameText(a: string, b: string | undefined): boolean {
  return b !== undefined && fold(a) === fold(b);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split('-'));
  return nameKey(b)
    .split('-')
    .some((word) => words.has(word));
}
