/** How much of the hours viewed on Netflix the data set covers. Pure. */
import type { CatalogueTitle, Notes } from '../schema.ts';

/**
 * All hours viewed on Netflix by its engagement reports, January 2023 to June 2025.
 * Shares are computed from the reports alone, never from ranks.
 */
export const ALL_HOURS_VIEWED = 466_800_000_000;

/** The most that a viewer finds beside a title; each title counts once. */
export type Coverage = 'full notes' | 'brief notes' | 'cast with works' | 'cast only' | 'news only' | 'facts only';

/** Shares of all hours viewed, 0 to 1. */
export type HoursByCoverage = Readonly<Record<Coverage, number>> & {
  /** Titles that the data set does not hold, and hours that no report gives to a title. */
  'nothing at all': number;
  /** Besides: titles without notes that have news. */
  newsWithoutNotes: number;
};

type Known = ReadonlyMap<number, Notes>;

/**
 * @param notes all that is compiled, by id
 * @param rows the catalogue, which knows the hours
 * @param all hours of which the shares are computed
 * @returns shares of those hours, by the most that a viewer finds
 */
export function hoursByCoverage(
  notes: Known,
  rows: readonly CatalogueTitle[],
  all = ALL_HOURS_VIEWED,
): HoursByCoverage {
  const share = (only: (title: Notes) => boolean): number => {
    const hours = rows.flatMap(({ netflixId, hoursViewed = 0 }) => {
      const title = notes.get(netflixId);
      return title !== undefined && only(title) ? hoursViewed : [];
    });
    return hours.reduce((sum, one) => sum + one, 0) / all;
  };
  const of = (met: Coverage): number => share((title) => coverageOf(title) === met);
  return {
    'full notes': of('full notes'),
    'brief notes': of('brief notes'),
    'cast with works': of('cast with works'),
    'cast only': of('cast only'),
    'news only': of('news only'),
    'facts only': of('facts only'),
    'nothing at all': 1 - share(() => true),
    newsWithoutNotes: share(({ level, news }) => level === 'facts' && news.length > 0),
  };
}

/** @returns the most that a viewer finds beside a title */
export function coverageOf({ level, cast, news }: Notes): Coverage {
  if (level !== 'facts') return level === 'full' ? 'full notes' : 'brief notes';
  if (cast.some(({ works }) => works.length > 0)) return 'cast with works';
  if (cast.length > 0) return 'cast only';
  return news.length > 0 ? 'news only' : 'facts only';
}
