/**
 * Names of countries and languages, and dates, in the viewer's language, by the browser's `Intl`. The background words
 * notes with it (`notes/in-words.ts`), so that the content script carries none of this.
 */

/** An `Intl` object takes milliseconds to construct, and every line of a list needs one: they are cached by language. */
function onceFor<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const found = made.get(language) ?? make(language);
    made.set(language, found);
    return found;
  };
}

const regions = onceFor((language) => new Intl.DisplayNames([language], { type: 'region' }));
const languages = onceFor((language) => new Intl.DisplayNames([language], { type: 'language' }));

/** In the Gregorian calendar, as the years of titles are, whatever the language's own is: Thai counts years differently. */
const dates = (style: Intl.DateTimeFormatOptions): ((language: string) => Intl.DateTimeFormat) =>
  onceFor((language) => new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...style }));
const days = dates({ dateStyle: 'medium' });
const months = dates({ month: 'short', year: 'numeric' });

/** @returns a country's name in the given language; the code where the language has none */
export function countryName(code: string, language: string): string {
  return orAsItIs(code, () => regions(language).of(code));
}

/** @returns a language's name in the given language */
export function languageName(code: string, language: string): string {
  return orAsItIs(code, () => languages(language).of(code));
}

/** @returns a day (`2022-01-28`), or a month where no day is known (`2022-01`), as one writes it in the given language */
export function formatDay(day: string, language: string): string {
  const isMonth = day.length === 7;
  const date = new Date(`${isMonth ? `${day}-01` : day}T00:00:00Z`);
  return orAsItIs(day, () => (isMonth ? months : days)(language).format(date));
}

/** `Intl` throws on a malformed value, which is then shown as it is. */
function orAsItIs(value: string, write: () => string | undefined): string {
  try {
    return write() ?? value;
  } catch {
    return value;
  }
}
