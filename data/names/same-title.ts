/**
 * Tells whether two titles of one name are the same title, and whether two casts are the same cast. Lists without ids were
 * joined to the catalogue by name, and may have given a title its namesake's cast; two ids of one film may share theirs.
 */
import type { TitleType } from '../schema.ts';

/** One person in common is chance, or somebody who is in the remake as well. */
const TELLING_CAST = 2;
const SAME_SHARE = 0.8;

/** What tells a title from another of its name. */
export type Namesake = {
  readonly type: TitleType;
  readonly year?: number | undefined;
  readonly wikidata?: string | undefined;
};

/**
 * @param a who is in a title, by key or by name
 * @param b who is in another, in the same way
 * @returns whether nearly all of the smaller cast is in the other
 */
export function isOneCast(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  return shared >= TELLING_CAST && shared >= SAME_SHARE * Math.min(a.size, b.size);
}

/**
 * @param a a title
 * @param b another of the same name
 * @returns whether the two are one, under two ids: by their items where both are known, else by the year
 */
export function isOneTitle(a: Namesake, b: Namesake): boolean {
  if (a.type !== b.type) return false;
  if (a.wikidata !== undefined && b.wikidata !== undefined) return a.wikidata === b.wikidata;
  return a.year !== undefined && a.year === b.year;
}
