/** From a browser's translation to the messages that components take. Pure: `browser-locale.ts` has the browser's own. */

/** How a browser gives a message: by key, with what goes into its placeholders. */
export type GetMessage = (key: string, about: string[]) => string;

/** In the Unicode standard, what begins and ends a text of its own direction (UAX 9, FSI and PDI). */
const ISOLATE = ['\u2068', '\u2069'] as const;

/**
 * Dates, countries and the direction follow the words, not the browser: where it speaks a language that we do not, the
 * words are English, and a page that is half English and half not would be read out wrong.
 * @param getMessage the browser's translation
 * @param browsers the language of the browser's own interface (BCP 47)
 * @returns a function from a key and what it speaks of to words, the language they are in (BCP 47), and its direction; from
 * right to left, what goes into a placeholder is isolated
 */
export function localeOf(
  getMessage: GetMessage,
  browsers: string,
): {
  message: (key: string, ...about: ReadonlyArray<string | number>) => string;
  language: string;
  direction: 'ltr' | 'rtl';
} {
  const direction = getMessage('words_direction', []) === 'rtl' ? 'rtl' : 'ltr';
  return {
    message: (key, ...about) => getMessage(key, about.map(direction === 'rtl' ? isolated : String)),
    language: regionOf(browsers, getMessage('words_language', [])),
    direction,
  };
}

/** A name with a full stop at its end keeps it there, whatever the direction of the sentence it is put into. */
function isolated(about: string | number): string {
  return ISOLATE.join(String(about));
}

/** British English words are ours as well as American ones, but days are written otherwise: the browser's tag says more. */
function regionOf(browsers: string, ours: string): string {
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
}
