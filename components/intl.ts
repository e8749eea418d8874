/**
 * Countries, languages and days as one writes them in a language, by the browser's own knowledge of it. Notes are put into
 * words with it (`notes/in-words.ts`), in the background: a page of Netflix carries none of this.
 */

/** What `Intl` makes takes milliseconds to make, and a list of articles asks for one a line: one for each language is kept. */
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

/** In the calendar that titles have their years in, whatever the language's own is: Thai counts from another year. */
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

/** `Intl` throws where a value is not of its shape; one odd value is then shown as it stands. */
function orAsItIs(value: string, write: () => string | undefined): string {
  try {
    return write() ?? value;
  } catch {
    return value;
  }
}
