/** An extension that is updated or reloaded while a tab is open: the old panel goes, and the page hears nothing of it. */
import { expect, test } from 'vitest';
import { browse, eventually, IDS, panelIn, readPanel } from './harness.ts';

test('after a reload of the extension the old panel goes when one comes back to the tab', async () => {
  const browsing = await browse('chromium');
  try {
    const tab = await browsing.tab();
    const page = browsing.chromium?.context.pages().at(-1);
    const errors: string[] = [];
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    // From now on: what a replica's own scripts do under its strict policy is not what is asked here.
    page?.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    page?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const worker = await browsing.chromium?.worker();
    await worker
      ?.evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    // Whatever is still drawn by itself may notice before; the coming back does at the latest.
    await eventually(
      async () => {
        await tab.run(() => window.dispatchEvent(new Event('focus')), undefined);
        return readPanel(tab);
      },
      (panel) => panel === undefined,
      'the old panel is gone',
    );
    expect(errors).toEqual([]);
  } finally {
    await browsing.close();
  }
});
