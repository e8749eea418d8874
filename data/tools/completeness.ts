/** What full notes are meant to hold, and what a title's lack of it. Fewer is no fault: it is what to write next. */
import type { Article, FullTitle } from '../schema.ts';

const CAST = 6;
const MAKING_NOTES = 2;
const ARTICLES = 4;
const PUBLISHERS = 3;

/**
 * @param title a full title
 * @param news the articles about it
 * @returns what it lacks, a phrase each; empty where its notes are whole
 */
export function lackingIn({ cast, behindTheScenes }: FullTitle, news: readonly Article[]): string[] {
  const publishers = new Set(news.map(({ publisher }) => publisher)).size;
  const fromInside = news.some(({ kind }) => kind === 'interview' || kind === 'production');
  return [
    ...(cast.length < CAST ? [`${cast.length} of the cast`] : []),
    ...(behindTheScenes.length < MAKING_NOTES ? [`${behindTheScenes.length} on the making`] : []),
    ...(news.length < ARTICLES ? [`${news.length} in the news`] : []),
    ...(publishers < PUBLISHERS ? [`publishers: ${publishers}`] : []),
    ...(fromInside ? [] : ['no interview, no production']),
  ];
}
