/** What a command makes of the messages of all languages. */
import type { Locales } from './locales.ts';
import { isUntranslated, type Message, type Messages } from './message.ts';
import type { NewMessage } from './new-message.ts';

/**
 * @returns all languages with the message
 * @throws naming the languages that have the key already
 */
export function withMessage(locales: Locales, { key, english, others }: NewMessage): Locales {
  const having = localesWith(locales, key);
  if (having.length > 0) throw new Error(`${key} already exists, in ${having.join(', ')}. Nothing was written.`);
  return mapLocales(locales, (messages, name) => insert(messages, key, name === 'en' ? english : others));
}

/**
 * @returns all languages without the message
 * @throws where no language has it
 */
export function withoutMessage(locales: Locales, key: string): Locales {
  if (localesWith(locales, key).length === 0) throw new Error(`No language has a message ${key}. Nothing was written.`);
  return mapLocales(locales, (messages) =>
    Object.fromEntries(Object.entries(messages).filter(([name]) => name !== key)),
  );
}

/** @returns for each language that has some, the keys that are still in English */
export function untranslated(locales: Locales): Map<string, string[]> {
  const keys = [...locales].map(([name, messages]): [string, string[]] => [
    name,
    Object.keys(messages).filter((key) => messages[key] && isUntranslated(messages[key])),
  ]);
  return new Map(keys.filter(([, left]) => left.length > 0));
}

function localesWith(locales: Locales, key: string): string[] {
  return [...locales].flatMap(([name, messages]) => (Object.hasOwn(messages, key) ? [name] : []));
}

function mapLocales(locales: Locales, change: (messages: Messages, name: string) => Messages): Locales {
  return new Map([...locales].map(([name, messages]) => [name, change(messages, name)]));
}

/** Behind the last key that begins with the same word, in this file's own order; at the end where none does. */
function insert(messages: Messages, key: string, message: Message): Messages {
  const entries = Object.entries(messages);
  const last = entries.findLastIndex(([other]) => firstWord(other) === firstWord(key));
  return Object.fromEntries(entries.toSpliced(last === -1 ? entries.length : last + 1, 0, [key, message]));
}

function firstWord(key: string): string {
  return key.split('_')[0] ?? '';
}
