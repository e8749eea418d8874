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
