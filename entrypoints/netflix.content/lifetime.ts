/**
 * How long this script may act: until its extension is updated or removed. Nothing that a page sends can end it. (WXT's
 * context ends with an event that any page can send, so it is not used.)
 */
import { browser } from 'wxt/browser';
import type { Locale } from '../../components/locale.ts';

export type Lifetime = {
  signal: AbortSignal;
  /** Whether the extension was updated or removed; to ask ends everything if it was. */
  isGone: () => boolean;
};

/** Begins this script's life. Nothing tells a script of its end: it has to ask. */
export function beginLifetime(): Lifetime {
  const life = new AbortController();
  const isGone = (): boolean => {
    if (browser.runtime?.id === undefined) life.abort();
    return life.signal.aborted;
  };
  return { signal: life.signal, isGone };
}

/**
 * @param locale the browser's messages, which throw once the extension is gone
 * @param isGone ends everything if it is
 * @returns messages that are empty from then on, so that a component that still draws does not fail
 */
export function localeWhile(locale: Locale, isGone: () => boolean): Locale {
  const message: Locale['message'] = (key, ...about) => {
    try {
      return locale.message(key, ...about);
    } catch (error) {
      if (browser.runtime?.id !== undefined) throw error;
      // Not at once: the panel must not be taken away in the middle of being drawn.
      queueMicrotask(isGone);
      return '';
    }
  };
  return { ...locale, message };
}
