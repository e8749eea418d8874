/** How citations lie on disk: a file a year, in the order of their days, so that a change is a small diff. Pure. */

import { compareText } from '../names/compare-text.ts';
import type { Citation } from '../schema.ts';
import { firstDay } from './published.ts';

/** @returns the name of the file in data/news in which a citation stands */
export function newsFileOf({ date }: Pick<Citation, 'date'>): string {
  return `${date.slice(0, 4)}.jsonl`;
}

/** @returns the order of two lines: by day (a month counts as its first day), then by address */
export function compareCitations(a: Citation, b: Citation): number {
  return compareText(firstDay(a.date), firstDay(b.date)) || compareText(a.url, b.url);
}

/**
 * @param citations in any order
 * @returns the files of data/news: name and contents
 */
export function newsFiles(citations: readonly Citation[]): Map<string, string> {
  const byFile = Map.groupBy(citations.toSorted(compareCitations), newsFileOf);
  return new Map([...byFile].map(([name, all]) => [name, all.map(lineOf).join('')]));
}

/**
 * @param existing the existing citations
 * @param more citations that come in; where an address is cited already, the later citation holds, for the titles of both
 * @returns all of them, an address once
 */
export function joinCitations(existing: readonly Citation[], more: readonly Citation[]): Citation[] {
  const byUrl = new Map<string, Citation>();
  for (const citation of [...existing, ...more]) {
    const titles = [...(byUrl.get(citation.url)?.titles ?? []), ...citation.titles];
    byUrl.set(citation.url, { ...citation, titles: [...new Set(titles)].sort((a, b) => a - b) });
  }
  return [...byUrl.values()];
}

function lineOf({ url, headline, publisher, date, language, kind, spoiler, titles }: Citation): string {
  return `${JSON.stringify({ url, headline, publisher, date, language, kind, spoiler, titles })}\n`;
}
