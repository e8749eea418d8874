/** From preferences to how panel, popup and pages look, and what notes are asked to do. Pure but for `applyLook`. */
import type { NotesSection } from '../../components/notes/section-names.ts';
import type { Preferences } from './preferences.ts';

const SCALES = { small: 0.9, normal: 1, large: 1.15, larger: 1.3 } as const;

/**
 * Gives a page of the extension its look; the panel gets the same tokens.
 * @param page the popup's or the options' document
 */
export function applyLook(
  page: Document,
  { theme, textSize }: Preferences,
  systemIsDark: boolean,
  { language, direction }: { language: string; direction: string },
): void {
  page.documentElement.dataset.theme = themeOf(theme, systemIsDark);
  page.documentElement.style.setProperty('--scale', String(scaleOf(textSize)));
  page.documentElement.lang = language;
  page.documentElement.dir = direction;
}

/** @returns the theme that a choice means now */
export function themeOf(theme: Preferences['theme'], systemIsDark: boolean): 'dark' | 'light' {
  return theme === 'auto' ? (systemIsDark ? 'dark' : 'light') : theme;
}

/** @returns how much larger than normal the type is */
function scaleOf(textSize: Preferences['textSize']): number {
  return SCALES[textSize];
}

/** @returns theme and scale of the panel. Netflix is dark whatever the system is: only who chose light gets a light panel there */
export function lookOf({ theme, textSize }: Preferences): { theme: 'dark' | 'light'; scale: number } {
  return { theme: theme === 'light' ? 'light' : 'dark', scale: scaleOf(textSize) };
}

/**
 * @param plays whether something plays: then a link opens a new tab, so that it does not end the film
 * @returns what the notes are asked to do
 */
export function settingOf(
  { sections, hidden, spoilers }: Preferences,
  plays: boolean,
): { sections: NotesSection[]; cover: boolean; newTabs: boolean; characterFirst: boolean } {
  return {
    sections: sections.filter((section) => !hidden.includes(section)),
    cover: spoilers === 'covered',
    newTabs: plays,
    characterFirst: plays,
  };
}
