/** What the data set holds, counted. Pure. */

import { compile, type DataSet } from '../compile/compile.ts';
import { newsByTitle } from '../compile/news.ts';
import { lackingIn } from './completeness.ts';
import { type HoursByCoverage, hoursByCoverage } from './stats-hours.ts';

/** Names and how often each occurs. */
export type Tally = ReadonlyArray<readonly [name: string, count: number]>;

export type Stats = {
  date: string;
  titles: number;
  fullNotes: number;
  briefNotes: number;
  /** Full notes that are not whole yet: the file's name and what it lacks. */
  short: ReadonlyArray<readonly [slug: string, lacks: readonly string[]]>;
  people: number;
  peopleWithBackground: number;
  makingNotes: number;
  articles: number;
  articlesByYear: Tally;
  articlesByPublisher: Tally;
  articlesByLanguage: Tally;
  hoursByCoverage: HoursByCoverage;
};

/** @returns the figures of a data set */
export function countData(data: DataSet): Stats {
  const { meta, notes } = compile(data);
  const written = [...data.titles.values()];
  const news = newsByTitle(data.news);
  return {
    date: data.date,
    titles: meta.titles,
    fullNotes: meta.fullNotes,
    briefNotes: meta.briefNotes,
    short: [...data.titles]
      .flatMap(([slug, title]) => (title.depth === 'full' ? [[slug, title] as const] : []))
      .map(([slug, title]) => [slug, lackingIn(title, news.get(title.netflixId) ?? [])] as const)
      .filter(([, lacks]) => lacks.length > 0),
    people: meta.people,
    peopleWithBackground: data.people.size,
    makingNotes: written.reduce((sum, { behindTheScenes }) => sum + behindTheScenes.length, 0),
    articles: meta.articles,
    articlesByYear: tally(data.news.map(({ date }) => date.slice(0, 4))).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    articlesByPublisher: mostFirst(tally(data.news.map(({ publisher }) => publisher))),
    articlesByLanguage: mostFirst(tally(data.news.map(({ language }) => language))),
    hoursByCoverage: hoursByCoverage(notes, data.catalogueTitles),
  };
}

function tally(values: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function mostFirst(counts: Tally): Tally {
  return counts.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
