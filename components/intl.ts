/**
 * Countries, languages and days as one writes them in a language, by the browser's own knowledge of it. Notes are put into
 * words with it (`notes/in-words.ts`), in the background: a page of Netflix carries none of this.
 */

/** What `Intl` makes takes milliseconds to make, and a list of articles asks for one a line: one for each language is kept. */
const made = new Map<string, unknown>();
function once<T>(form: string, language: string, make: () => T): T {
  const key = `${form} ${language}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** @returns a country's name in the given language; the code where the language has none */
export function countryName(code: string, language: string): string {
  return nameOf('region', code, language);
}

/** @returns a language's name in the given language */
export function languageName(code: string, language: string): string {
  return nameOf('language', code, language);
}

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  return orAsItIs(code, () => once(type, language, () => new Intl.DisplayNames([language], { type })).of(code));
}

/** @returns a day (`2022-01-28`), or a month where no day is known (`2022-01`), as one writes it in the given language */
export function formatDay(day: string, language: string): string {
  const isMonth = day.length === 7;
  const style: Intl.DateTimeFormatOptions = isMonth ? { month: 'short', year: 'numeric' } : { dateStyle: 'medium' };
  // In the calendar that titles have their years in, whatever the language's own is: Thai counts from another year.
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...style });
  return orAsItIs(day, () => once(isMonth ? 'month' : 'day', language, make).format(new Date(day)));
}

/** `Intl` throws where a value is not of its shape; one odd value is then shown as it stands. */
function orAsItIs(value: string, write: () => string | undefined): string {
  try {
    return write() ?? value;
  } catch {
    return value;
  }
}
