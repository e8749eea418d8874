/** What the hours viewed on Netflix meet in the data set. Pure. */
import type { CatalogueTitle, Notes } from '../schema.ts';

/**
 * All hours viewed on Netflix by its engagement reports, January 2023 to June 2025.
 * Shares are computed from the reports alone, never from ranks.
 */
export const ALL_HOURS_VIEWED = 466_800_000_000;

/** The best that a viewer meets beside a title; each title counts once. */
export type Met = 'full notes' | 'brief notes' | 'cast with works' | 'cast only' | 'news only' | 'facts only';

/** Shares of all hours viewed, 0 to 1. */
export type HoursMet = Readonly<Record<Met, number>> & {
  /** Titles that the data set does not hold, and hours that no report gives to a title. */
  'nothing at all': number;
  /** Whatever else stands there: titles without notes that have news. */
  newsWithoutNotes: number;
};

type Known = ReadonlyMap<number, Notes>;

/**
 * @param notes all that is compiled, by id
 * @param rows the catalogue, which knows the hours
 * @param all hours of which shares are told
 * @returns shares of those hours, by the best that a viewer meets
 */
export function hoursMet(notes: Known, rows: readonly CatalogueTitle[], all = ALL_HOURS_VIEWED): HoursMet {
  const share = (only: (title: Notes) => boolean): number => {
    const hours = rows.flatMap(({ netflixId, hoursViewed = 0 }) => {
      const title = notes.get(netflixId);
      return title !== undefined && only(title) ? hoursViewed : [];
    });
    return hours.reduce((sum, one) => sum + one, 0) / all;
  };
  const of = (met: Met): number => share((title) => metBeside(title) === met);
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

/** @returns the best that a viewer meets beside a title */
export function metBeside({ level, cast, news }: Notes): Met {
  if (level !== 'facts') return level === 'full' ? 'full notes' : 'brief notes';
  if (cast.some(({ works }) => works.length > 0)) return 'cast with works';
  if (cast.length > 0) return 'cast only';
  return news.length > 0 ? 'news only' : 'facts only';
}
