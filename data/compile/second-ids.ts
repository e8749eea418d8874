/**
 * Titles that Netflix has under two ids: one is searched for and stands among somebody's titles, and under both the same
 * notes stand.
 */
import { normalize } from '../names/normalize.ts';
import type { WrittenTitle } from '../schema.ts';
import { SECOND_IDS } from '../vocabulary/second-ids.ts';
import type { SecondIds, TitleCredit, TitleSources } from './shapes.ts';

/**
 * @param titles every title
 * @returns the second ids: what is known by hand, and titles of one name, type and item of Wikidata's. Of these the one with
 *   notes is the first, then the most viewed
 */
export function secondIds(titles: readonly TitleSources[]): SecondIds {
  const all = new Set(titles.map(({ netflixId }) => netflixId));
  const known = new Map(
    SECOND_IDS.flatMap(({ netflixId, of }) => (all.has(netflixId) && all.has(of) ? [[netflixId, of] as const] : [])),
  );
  // Of one that is known by hand only the first id may have another by its item: else each might be the other's second.
  const others = titles.filter(({ netflixId }) => !known.has(netflixId));
  const byItem = new Map(
    [...Map.groupBy(others, itemOf)].flatMap(([item, same]) => (item === undefined ? [] : seconds(same))),
  );
  return new Map([...byItem, ...[...known].map(([second, of]) => [second, byItem.get(of) ?? of] as const)]);
}

/**
 * @param titles every title
 * @param ids the second ids
 * @returns the titles, with the first id's notes under a second one that has none. Whoever verified the first says nothing
 *   of the second
 */
export function withNotesOfFirst(titles: readonly TitleSources[], ids: SecondIds): TitleSources[] {
  const written = new Map(titles.map((title) => [title.netflixId, title.written]));
  return titles.map((title) => {
    const first = written.get(ids.get(title.netflixId) ?? 0);
    return first && !title.written ? { ...title, written: under(title.netflixId, first) } : title;
  });
}

/**
 * @param credits of every title
 * @param ids the second ids
 * @returns the credits, without what somebody is credited for under the first id as well
 */
export function creditedOnce(credits: readonly TitleCredit[], ids: SecondIds): TitleCredit[] {
  const keyOf = ({ person, role }: TitleCredit, netflixId: number | undefined): string =>
    `${netflixId} ${role} ${person}`;
  const all = new Set(credits.map((credit) => keyOf(credit, credit.netflixId)));
  return credits.filter((credit) => !all.has(keyOf(credit, ids.get(credit.netflixId))));
}

function under(netflixId: number, { idVerified: _of, ...written }: WrittenTitle): WrittenTitle {
  return { ...written, netflixId };
}

function itemOf({ facts }: TitleSources): string | undefined {
  return facts?.wikidata && `${facts.type} ${normalize(facts.name)} ${facts.wikidata}`;
}

function seconds(same: readonly TitleSources[]): Array<readonly [second: number, first: number]> {
  const [first, ...others] = same.toSorted(
    (a, b) => Number(b.written !== undefined) - Number(a.written !== undefined) || hoursOf(b) - hoursOf(a),
  );
  return others.map(({ netflixId }) => [netflixId, first?.netflixId ?? netflixId]);
}

function hoursOf({ facts }: TitleSources): number {
  return facts?.hoursViewed ?? 0;
}
