import { beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '../../components/locale.ts';
import { beginLifetime, localeWhile } from './lifetime.ts';

const browser = vi.hoisted(() => ({ runtime: { id: 'x' } as { id: string | undefined } | undefined }));
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  browser.runtime = { id: 'x' };
});

test.each([
  ['without an id', { id: undefined }],
  ['without a runtime', undefined],
])('an extension %s is gone; to ask ends everything, for good', (_, runtime) => {
  const { signal, isGone } = beginLifetime();
  expect([isGone(), signal.aborted]).toEqual([false, false]);
  browser.runtime = runtime;
  expect(signal.aborted).toBe(false);
  expect([isGone(), signal.aborted]).toEqual([true, true]);
  browser.runtime = { id: 'y' };
  expect(isGone()).toBe(true);
});

test('words are the browser’s, and empty once it refuses them because the extension is gone', async () => {
  const refuses = new Error('Extension context invalidated.');
  const says = { message: (key: string): string => `${key} in words` };
  const locale: Locale = { message: (key) => says.message(key), language: 'ko', direction: 'ltr' };
  const isGone = vi.fn(() => true);
  const own = localeWhile(locale, isGone);
  expect([own.message('show_notes'), own.language]).toEqual(['show_notes in words', 'ko']);
  says.message = () => {
    throw refuses;
  };
  // It may refuse for another reason: that is a fault, and not kept quiet.
  expect(() => own.message('show_notes')).toThrow(refuses);
  browser.runtime = undefined;
  expect(own.message('show_notes')).toBe('');
  expect(isGone).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(isGone).toHaveBeenCalledTimes(1);
});
