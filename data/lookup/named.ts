/**
 * From a name, as a page writes it, to the titles or the person of that name. A name that several people share proves
 * nothing. The search comes in as a function, so that this does not depend on the index.
 */
import { normalizeForSearch } from '../names/for-search.ts';
import { isOwnOrDated } from '../names/years.ts';
import type { CastMember, NetflixId, TitleType } from '../schema.ts';
import type { SearchHit } from '../search/search.ts';
import type { ShownPerson } from './shown-person.ts';

/** Searches, and gives back at most so many hits. */
export type Search = (words: string, limit: number) => Promise<SearchHit[]>;

/** Far more hits than ever share a name, so that a namesake that few people watch is not missed. */
const ENOUGH = 300;

/**
 * @param name a title's name in any language of the data set
 * @param type what the page says that it is, if it says so
 * @param isNameOf whether a title bears a name: search also finds titles by the names of their cast
 * @returns ids of every title that bears the name and is not of the other type; where the page does not say which, none if
 *   the only bearer is a film: a film is known by its own id
 */
export async function titlesNamed(
  name: string,
  type: TitleType | undefined,
  search: Search,
  isNameOf: (netflixId: NetflixId, name: string) => Promise<boolean>,
): Promise<NetflixId[]> {
  const found = (await search(name, ENOUGH)).flatMap((hit) =>
    hit.kind === 'title' &&
    (type ?? hit.type) === hit.type &&
    isOwnOrDated(name, hit.year, (one) => bears(hit, normalizeForSearch(one)))
      ? [hit]
      : [],
  );
  const own = await Promise.all(found.map(({ netflixId }) => isNameOf(netflixId, name)));
  const bearers = found.filter((_, at) => own[at]);
  const isFilmAlone = type === undefined && bearers.length === 1 && bearers[0]?.type === 'film';
  return isFilmAlone ? [] : bearers.map(({ netflixId }) => netflixId);
}

/**
 * @param names names from a page, among which may be what is no person
 * @param search over the whole index
 * @param person reads all that is known of a person
 * @returns the people whose name nobody else has and of whom more is known than the name, in the page's order
 */
export async function peopleNamed(
  names: readonly string[],
  search: Search,
  person: (key: string) => Promise<ShownPerson | undefined>,
): Promise<CastMember[]> {
  const members = await Promise.all(names.map((name) => onlyBearer(name, search, person)));
  return members.flatMap((member) => (member ? [member] : []));
}

async function onlyBearer(
  name: string,
  search: Search,
  read: (key: string) => Promise<ShownPerson | undefined>,
): Promise<CastMember | undefined> {
  const normalized = normalizeForSearch(name);
  const bearers = (await search(name, ENOUGH)).filter((hit) => hit.kind === 'person' && bears(hit, normalized));
  const [only] = bearers;
  if (bearers.length !== 1 || only?.kind !== 'person') return undefined;
  const known = await read(only.key);
  return known && toMember(known);
}

/** A person as one of a cast, without a part. */
function toMember({
  key,
  name,
  background,
  known,
  timeline,
  otherNames,
  nativeName,
  ...facts
}: ShownPerson): CastMember {
  return {
    person: key,
    name,
    ...(background === undefined ? {} : { background }),
    ...(background === undefined && Object.keys(facts).length > 0 ? { facts } : {}),
    works: [...known],
  };
}

function bears(hit: SearchHit, normalized: string): boolean {
  return (
    normalized !== '' &&
    (normalizeForSearch(hit.name) === normalized ||
      (hit.matched !== undefined && normalizeForSearch(hit.matched) === normalized))
  );
}
