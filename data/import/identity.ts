/**
 * Who is who. A cast only names its people; a name is matched with a person by the person's credits: the same title AND the
 * same name. A name that several people share is never matched by its spelling alone.
 */

import { nameKey } from '../names/name-key.ts';
import type { Identified } from './identified.ts';
import { knownKey } from './known-same.ts';
import { bookOf, settleContested } from './namesakes.ts';
import type { KnownPerson } from './person-names.ts';
import type { TitleRow } from './rows.ts';
import { type Sighting, seePeople } from './sightings.ts';

/** @returns every credit of the titles with the key of its person, in the titles' order */
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
    bookOf(people.map(({ name }) => nameKey(name))),
  );
  return sightings.flatMap((sighting, at) => byHand(settled[at] ?? decided.get(sighting)));
}

/** What is known by hand comes before what a source says. */
function byHand(found: Identified | undefined): Identified[] {
  if (found === undefined) return [];
  const key = knownKey(found.key, found.name, found.netflixId);
  return [key === found.key ? found : { ...found, key, ground: 'evidence' }];
}

function isSettled(sighting: Identified | undefined): sighting is Identified {
  return sighting !== undefined;
}

/**
 * Whether a name alone would be a guess: for a person without a key where another row bears its name, for a name that
 * has no row in its title where any row bears it or another title has it so too.
 */
function contest(sightings: readonly Sighting[], people: readonly KnownPerson[]) {
  const rows = new Map<string, Set<KnownPerson>>();
  const strays = new Map<string, Set<number>>();
  for (const row of people) addTo(rows, nameKey(row.name), row);
  for (const { name, netflixId, row } of sightings) {
    if (row === undefined) addTo(strays, nameKey(name), netflixId);
    else addTo(rows, nameKey(name), row);
  }
  return (name: string, row: KnownPerson | undefined): boolean => {
    const bearers = rows.get(name)?.size ?? 0;
    return row === undefined ? bearers > 0 || (strays.get(name)?.size ?? 0) > 1 : bearers > 1;
  };
}

function addTo<Value>(sets: Map<string, Set<Value>>, name: string, value: Value): void {
  sets.set(name, (sets.get(name) ?? new Set()).add(value));
}
