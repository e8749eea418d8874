/** The popup over a page, as the toolbar's button opens it: no driver knows it as a page, so it is spoken to by hand. */
import type { CDPSession, Page } from 'playwright-core';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { steady } from './steady.ts';

/** What a page of the extension can call. */
type Chrome = {
  chrome: {
    action: { openPopup: () => Promise<void> };
    storage: { sync: { set: (values: object) => Promise<void>; clear: () => Promise<void> } };
  };
};
type Popup = { ask: (method: string, params?: object) => Promise<Record<string, unknown>>; close: () => Promise<void> };

const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/** How long it may take to come, in ms. */
const PATIENCE = 10_000;

/**
 * @param over the tab in front
 * @param words that its text has once it is ready
 * @returns a picture of the popup
 */
export async function pictureOfRealPopup(browser: ChromiumRun, over: Page, words: string): Promise<Buffer> {
  const popup = await openPopup(browser, over);
  await popup.ask('Emulation.setEmulatedMedia', { features: STILL });
  await until(async () => ((await textOf(popup)).includes(words) ? true : undefined), `${words} in the popup`);
  const clip = await wholeOf(popup);
  const look = async (): Promise<Buffer> => {
    const { data } = await popup.ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return Buffer.from(String(data), 'base64');
  };
  const taken = await steady(look, 'The popup');
  await popup.close();
  return taken;
}

/** @returns its text; none while it is loaded */
async function textOf(popup: Popup): Promise<string> {
  return resultOf(popup, 'document.body?.innerText ?? ""').catch(() => '');
}

/** In the popup itself: takes the caret away, which blinks, and tells how large the contents are. */
const MEASURE = `
  const style = document.createElement('style');
  style.textContent = 'input { caret-color: transparent }';
  document.head.append(style);
  const { width, height } = document.querySelector('main').getBoundingClientRect();
  JSON.stringify({ x: 0, y: 0, width, height, scale: 1 });
`;

/** @returns where its contents stand, whatever window the browser gave it */
async function wholeOf(popup: Popup): Promise<unknown> {
  return JSON.parse(await resultOf(popup, MEASURE));
}

async function resultOf({ ask }: Popup, expression: string): Promise<string> {
  const { result } = await ask('Runtime.evaluate', { expression });
  return String((result as { value?: unknown } | undefined)?.value ?? '');
}

/**
 * @returns the first that `read` finds
 * @throws where it finds nothing for long
 */
async function until<T>(read: () => Promise<T | undefined>, what: string): Promise<T> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = await read();
    if (found !== undefined) return found;
  }
  throw new Error(`${what} did not come within ${PATIENCE / 1000} s.`);
}

/** A page of the extension opens it over the tab in front. */
async function openPopup({ context, extensionId, page }: ChromiumRun, over: Page): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium tells nothing of its popup.');
  const opener = await page();
  await opener.goto(`chrome-extension://${extensionId}/options.html`);
  // No driver tells it of a system that is dark.
  await opener.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.sync.set({ preferences: { theme: 'dark' } }),
  );
  await over.bringToFront();
  await opener.evaluate(() => (globalThis as unknown as Chrome).chrome.action.openPopup());
  const targetId = await until(() => popupTarget(session), 'The popup');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return {
    ask: asker(session, sessionId),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
      await opener.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.sync.clear());
      await opener.close();
    },
  };
}

async function popupTarget(session: CDPSession): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url.endsWith('/popup.html'))?.targetId;
}

/** Each question has a number of its own, and so has its answer. */
function asker(session: CDPSession, sessionId: string): Popup['ask'] {
  const asked = { count: 0 };
  return (method, params = {}) => {
    const id = ++asked.count;
    return new Promise((resolve, reject) => {
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown>; error?: unknown };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`));
        else resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}
