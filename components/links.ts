/** Addresses that the interface links to. Nothing here is ever fetched: a link is followed by the viewer or not at all. */
import type { Article, Notes, TitleRef } from '../data/schema.ts';

/** Attributes of a link to another site: it opens in a new tab, and the site is not told where from. */
export const OUTSIDE = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** Where the project lives: its issue form takes corrections. One place to change when it is published, or moves. */
const PROJECT = 'https://github.com/show-notes-extension/show-notes';

/** @returns a title's page on Netflix; where its id is only inferred, Netflix's own search for its name */
export function netflixAddress({ netflixId, name, sure }: Pick<TitleRef, 'netflixId' | 'name' | 'sure'>): string {
  return sure
    ? `https://www.netflix.com/title/${netflixId}`
    : `https://www.netflix.com/search?q=${encodeURIComponent(name)}`;
}

/** @returns the copy of an article that is nearest to its day, or to its month, in the Internet Archive */
export function archiveAddress({ url, date }: Pick<Article, 'url' | 'date'>): string {
  return `https://web.archive.org/web/${date.replaceAll('-', '')}/${url}`;
}

/** @returns a search of the news for a title */
export function newsSearchAddress({ name, year }: Pick<Notes, 'name' | 'year'>): string {
  const query = `"${name}" Netflix ${year ?? ''}`.trim();
  return `https://duckduckgo.com/?q=${encodeURIComponent(query)}&iar=news&ia=news`;
}

/** @returns the project's issue form for a correction, with the title filled in */
export function correctionAddress(netflixId: number, name: string): string {
  return issueForm('correction.yml', `${name} (${netflixId}): `, netflixId, name);
}

/** @returns the project's issue form for a title that is missing */
export function suggestionAddress(netflixId: number, name: string | undefined): string {
  return issueForm('title.yml', `New title: ${name ?? netflixId}`, netflixId, name ?? '');
}

function issueForm(template: string, title: string, netflixId: number, name: string): string {
  const query = new URLSearchParams({ template, title, 'netflix-id': String(netflixId), name });
  return `${PROJECT}/issues/new?${query}`;
}
