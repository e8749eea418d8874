/**
 * Preferences for a page that must stay small: asked of the background, which parses them, and asked
 * again whenever storage changes. Without zod.
 */
import { browser } from 'wxt/browser';
import type { Preferences } from './preferences.ts';
import { send } from './send.ts';

/**
 * @param onChange called with whole, checked preferences: once at first, then after each change
 * @param onFailure called where they could not be asked for
 * @param signal ends the watching
 */
export function watchPreferences(
  onChange: (preferences: Preferences) => void,
  onFailure: (why: unknown) => void,
  signal: AbortSignal,
): void {
  const ask = async (): Promise<void> => {
    try {
      const preferences = await send({ type: 'preferences' });
      if (!signal.aborted) onChange(preferences);
    } catch (why) {
      if (!signal.aborted) onFailure(why);
    }
  };
  const listen = (changes: Record<string, unknown>): void => {
    if ('preferences' in changes) void ask();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  void ask();
}
