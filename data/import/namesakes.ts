/**
 * Credits of a name that several people bear, where the sources do not say which. Never merged by the name: a credit
 * is a known person's only if the company says so, and credits are each other's only by the same evidence. All else
 * is kept apart, a person for each title.
 */
import type { Ground, Identified } from './identity.ts';
import { KNOWN_SAME } from './known-same.ts';
import { nameKey } from './name-key.ts';
import type { TitleRow } from './rows.ts';
import type { Sighting } from './sightings.ts';

/** Two people seen together in two titles are a sequel, a series or a troupe; one alone may be chance. */
const TELLING_COMPANY = 2;

/** Takes the undecided credits and the decided ones. Gives each undecided one its key and on what ground. */
export function settleContested(
  open: readonly Sighting[],
  settled: readonly Identified[],
  titles: ReadonlyMap<number, TitleRow>,
): Map<Sighting, Identified> {
  const company = companyByTitle(settled);
  const bearers = bearersByName(settled);
  const decided = new Map<Sighting, Identified>();
  for (const [name, sightings] of Map.groupBy(open, (sighting) => nameKey(sighting.row?.name ?? sighting.name))) {
    const known = bearers.get(name) ?? new Map<string, Bearer>();
    for (const [ids, members] of groupByCompany(sightings, company)) {
      const [key, ground] = byHand(name, ids) ??
        bySameCast(ids, members, known) ??
        byCompany(ids, known, company) ??
        byOnlyBearer(ids, members, known, titles) ?? [`n-${name}-${Math.min(...ids)}`, 'apart'];
      for (const sighting of members) decided.set(sighting, { ...sighting, key, ground });
    }
  }
  return decided;
}

type Company = ReadonlyMap<number, ReadonlySet<string>>;

function companyByTitle(settled: readonly Identified[]): Company {
  const company = new Map<number, Set<string>>();
  for (const { netflixId, key } of settled) company.set(netflixId, (company.get(netflixId) ?? new Set()).add(key));
  return company;
}

/** Somebody settled: the titles they are seen in, and how their rows spell them. */
interface Bearer {
  readonly ids: Set<number>;
  readonly spellings: Set<string>;
}
type Bearers = ReadonlyMap<string, Bearer>;

/** Of each name: the settled people that bear it. */
function bearersByName(settled: readonly Identified[]): Map<string, Bearers> {
  const byName = new Map<string, Map<string, Bearer>>();
  for (const { netflixId, key, name, row } of settled) {
    const spelling = row?.name ?? name;
    for (const folded of new Set([nameKey(name), nameKey(spelling)])) {
      const bearers = byName.get(folded) ?? new Map<string, Bearer>();
      const bearer = bearers.get(key) ?? { ids: new Set(), spellings: new Set() };
      bearer.ids.add(netflixId);
      bearer.spellings.add(spelling);
      byName.set(folded, bearers.set(key, bearer));
    }
  }
  return byName;
}

/** Titles whose casts share company belong together; sightings in one title are one person's. */
function groupByCompany(sightings: readonly Sighting[], company: Company): [Set<number>, Sighting[]][] {
  const groups: [Set<number>, Sighting[]][] = [];
  for (const sighting of sightings) {
    const kin = groups.filter(([near]) => isNear(sighting.netflixId, near, company));
    const titles = new Set([sighting.netflixId, ...kin.flatMap(([all]) => [...all])]);
    const members = [...kin.flatMap(([, all]) => all), sighting];
    for (const group of kin) groups.splice(groups.indexOf(group), 1);
    groups.push([titles, members]);
  }
  return groups;
}

function isNear(netflixId: number, titles: ReadonlySet<number>, company: Company): boolean {
  const here = company.get(netflixId) ?? new Set<string>();
  return [...titles].some(
    (other) => other === netflixId || here.intersection(company.get(other) ?? new Set()).size >= TELLING_COMPANY,
  );
}

type Verdict = [key: string, ground: Ground] | undefined;

function byHand(name: string, ids: ReadonlySet<number>): Verdict {
  const key = [...ids].map((id) => KNOWN_SAME.get(`${name} ${id}`)).find((known) => known !== undefined);
  return key === undefined ? undefined : [key, 'evidence'];
}

/** A cast that names one person twice, with accents and without: two listings' spellings, and one has no part. */
function bySameCast(ids: ReadonlySet<number>, members: readonly Sighting[], known: Bearers): Verdict {
  const inCast = [...known].filter(([, theirs]) => !ids.isDisjointFrom(theirs.ids));
  const [only, another] = inCast;
  if (only === undefined || another !== undefined) return undefined;
  const [key, { spellings }] = only;
  const sameLine = members.some(({ character, name }) => character !== undefined || spellings.has(name));
  return sameLine ? undefined : [key, 'evidence'];
}

/**
 * The one known bearer of the name whose titles the group's are near to. Not one who is in a title of the group
 * already: that cast has two people of the name.
 */
function byCompany(ids: ReadonlySet<number>, known: Bearers, company: Company): Verdict {
  const near = [...known].filter(
    ([, theirs]) => ids.isDisjointFrom(theirs.ids) && [...ids].some((id) => isNear(id, theirs.ids, company)),
  );
  return near.length === 1 && near[0] ? [near[0][0], 'evidence'] : undefined;
}

/**
 * The only known bearer of the name, if they have worked in the same country. Only where the sources did not keep the
 * two apart under one spelling: there they knew of two people.
 */
function byOnlyBearer(
  ids: ReadonlySet<number>,
  members: readonly Sighting[],
  known: Bearers,
  titles: ReadonlyMap<number, TitleRow>,
): Verdict {
  const [only, another] = [...known];
  if (only === undefined || another !== undefined) return undefined;
  const [key, bearer] = only;
  const countriesOf = (all: ReadonlySet<number>) => new Set([...all].flatMap((id) => titles.get(id)?.countries ?? []));
  const together = ids.isDisjointFrom(bearer.ids) && !countriesOf(ids).isDisjointFrom(countriesOf(bearer.ids));
  const keptApart = members.some(({ row }) => row !== undefined && bearer.spellings.has(row.name));
  return together && !keptApart ? [key, 'evidence'] : undefined;
}
