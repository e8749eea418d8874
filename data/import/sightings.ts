/** Matches the names in a cast with people: by title and name, never by the name alone. */

import { nameKey, wordBag } from '../names/name-key.ts';
import { normalize } from '../names/normalize.ts';
import type { KnownPerson } from './person-names.ts';
import type { Role, TitleRow } from './rows.ts';

/** One name in one title's credits, and the person whose credits have it, if one was found. */
export type Sighting = {
  readonly netflixId: number;
  readonly role: Role;
  readonly name: string;
  readonly character?: string | undefined;
  readonly row?: KnownPerson | undefined;
};

type OpenCredit = {
  readonly row: KnownPerson;
  readonly role: Role;
  readonly character?: string | undefined;
};

/** @returns each name in the titles’ casts and among their directors, and whose it is */
export function seePeople(titles: readonly TitleRow[], people: readonly KnownPerson[]): Sighting[] {
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

/** The same name in the same title: as it is written, then normalized, then in the other role. */
function findByName(seen: Named, credits: readonly OpenCredit[]): KnownPerson | undefined {
  const normalized = credits.filter((credit) => nameKey(credit.row.name) === nameKey(seen.name));
  const sameRole = normalized.filter((credit) => credit.role === seen.role);
  const exact = sameRole.filter((credit) => credit.row.name === seen.name);
  return onlyRow(exact, seen) ?? onlyRow(sameRole, seen) ?? onlyRow(normalized, seen);
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
  return b !== undefined && normalize(a) === normalize(b);
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split('-'));
  return nameKey(b)
    .split('-')
    .some((word) => words.has(word));
}
