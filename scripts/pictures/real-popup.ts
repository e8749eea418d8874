/** A picture of the popup over a page, as the toolbar's button opens it. */
import type { Page } from 'playwright-core';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { openRealPopup, type RealPopup } from '../browsers/real-popup.ts';
import { steady } from './steady.ts';

/** What the background can call. */
type Chrome = {
  chrome: { storage: { sync: { set: (values: object) => Promise<void>; clear: () => Promise<void> } } };
};

const STILL = [{ name: 'prefers-reduced-motion', value: 'reduce' }];

/** How long its contents may take to come, in ms. */
const CONTENTS_PATIENCE = 10_000;

/**
 * @param over the tab in front
 * @param words that its text has once it is ready
 * @returns a picture of the popup
 */
export async function pictureOfRealPopup(browser: ChromiumRun, over: Page, words: string): Promise<Buffer> {
  const worker = await browser.worker();
  // No driver tells it of a system that is dark.
  await worker.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.sync.set({ preferences: { theme: 'dark' } }),
  );
  const popup = await openRealPopup(browser, () => over.bringToFront());
  await popup.ask('Emulation.setEmulatedMedia', { features: STILL });
  await untilItSays(popup, words);
  const clip = JSON.parse(await popup.run(MEASURE));
  const look = async (): Promise<Buffer> => {
    const { data } = await popup.ask('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true });
    return Buffer.from(String(data), 'base64');
  };
  const taken = await steady(look, 'The popup');
  await popup.close();
  await (await browser.worker()).evaluate(() => (globalThis as unknown as Chrome).chrome.storage.sync.clear());
  return taken;
}

/** In the popup itself: takes the caret away, which blinks, and tells where the contents stand, whatever window the browser gave it. */
const MEASURE = `
  const style = document.createElement('style');
  style.textContent = 'input { caret-color: transparent }';
  document.head.append(style);
  const { width, height } = document.querySelector('main').getBoundingClientRect();
  JSON.stringify({ x: 0, y: 0, width, height, scale: 1 });
`;

/** @throws where it does not say so for long */
async function untilItSays({ run }: RealPopup, words: string): Promise<void> {
  for (const end = Date.now() + CONTENTS_PATIENCE; Date.now() < end; ) {
    // While it is loaded it has no text.
    const text = await run('document.body?.innerText ?? ""').catch(() => '');
    if (text.includes(words)) return;
  }
  throw new Error(`${words} did not appear in the popup within ${CONTENTS_PATIENCE / 1000} s.`);
}
