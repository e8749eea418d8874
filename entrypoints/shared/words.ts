/** The browser's own translation, in the form that components take their words in. */
import { browser } from 'wxt/browser';

/** WXT types the keys; components check them against the same file, so here any text will do. */
const getMessage = browser.i18n.getMessage as (key: string, about: string[]) => string;

/** @returns a function from a key and what it speaks of to words, and the language they are in (BCP 47) */
export function browserSpeech(): {
  words: (key: string, ...about: ReadonlyArray<string | number>) => string;
  language: string;
  direction: 'ltr' | 'rtl';
} {
  return {
    words: (key, ...about) => getMessage(key, about.map(String)),
    language: browser.i18n.getUILanguage(),
    direction: getMessage('@@bidi_dir', []) === 'rtl' ? 'rtl' : 'ltr',
  };
}
