/** What a message is, and what is wrong with one. */
import { z } from 'zod';

/** `description` is for who translates; the browser ignores it. */
export const Message = z.strictObject({
  message: z.string().min(1),
  description: z.string().optional(),
});
export type Message = z.infer<typeof Message>;

/** The messages of one language, in the order of its file. */
export const Messages = z.record(z.string(), Message);
export type Messages = z.infer<typeof Messages>;

/** Begins the description of a message that is in English until somebody translates it. */
export const UNTRANSLATED = 'UNTRANSLATED';

/** Lower-case words with underscores between them, so that no two keys differ by case alone: the browser would not tell them apart. */
const KEY = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** @returns whether somebody still has to translate it */
export function isUntranslated({ description = '' }: Message): boolean {
  return description.startsWith(UNTRANSLATED);
}

/** @returns the placeholders of a text, `$1` to `$9`, each as often as it stands there */
export function placeholdersOf(text: string): string[] {
  return (text.match(/\$\d/g) ?? []).sort();
}

/** @returns what is wrong with a key, as the end of a sentence; `undefined` where it may be one */
export function faultOfKey(key: string): string | undefined {
  return KEY.test(key) ? undefined : 'a key is lower-case words with underscores between them, such as open_options';
}

/** @returns what is wrong with a text, as the end of a sentence; `undefined` where it may be shown */
export function faultOfText(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty';
  if (text !== text.trim() || / {2}/.test(text))
    return 'it has a superfluous space; put $1 in single quotes, or the shell removes it';
  if (/[<>]|\p{Cc}/u.test(text)) return 'it has markup, a line break or another control character';
  if (/\$(?![1-9])/.test(text)) return 'it has a $ that no digit follows; placeholders are $1 to $9';
  const numbers = [...new Set(placeholdersOf(text))];
  if (numbers.some((placeholder, at) => placeholder !== `$${at + 1}`))
    return `its placeholders are ${numbers.join(', ')}; number them from $1 without a gap`;
  return undefined;
}
