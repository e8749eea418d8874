/**
 * Credits of a name that several people bear, where the sources do not say which. Never merged by the name: a credit
 * is a known person's only if the company says so, and credits are each other's only by the same evidence. All else
 * is kept apart, a person for each title.
 */

import { nameKey } from '../names/name-key.ts';
import type { Ground, Identified } from './identified.ts';
import { KNOWN_SAME } from './known-same.ts';
import type { TitleRow } from './rows.ts';
import type { Sighting } from './sightings.ts';

/** Two people seen together in two titles are a sequel, a series or a troupe; one alone may be chance. */
const TELLING_COMPANY = 2;

/** A word that no more people than these have in their names: two who share it and the rest of the name are hardly ever two. */
const RARE = 3;
/** Among fewer names everything is rare. */
const TELLING_BOOK = 10_000;

/** Somebody works on for forty years; who is next heard of after more is a namesake born later. */
const WORKING_LIFE = 40;

/** Names of everybody whom we know, be they in the titles at hand or not. */
export type NameBook = {
  /** Whether somebody bears the name. */
  readonly has: (name: string) => boolean;
  /** Whether a word of it is in so few people's names that the name is nearly one person's. */
  readonly isRare: (name: string) => boolean;
};

/** @returns a book of the names, each as `nameKey` gives it */
export function bookOf(names: Iterable<string>): NameBook {
  const all = new Set(names);
  const counts = new Map<string, number>();
  for (const word of [...all].flatMap((name) => [...new Set(name.split('-'))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (name: string) =>
    all.size >= TELLING_BOOK && name.split('-').some((word) => word.length > 2 && (counts.get(word) ?? 0) <= RARE);
  return { has: (name) => all.has(name), isRare };
}

/**
 * Decides the credits that are still undecided, by those that are decided, the titles, and the names that people of ours bear.
 * @returns for each undecided credit its key, and on what ground
 */
export function settleContested(
  open: readonly Sighting[],
  settled: readonly Identified[],
  titles: ReadonlyMap<number, TitleRow>,
  book: NameBook,
): Map<Sighting, Identified> {
  const company = companyByTitle(settled);
  const bearers = bearersByName(settled);
  const decided = new Map<Sighting, Identified>();
  for (const [name, sightings] of Map.groupBy(open, (sighting) => nameKey(sighting.row?.name ?? sighting.name))) {
    const known = bearers.get(name) ?? new Map<string, Bearer>();
    const groups = groupByCompany(sightings, company);
    for (const [ids, members] of book.has(name) ? groups : groupByPlace(groups, titles)) {
      const [key, ground] = byHand(name, ids) ??
        bySameCast(ids, members, known) ??
        byCompany(ids, known, company) ??
        byOnlyBearer(ids, members, known, { titles, company, isRare: book.isRare(name) }) ??
        (book.has(name) ? undefined : byNobodyElse(name, ids, sightings)) ?? [`n-${name}-${Math.min(...ids)}`, 'apart'];
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
type Bearer = {
  readonly ids: Set<number>;
  readonly spellings: Set<string>;
};
type Bearers = ReadonlyMap<string, Bearer>;

/** Of each name: the settled people that bear it. */
function bearersByName(settled: readonly Identified[]): Map<string, Bearers> {
  const byName = new Map<string, Map<string, Bearer>>();
  for (const { netflixId, key, name, row } of settled) {
    const spelling = row?.name ?? name;
    for (const normalized of new Set([nameKey(name), nameKey(spelling)])) {
      const bearers = byName.get(normalized) ?? new Map<string, Bearer>();
      const bearer = bearers.get(key) ?? { ids: new Set(), spellings: new Set() };
      bearer.ids.add(netflixId);
      bearer.spellings.add(spelling);
      byName.set(normalized, bearers.set(key, bearer));
    }
  }
  return byName;
}

/** Titles whose casts share company belong together; sightings in one title are one person's. */
function groupByCompany(sightings: readonly Sighting[], company: Company): Group[] {
  const groups: Group[] = [];
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

type Match = [key: string, ground: Ground] | undefined;

function byHand(name: string, ids: ReadonlySet<number>): Match {
  const key = [...ids].map((id) => KNOWN_SAME.get(`${name} ${id}`)).find((known) => known !== undefined);
  return key === undefined ? undefined : [key, 'evidence'];
}

/** A cast that names one person twice, with accents and without: two listings' spellings, and one has no part. */
function bySameCast(ids: ReadonlySet<number>, members: readonly Sighting[], known: Bearers): Match {
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
function byCompany(ids: ReadonlySet<number>, known: Bearers, company: Company): Match {
  const near = [...known].filter(
    ([, theirs]) => ids.isDisjointFrom(theirs.ids) && [...ids].some((id) => isNear(id, theirs.ids, company)),
  );
  return near.length === 1 && near[0] ? [near[0][0], 'evidence'] : undefined;
}

/**
 * The only known bearer of the name, if they have worked in the same country or with one of the same people, or nothing is
 * known of where, or the name is a rare one; and within a working life. Only where the sources did not keep the two apart under one spelling: there they knew of two people.
 */
function byOnlyBearer(
  ids: ReadonlySet<number>,
  members: readonly Sighting[],
  known: Bearers,
  { titles, company, isRare }: { titles: ReadonlyMap<number, TitleRow>; company: Company; isRare: boolean },
): Match {
  const [only, another] = [...known];
  if (only === undefined || another !== undefined) return undefined;
  const [key, bearer] = only;
  const together = isRare || isOnePlace(ids, bearer.ids, titles) || haveMet(ids, bearer.ids, company);
  const fits = together && ids.isDisjointFrom(bearer.ids) && isOneLife(ids, bearer.ids, titles);
  const keptApart = members.some(({ row }) => row !== undefined && bearer.spellings.has(row.name));
  return fits && !keptApart ? [key, 'evidence'] : undefined;
}

/** Whom nobody else is called like: all of the name's titles belong together, and so the name alone is the person's. */
function byNobodyElse(name: string, ids: ReadonlySet<number>, sightings: readonly Sighting[]): Match {
  return sightings.every(({ netflixId }) => ids.has(netflixId)) ? [`n-${name}`, 'name'] : undefined;
}

type Group = [Set<number>, Sighting[]];

/** Of a name that nobody is known by: titles of one country within a working life are one person's, as in a listing. */
function groupByPlace(groups: readonly Group[], titles: ReadonlyMap<number, TitleRow>): Group[] {
  const joined: Group[] = [];
  for (const [ids, members] of groups) {
    const kin = joined.filter(([near]) => isOnePlace(ids, near, titles) && isOneLife(ids, near, titles));
    for (const group of kin) joined.splice(joined.indexOf(group), 1);
    joined.push([
      new Set([...ids, ...kin.flatMap(([all]) => [...all])]),
      [...members, ...kin.flatMap(([, all]) => all)],
    ]);
  }
  return joined;
}

/** Whether some country is both's, or nothing says where one was made. */
function isOnePlace(a: ReadonlySet<number>, b: ReadonlySet<number>, titles: ReadonlyMap<number, TitleRow>): boolean {
  const countriesOf = (ids: ReadonlySet<number>) => new Set([...ids].flatMap((id) => titles.get(id)?.countries ?? []));
  const [here, there] = [countriesOf(a), countriesOf(b)];
  return here.size === 0 || there.size === 0 || !here.isDisjointFrom(there);
}

/** Whether no more than a working life lies between any of the titles and the nearest of the others; unknown years do not count. */
function isOneLife(a: ReadonlySet<number>, b: ReadonlySet<number>, titles: ReadonlyMap<number, TitleRow>): boolean {
  const yearsOf = (ids: ReadonlySet<number>) => [...ids].flatMap((id) => titles.get(id)?.year ?? []);
  const others = yearsOf(b);
  if (others.length === 0) return true;
  return yearsOf(a).every((year) => others.some((other) => Math.abs(other - year) <= WORKING_LIFE));
}

function haveMet(a: ReadonlySet<number>, b: ReadonlySet<number>, company: Company): boolean {
  const colleagues = new Set([...b].flatMap((id) => [...(company.get(id) ?? [])]));
  return [...a].some((id) => !colleagues.isDisjointFrom(company.get(id) ?? new Set()));
}
