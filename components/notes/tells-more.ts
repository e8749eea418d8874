import type { NotesInWords } from './in-words.ts';

/** @returns whether notes tell more than Netflix does itself: something is written, somebody is known, something was published */
export function tellsMore({ level, cast, news }: Pick<NotesInWords, 'level' | 'cast' | 'news'>): boolean {
  return level !== 'facts' || cast.length > 0 || news.length > 0;
}
