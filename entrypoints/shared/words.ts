/** The browser's own translation, in the form that components take their words in. */
import { browser } from 'wxt/browser';
import { type GetMessage, speechOf } from './speech.ts';

/** @returns the interface's words in the language that the browser chose, and which one that is */
export function browserSpeech(): ReturnType<typeof speechOf> {
  // WXT types the keys; components check them against the same file, so here any text will do.
  return speechOf(browser.i18n.getMessage as GetMessage, browser.i18n.getUILanguage());
}
