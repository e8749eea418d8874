/** What the data set holds, counted. Pure. */
import type { DataSet } from './compile.ts';

/**
 * All hours viewed on Netflix by its engagement reports, January 2023 to June 2025.
 * Shares are computed from the reports alone, never from ranks.
 */
export const ALL_HOURS_VIEWED = 466_800_000_000;

export type Stats = {
  titles: number;
  fullNotes: number;
  people: number;
  peopleWithBackground: number;
  makingNotes: number;
  articles: number;
  articlesByYear: ReadonlyArray<readonly [string, number]>;
  articlesByPublisher: ReadonlyArray<readonly [string, number]>;
  /** Shares of all hours viewed, 0 to 1. */
  shareWithFacts: number;
  shareWithFullNotes: number;
};

/** Counts a data set. */
export function countData(data: DataSet): Stats {
  const articles = [...data.titles.values()].flatMap(({ news }) => news);
  const full = new Set([...data.titles.values()].map(({ netflixId }) => netflixId));
  const hours = (only: (id: number) => boolean): number =>
    data.catalogueTitles.reduce((sum, row) => sum + (only(row.netflixId) ? (row.hoursViewed ?? 0) : 0), 0);
  return {
    titles: new Set([...full, ...data.catalogueTitles.map(({ netflixId }) => netflixId)]).size,
    fullNotes: full.size,
    people: data.cataloguePeople.length,
    peopleWithBackground: data.people.size,
    makingNotes: [...data.titles.values()].reduce((sum, { behindTheScenes }) => sum + behindTheScenes.length, 0),
    articles: articles.length,
    articlesByYear: tally(articles.map(({ date }) => date.slice(0, 4))).sort(([a], [b]) => (a < b ? -1 : 1)),
    articlesByPublisher: tally(articles.map(({ publisher }) => publisher)).sort(([, a], [, b]) => b - a),
    shareWithFacts: hours(() => true) / ALL_HOURS_VIEWED,
    shareWithFullNotes: hours((id) => full.has(id)) / ALL_HOURS_VIEWED,
  };
}

function tally(values: readonly string[]): Array<readonly [string, number]> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
