/** Theme and scale of the extension's own pages. */
import type { Preferences } from './preferences.ts';

const SCALES = { small: 0.9, normal: 1, large: 1.15, larger: 1.3 } as const;

/**
 * Dresses a page of the extension; the same tokens dress the panel.
 * @param page the popup's or the options' document
 */
export function dress(
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
export function scaleOf(textSize: Preferences['textSize']): number {
  return SCALES[textSize];
}
