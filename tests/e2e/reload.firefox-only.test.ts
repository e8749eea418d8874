/** A new version of the extension in tabs that are open: Firefox starts its script there by itself. */
import { test } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/browsers/firefox.ts';
import { browse } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import { clickInPanel, panelBecomes, panelIn } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

test('the new version starts in open tabs: one panel, and it acts', async () => {
  const browsing = await browse('firefox');
  try {
    const tab = await browsing.tab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    await tab.run(() => Object.assign(window, { old: document.querySelector('show-notes-panel') }), undefined);
    await browsing.firefox?.browser.installExtension(FIREFOX_BUILD);
    const hosts = (): Promise<string[]> =>
      tab.run(
        () =>
          [...document.querySelectorAll<HTMLElement>('show-notes-panel')].map((host) =>
            host === (window as unknown as { old: Element }).old ? 'old' : (host.dataset.state ?? ''),
          ),
        undefined,
      );
    await eventually(hosts, (found) => found.join() === 'full', 'the new panel alone');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded');
  } finally {
    await browsing.close();
  }
});
