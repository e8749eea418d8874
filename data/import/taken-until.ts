/** When the listings were taken, and so which titles none of them can know. */
import { SOURCES } from '../vocabulary/sources.ts';
import { isoDay } from './fields.ts';

/** The last day that a listing can know of, by its source's id. */
export const TAKEN_UNTIL: ReadonlyMap<string, string> = new Map(
  SOURCES.flatMap(({ id, until }) => (until === undefined ? [] : [[id, until] as const])),
);

/**
 * @param title a title with its facts; a series' year may be its newest season's
 * @param source a source's id
 * @returns whether it is a film of later than the listing, which cannot know it: the two were joined by name
 */
export function isNewer(
  title: {
    readonly type: 'film' | 'series';
    readonly year?: number | undefined;
    readonly premiere?: string | undefined;
  },
  source: string,
): boolean {
  const until = TAKEN_UNTIL.get(source);
  if (until === undefined || title.type !== 'film') return false;
  const day = title.premiere === undefined ? undefined : isoDay(title.premiere);
  return (day !== undefined && day > until) || (title.year ?? 0) > Number(until.slice(0, 4));
}
