/**
 * A tab of Netflix's that was there before the extension, as after each update: the popup says so and loads it anew, and so
 * does the page of the first use; the self-check says so.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChromium } from '../../scripts/browsers/chromium.ts';
import { serveReplicas } from '../../scripts/replica/server.ts';
import { browse, copyOfBuild } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import { clickIn } from './harness/own-pages.ts';
import { NETFLIX } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';
import { openPopup } from './real-popup.ts';

/** What such a tab has in common with one that is older: it holds no script that answers. */
function withoutScript(): string {
  const copy = copyOfBuild('chromium');
  writeFileSync(join(copy, 'content-scripts/netflix.js'), '');
  return copy;
}

test('where no script of ours listens in a tab of Netflix’s, the popup offers to load it anew', async () => {
  const copy = withoutScript();
  const browsing = await browse('chromium', copy);
  try {
    const tab = await browsing.tab();
    await tab.goto(`/title/${IDS.dead}`);
    await tab.run(() => Object.assign(window, { before: true }), undefined);
    const popup = await openPopup(browsing, tab);
    const shown = await popup.shows('Reload this tab to start');
    expect(shown).toContain('This tab was open before Show Notes was installed or updated.');
    await popup.press('Reload this tab to start');
    await eventually(() => tab.run(() => !('before' in window), undefined).catch(() => false), Boolean, 'loaded anew');
    await popup.close();
    // Without its script it is as old as before.
    const options = await browsing.extensionTab('options.html');
    await clickIn(options, 'Check the open Netflix tabs');
    const report = (): Promise<string> => options.run(() => document.querySelector('textarea')?.value ?? '', undefined);
    await eventually(
      report,
      (text) => text.includes('This tab was open before Show Notes was installed or updated.'),
      'a report that says so',
    );
  } finally {
    await browsing.close();
    rmSync(copy, { recursive: true });
  }
});

test('once installed, a page opens by itself that has the notes to be tried, and offers to load such tabs anew', async () => {
  const copy = withoutScript();
  const server = await serveReplicas({});
  const browser = await startChromium({ port: server.port, extension: copy, keepWelcome: true });
  try {
    const welcome = await browser.welcome();
    const panel = welcome.getByRole('complementary', { name: 'Show Notes' });
    await panel.getByRole('button', { name: /^Jason Bateman/ }).waitFor();
    const reload = welcome.getByRole('button', { name: 'Reload these tabs' });
    expect(await reload.count()).toBe(0);
    const tab = await browser.page();
    await tab.goto(`${NETFLIX}/title/${IDS.dead}`);
    await tab.evaluate(() => Object.assign(window, { before: true }));
    await welcome.bringToFront();
    await welcome.reload();
    await reload.click();
    await tab.waitForFunction(() => !('before' in window));
  } finally {
    await browser.close();
    await server.close();
    rmSync(copy, { recursive: true });
  }
});
