/**
 * What a screen reader is told of the panel, as a file that a person can read: ozark-panel.aria.yml. Where it has changed for
 * the better, `npx vitest run --project e2e-only-chromium tests/e2e/tree.chromium-only.test.ts -u` writes it anew.
 */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { panelBecomes } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

inBothBrowsers('the accessibility tree', ({ tab: newTab, browsing }) => {
  test('of the full panel', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1080);
    await tab.goto(`/browse?jbv=${IDS.ozark}`);
    await panelBecomes(tab, (panel) => panel.open === 'true' && panel.state === 'full', 'open');
    const pages = browsing().chromium?.context.pages() ?? [];
    const page = pages.find((one) => one.url().includes(`jbv=${IDS.ozark}`));
    const tree = await page?.locator('show-notes-panel').ariaSnapshot();
    // The day of the data is another with each that is written; the panel's own is as it came.
    const ofAnyDay = tree?.replace(/Data of .*/, 'Data of (a day)');
    await expect(`${ofAnyDay}\n`).toMatchFileSnapshot('ozark-panel.aria.yml');
  });
});
