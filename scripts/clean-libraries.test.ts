/** Libraries as they are bundled: the polyfill in a browser of a test's own making that works as Chromium does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withoutCallTable, withoutContext, withoutInnerHtml } from './clean-libraries.ts';
import { ROOT } from './root.ts';

const FILE = join(ROOT, 'node_modules/webextension-polyfill/dist/browser-polyfill.js');
const PREACT = join(ROOT, 'node_modules/preact/dist/preact.mjs');
const ENTRY = 'virtual:wxt-content-script-isolated-world-entrypoint';

type Transform = (code: string, id: string) => { code: string } | undefined;
type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean | undefined;
type Browser = {
  storage: { local: { get: (key: string) => Promise<unknown> } };
  runtime: {
    onMessage: { addListener: (listener: (message: unknown) => unknown) => void };
    sendMessage: (message: unknown) => Promise<unknown>;
  };
};

const transform = withoutCallTable().transform as Transform;
const small = (): string => transform(readFileSync(FILE, 'utf8'), FILE)?.code ?? '';

/** As Chromium has it: a promise where no callback is given; a listener answers by a callback, later if it returns true. */
function chromium(): { chrome: object; listeners: Listener[] } {
  const listeners: Listener[] = [];
  const get = async (key: string, ...others: unknown[]): Promise<unknown> => ({ [key]: 1, others: others.length });
  const sendMessage = (message: unknown, answer: (value: unknown) => void): void => {
    for (const listener of listeners) listener(message, {}, answer);
  };
  const onMessage = { addListener: (listener: Listener) => void listeners.push(listener) };
  return { chrome: { storage: { local: { get } }, runtime: { id: 'this', onMessage, sendMessage } }, listeners };
}

function load(code: string): { browser: Browser; listeners: Listener[] } {
  const { chrome, listeners } = chromium();
  const module = { exports: {} };
  runInNewContext(code, { chrome, module, exports: module.exports });
  return { browser: module.exports as Browser, listeners };
}

test('the table is gone', () => {
  expect(small().length).toBeLessThan(0.8 * readFileSync(FILE, 'utf8').length);
});

test('a call gives the browser’s own promise', async () => {
  expect(await load(small()).browser.storage.local.get('a')).toEqual({ a: 1, others: 0 });
});

test('a listener answers with a promise, and who asked has one', async () => {
  const { browser, listeners } = load(small());
  browser.runtime.onMessage.addListener(async (message) => ({ heard: message }));
  expect(listeners[0]?.('a', {}, () => {})).toBe(true);
  expect(await browser.runtime.sendMessage('b')).toEqual({ heard: 'b' });
});

test('a content script begins by its main alone', () => {
  const file = join(ROOT, 'node_modules/wxt/dist/virtual/content-script-isolated-world-entrypoint.mjs');
  const { code } =
    (withoutContext().transform as Transform)(readFileSync(file, 'utf8'), `\0${ENTRY}?/x/index.tsx`) ?? {};
  expect(code).toContain('const result = definition.main();');
  expect(code).not.toContain('new ContentScriptContext');
});

test.each([
  ['the polyfill', withoutCallTable(), FILE],
  ['Preact', withoutInnerHtml(), PREACT],
  ['a content script’s beginning', withoutContext(), `\0${ENTRY}?/x/index.tsx`],
] as const)('a text of %s in which nothing matches is a fault', (_, { transform }, file) => {
  expect(() => (transform as Transform)('const changed = {};', file)).toThrow('the library has changed');
  expect((transform as Transform)('const changed = {};', '/x/other.js')).toBeUndefined();
});
