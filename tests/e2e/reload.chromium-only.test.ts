/** An extension that is updated or reloaded while a tab is open: the old panel goes, and the page hears nothing of it. */
import { expect, test } from 'vitest';
import { browse, eventually, IDS, panelIn, readPanel } from './harness.ts';

test('after a reload of the extension the old panel goes when one comes back to the tab', async () => {
  const browsing = await browse('chromium');
  try {
    const tab = await browsing.tab();
    const page = browsing.chromium?.context.pages().at(-1);
    const errors: string[] = [];
    page?.on('pageerror', (error) => errors.push(error.message));
    page?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    const worker = await browsing.chromium?.worker();
    await worker
      ?.evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    expect(await readPanel(tab)).toBeDefined();
    // There just before the coming back and gone just after it: nothing else has noticed.
    await eventually(
      () =>
        tab.run(() => {
          const before = document.querySelector('show-notes-panel') !== null;
          window.dispatchEvent(new Event('focus'));
          return `${before} ${document.querySelector('show-notes-panel') !== null}`;
        }, undefined),
      (there) => there === 'true false',
      'the old panel goes as one comes back',
    );
    expect(errors.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
  } finally {
    await browsing.close();
  }
});
