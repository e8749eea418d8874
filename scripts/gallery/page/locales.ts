/** The interface's words in the gallery's languages, as a browser would give them. */

import type { Locale } from '../../../components/locale.ts';
import { localeOf } from '../../../entrypoints/shared/locale.ts';
import ar from '../../../public/_locales/ar/messages.json';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';
import ja from '../../../public/_locales/ja/messages.json';
import type { Language } from './types.ts';

const MESSAGES: Record<Language, Readonly<Record<string, { message: string }>>> = { en, de, ar, ja };

/** @returns the words of a language */
export function localeIn(language: Language): Locale {
  const messages = MESSAGES[language];
  return localeOf((key, about) => fill(messages[key]?.message ?? '', about), language);
}

function fill(message: string, about: readonly string[]): string {
  return message.replace(/\$(\d)/g, (_, place) => about[Number(place) - 1] ?? '');
}
