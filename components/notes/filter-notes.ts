/** A title's notes without what the viewer has toggled off: done once, before anything is shown or counted. Pure. */
import type { NotesInWords } from './in-words.ts';
import type { NotesSection } from './section-names.ts';
import { SECTIONS } from './sections.tsx';

/**
 * @param notes everything known of a title
 * @param choices which sections and which languages of articles the viewer does not want
 * @returns the notes with those sections empty, and without articles in those languages
 */
export function filterNotes(
  notes: NotesInWords,
  { hidden, hiddenLanguages }: { hidden: readonly NotesSection[]; hiddenLanguages: readonly string[] },
): NotesInWords {
  const kept = notes.news.filter(({ language }) => !hiddenLanguages.includes(language));
  const filtered = { ...notes, news: kept };
  for (const section of hidden) Object.assign(filtered, SECTIONS[section].without);
  return filtered;
}
