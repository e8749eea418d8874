/** A message that is not there yet: read from what was typed. */
import { faultOfKey, faultOfText, type Message, placeholdersOf, UNTRANSLATED } from './message.ts';

/** `english` goes into the English file, `others` into every other one. */
export type NewMessage = { key: string; english: Message; others: Message };

/**
 * @param key the message's key
 * @param text what it says in English
 * @param about what each placeholder stands for, `NAME=EXAMPLE`, in the order of `$1`, `$2` …; nothing, or one for each
 * @returns the message for the English file, and for the others
 * @throws saying what is wrong with one of them
 */
export function newMessage(key: string, text: string, about: readonly string[]): NewMessage {
  const wrongKey = faultOfKey(key);
  if (wrongKey !== undefined) throw new Error(`${key}: ${wrongKey}.`);
  const wrongText = faultOfText(text);
  if (wrongText !== undefined) throw new Error(`“${text}”: ${wrongText}.`);
  const told = describe(text, about);
  return {
    key,
    english: { message: text, ...(told === '' ? {} : { description: told }) },
    others: { message: text, description: `${UNTRANSLATED}. ${told}`.trimEnd() },
  };
}

function describe(text: string, about: readonly string[]): string {
  const count = new Set(placeholdersOf(text)).size;
  if (about.length > 0 && about.length !== count)
    throw new Error(
      `“${text}” has ${count} placeholders and ${about.length} --about; put $1 in single quotes, and give one --about for each, or none.`,
    );
  return about.map((each, at) => `$${at + 1}: ${describeOne(each)}`).join(' ');
}

function describeOne(about: string): string {
  const [, name, example] = /^([^=]*[^=\s])=(\S.*)$/.exec(about) ?? [];
  if (name === undefined) throw new Error(`--about ${about}: expected NAME=EXAMPLE, such as title="Squid Game".`);
  return `${name}, such as ${example}.`;
}
