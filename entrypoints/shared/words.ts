/** The browser's own translation, in the form that components take their words in. */
import { browser } from 'wxt/browser';

/** WXT types the keys; components check them against the same file, so here any text will do. */
const getMessage = browser.i18n.getMessage as (key: string, about: string[]) => string;

/**
 * Dates, countries and the direction follow the words, not the browser: where it speaks a language that we do not, the
 * words are English, and a page that is half English and half not would be read out wrong.
 * @returns a function from a key and what it speaks of to words, and the language they are in (BCP 47)
 */
export function browserSpeech(): {
  words: (key: string, ...about: ReadonlyArray<string | number>) => string;
  language: string;
  direction: 'ltr' | 'rtl';
} {
  return {
    words: (key, ...about) => getMessage(key, about.map(String)),
    language: regionOf(browser.i18n.getUILanguage(), getMessage('words_language', [])),
    direction: getMessage('words_direction', []) === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** British English words are ours as well as American ones, but days are written otherwise: the browser's tag says more. */
function regionOf(browsers: string, ours: string): string {
  return browsers.split('-')[0] === ours.split('-')[0] ? browsers : ours;
}
