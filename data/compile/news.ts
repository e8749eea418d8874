/** Which articles are about which title. */

import { firstDay } from '../files/published.ts';
import { compareText } from '../names/compare-text.ts';
import type { Article, Citation } from '../schema.ts';

/**
 * @param news every citation
 * @returns articles by the id of each title that they are about, newest first; one of which only the month is known counts
 *   as of its first day
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
  return compareText(firstDay(b.date), firstDay(a.date)) || compareText(a.url, b.url);
}
