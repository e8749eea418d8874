/** The interface's messages, handed to components from outside: they know keys, never a language or the browser. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A key of public/_locales/en/messages.json; one that is not there does not compile. */
export type MessageKey = keyof typeof messages;

/** Gives a message in the viewer's language, its placeholders filled in. */
export type Message = (key: MessageKey, ...about: ReadonlyArray<string | number>) => string;

/** The messages, and the language that they are in (BCP 47), for dates, countries and numbers. */
export type Locale = { message: Message; language: string; direction: 'ltr' | 'rtl' };

/** What the notes themselves are written in, whatever the interface speaks: for voices, and for the direction of the text. */
export const WRITTEN = { lang: 'en', dir: 'ltr' } as const;

export const LocaleContext = createContext<Locale>({ message: (key) => key, language: 'en', direction: 'ltr' });

/** @returns the messages and the language of the page that a component stands in */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** @returns a country's name in the given language; the code where the language has none */
export function countryName(code: string, language: string): string {
  return orAsItIs(code, () => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code));
}

/** @returns a language's name in the given language */
export function languageName(code: string, language: string): string {
  return orAsItIs(code, () => new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code));
}

/** @returns a day (`2022-01-28`), or a month where no day is known (`2022-01`), as one writes it in the given language */
export function formatDay(day: string, language: string): string {
  const isMonth = /^\d{4}-\d{2}$/.test(day);
  const date = new Date(`${isMonth ? `${day}-01` : day}T00:00:00Z`);
  const style = isMonth ? ({ month: 'short', year: 'numeric' } as const) : ({ dateStyle: 'medium' } as const);
  return orAsItIs(day, () => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(date));
}

/** `Intl` throws where a value is not of its shape; one odd value is then shown as it stands. */
function orAsItIs(value: string, write: () => string | undefined): string {
  try {
    return write() ?? value;
  } catch {
    return value;
  }
}
