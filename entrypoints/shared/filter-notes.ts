/** A title's notes without what the viewer has toggled off: done once, before anything is shown or counted. Pure. */
import type { Notes } from '../../data/schema.ts';
import type { Preferences } from './preferences.ts';

/**
 * @param notes everything known of a title
 * @param preferences the viewer's
 * @returns the notes with hidden sections empty, and without articles in languages that the viewer does not read
 */
export function filterNotes({ synopsis, ...notes }: Notes, { hidden, hiddenLanguages }: Preferences): Notes {
  const shows = (section: Preferences['hidden'][number]): boolean => !hidden.includes(section);
  return {
    ...notes,
    ...(synopsis !== undefined && shows('synopsis') && { synopsis }),
    cast: shows('cast') ? notes.cast : [],
    together: shows('cast') ? notes.together : [],
    behindTheScenes: shows('making') ? notes.behindTheScenes : [],
    news: shows('news') ? notes.news.filter(({ language }) => !hiddenLanguages.includes(language)) : [],
  };
}
