/** Merges two entries of the same person: the one that stays takes over what is known of the other. */
import { nameKey } from '../names/name-key.ts';
import type { CataloguePerson, PersonKey } from '../schema.ts';
import { withAwards } from './facts/awards.ts';

/**
 * @param people the catalogue's people
 * @param kept who goes, with the one that stays
 * @returns the people; those that stay have the names, facts and awards of those that go, who are still among them
 */
export function withJoined(
  people: readonly CataloguePerson[],
  kept: ReadonlyMap<PersonKey, PersonKey>,
): CataloguePerson[] {
  const gone = Map.groupBy(
    people.filter(({ key }) => kept.has(key)),
    ({ key }) => kept.get(key) ?? key,
  );
  return people.map((person) => (gone.get(person.key) ?? []).reduce(joined, person));
}

/** What the one that stays lacks comes from the other; where both have a fact, its own stands. */
function joined(person: CataloguePerson, other: CataloguePerson): CataloguePerson {
  const seen = new Set([nameKey(person.name)]);
  const spelled = [...(person.otherNames ?? []), other.name, ...(other.otherNames ?? [])];
  const otherNames = spelled.filter((name) => !seen.has(nameKey(name)) && seen.add(nameKey(name)));
  const from = joinedOrigins(person, other);
  const all = { ...other, ...person, ...(otherNames.length > 0 && { otherNames }), ...(from && { from }) };
  return withAwards(all, other.awards ?? []);
}

/** A fact's source comes along with the fact. */
function joinedOrigins(person: CataloguePerson, other: CataloguePerson): CataloguePerson['from'] {
  const { names: own = {}, ...stands } = person.from ?? {};
  const { names: theirs = {}, ...comes } = other.from ?? {};
  const groups = Object.entries(comes).filter(([group]) => !(group in person));
  const names = { ...theirs, ...own };
  for (const source of Object.keys(theirs))
    names[source] = [...new Set([...(own[source] ?? []), ...(theirs[source] ?? [])])];
  const from = { ...Object.fromEntries(groups), ...stands, ...(Object.keys(names).length > 0 && { names }) };
  return Object.keys(from).length > 0 ? from : undefined;
}
