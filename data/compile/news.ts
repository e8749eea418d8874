/** Which articles are about which title. */
import type { Article, Citation } from '../schema.ts';

/**
 * @param news every citation
 * @returns articles by the id of each title that they name, newest first
 */
export function newsByTitle(news: readonly Citation[]): ReadonlyMap<number, readonly Article[]> {
  const byTitle = new Map<number, Article[]>();
  for (const { titles, ...article } of news.toSorted(newestFirst)) {
    for (const netflixId of titles) {
      const own = byTitle.get(netflixId);
      if (own) own.push(article);
      else byTitle.set(netflixId, [article]);
    }
  }
  return byTitle;
}

function newestFirst(a: Citation, b: Citation): number {
  return a.date === b.date ? compare(a.url, b.url) : compare(b.date, a.date);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
