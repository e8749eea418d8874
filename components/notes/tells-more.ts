import type { NotesInWords } from './in-words.ts';

/**
 * @param notes with what the viewer wants to see of them
 * @returns whether they tell more than Netflix does itself: something is written, somebody is known, something was published
 */
export function tellsMore({
  synopsis,
  cast,
  behindTheScenes,
  news,
}: Pick<NotesInWords, 'synopsis' | 'cast' | 'behindTheScenes' | 'news'>): boolean {
  return synopsis !== undefined || cast.length + behindTheScenes.length + news.length > 0;
}
