/** The browser's own translation, in the form that components take their messages in. */
import { browser } from 'wxt/browser';
import { type GetMessage, localeOf } from './locale.ts';

/** @returns the interface's words in the language that the browser chose, and which one that is */
export function browserLocale(): ReturnType<typeof localeOf> {
  // WXT types the keys; components check them against the same file, so here any text will do.
  return localeOf(browser.i18n.getMessage as GetMessage, browser.i18n.getUILanguage());
}
