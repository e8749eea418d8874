/** The works that people are known from, and those that two of a cast share. */
import { normalize } from '../names/normalize.ts';
import type { CastMember, KnownFor, KnownWork, Person, TitleRef, Together } from '../schema.ts';
import { defined } from './defined.ts';
import type { Identity } from './identity.ts';
import type { TitleSources } from './shapes.ts';
import { referTo } from './titles.ts';

/** Works that are named beside one of the cast. */
const NAMED = 3;

/**
 * Everybody's works by key, each by what identifies it: what somebody wrote that they are known for, then their titles, the
 * most viewed first.
 */
export type Works = ReadonlyMap<string, ReadonlyMap<string, KnownWork>>;

/**
 * @param people everybody, their most viewed titles first
 * @param identity who the written people are
 * @param find finds a work among the titles
 * @returns everybody's works by key
 */
export function composeWorks(people: ReadonlyMap<string, Person>, identity: Identity, find: FindWork): Works {
  return new Map(
    [...people].map(([key, { credits }]) => {
      const own = credits.map(({ title }) => title);
      const known = identity.written.get(key)?.knownFor ?? [];
      return [key, distinct([...known.map((work) => find(work, own)), ...own])];
    }),
  );
}

/**
 * @param person one of a title's cast
 * @returns at most three works beside the title
 */
export function worksBeside(title: TitleRef, person: string, works: Works): KnownWork[] {
  const own = nameOf(title);
  const beside = [...(works.get(person) ?? [])].filter(([name]) => name !== own);
  return beside.slice(0, NAMED).map(([, work]) => work);
}

/**
 * @param cast a title's
 * @param hours viewed, by title
 * @returns works beside the title that at least two of the cast share, titles of the data set first, the most viewed before
 */
export function metIn(
  title: TitleRef,
  cast: ReadonlyArray<Pick<CastMember, 'person'>>,
  works: Works,
  hours: ReadonlyMap<number, number>,
): Together[] {
  const own = nameOf(title);
  const shared = new Map<string, { work: KnownWork; people: string[] }>();
  for (const person of new Set(cast.map((member) => member.person))) {
    for (const [name, work] of works.get(person) ?? []) {
      if (name === own) continue;
      const known = shared.get(name);
      if (known) known.people.push(person);
      else shared.set(name, { work, people: [person] });
    }
  }
  const rank = (work: KnownWork): number => ('netflixId' in work ? (hours.get(work.netflixId) ?? 0) : -1);
  return [...shared.values()].filter(({ people }) => people.length > 1).sort((a, b) => rank(b.work) - rank(a.work));
}

/** Every name of a title, made comparable, by its id. */
type NamesById = ReadonlyMap<number, ReadonlySet<string>>;

function namesById(titles: readonly TitleSources[]): NamesById {
  return new Map(titles.map((title) => [title.netflixId, new Set(namesOf(title).map(normalize))]));
}

/**
 * @param work what somebody is known for; without a year, of whatever year
 * @param names of every title: one may have been renamed since, as *Berlin* was
 * @returns whether one of their titles bears its name, however either is spelled. By another name than its first only where
 *   the year is the same, too
 */
function isNamed({ title: name, year }: KnownFor, names: NamesById): (title: TitleRef) => boolean {
  const own = normalize(name);
  return (title) =>
    year === undefined
      ? normalize(title.name) === own
      : title.year === year && (names.get(title.netflixId)?.has(own) ?? false);
}

/** @returns what identifies a work. A title of its year may be on Netflix under several ids, as *Annie* of 1982 is */
export function nameOf(work: KnownWork): string {
  if ('netflixId' in work && work.year === undefined) return String(work.netflixId);
  return `${'netflixId' in work ? work.type : ''} ${normalize(work.name)} ${work.year ?? ''}`;
}

/** Works by what identifies them, the first of each. */
function distinct(works: readonly KnownWork[]): ReadonlyMap<string, KnownWork> {
  return new Map([...Map.groupBy(works, nameOf)].flatMap(([name, [first]]) => (first ? [[name, first]] : [])));
}

/** Finds a work among the titles: by its id, among the person's own by name, else where one title alone has its name and year. */
export type FindWork = (work: KnownFor, own: readonly TitleRef[]) => KnownWork;

/** @returns what finds works among the titles */
export function finder(titles: readonly TitleSources[]): FindWork {
  const refs = new Map(titles.map((title) => [title.netflixId, referTo(title)]));
  const names = namesById(titles);
  const byName = new Map<string, Set<number>>();
  for (const { netflixId, year } of refs.values()) {
    // What has no year is no match for what has none.
    if (year === undefined) continue;
    for (const name of names.get(netflixId) ?? []) {
      const key = `${name} ${year}`;
      byName.set(key, (byName.get(key) ?? new Set()).add(netflixId));
    }
  }
  return (work, own) => {
    const { netflixId, title: name, year, type } = work;
    const isType = (title: TitleRef | undefined): boolean => type === undefined || title?.type === type;
    const credited = own.find(isNamed(work, names));
    const named = [...(byName.get(`${normalize(name)} ${year}`) ?? [])].map((id) => refs.get(id)).filter(isType);
    const found = refs.get(netflixId ?? 0) ?? credited ?? (named.length === 1 ? named[0] : undefined);
    return found ?? defined({ name, year });
  };
}

function namesOf({ facts, written }: TitleSources): string[] {
  const own = [written?.name, written?.originalName, ...(written?.otherNames ?? [])];
  return [...own, facts?.name, ...(facts?.otherNames ?? [])].filter((name) => name !== undefined);
}
