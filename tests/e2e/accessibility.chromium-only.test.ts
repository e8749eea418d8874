/** axe on every surface, as it really stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { searchInPopup, storePreferences } from './harness/own-pages.ts';
import { clickInPanel, openPersonInPanel, panelBecomes, panelIn, panelNames, standsStill } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** The rules that concern a part of a page; those of whole pages are the page's own affair. */
async function violations(tab: Tab, inside: string | undefined): Promise<string[]> {
  await tab.runText(`${AXE}; undefined`);
  return tab.run(async (selector) => {
    type Node = { html: string; any: ReadonlyArray<{ message: string }> };
    const { axe } = globalThis as unknown as {
      axe: {
        run: (context: unknown, options: object) => Promise<{ violations: Array<{ id: string; nodes: Node[] }> }>;
      };
    };
    const context = selector ? { include: [selector] } : document;
    const rules = selector ? { region: { enabled: false } } : {};
    const result = await axe.run(context, { rules });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`),
    );
  }, inside);
}

/** The other theme's colours are looked at in the gallery, in every state. */
const theme = 'dark';

inBothBrowsers('axe', ({ tab: newTab, browsing }) => {
  test('panel, person and disc', async () => {
    await storePreferences(browsing(), { theme });
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full');
    await standsStill(tab);
    expect(await violations(tab, 'show-notes-panel')).toEqual([]);
    await openPersonInPanel(tab, 'Park Ji-hu');
    await panelNames(tab, 'Park Ji-hu');
    expect(await violations(tab, 'show-notes-panel')).toEqual([]);
    await tab.goto('/title/99999999');
    await panelIn(tab, 'unknown');
    expect(await violations(tab, 'show-notes-panel')).toEqual([]);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'unknown, opened');
    await standsStill(tab);
    expect(await violations(tab, 'show-notes-panel')).toEqual([]);
  });

  test('popup, options and the page of the first use', async () => {
    await storePreferences(browsing(), { theme });
    const popup = await browsing().extensionTab('popup.html');
    await searchInPopup(popup, 'kingdom');
    expect(await violations(popup, undefined)).toEqual([]);
    await popup.press('Enter');
    await eventually(
      () => popup.run(() => document.querySelector('h2')?.textContent, undefined),
      (name) => name === 'Kingdom',
      'notes',
    );
    expect(await violations(popup, undefined)).toEqual([]);
    await popup.close();
    const options = await browsing().extensionTab('options.html');
    await eventually(
      () => options.run(() => document.querySelectorAll('input').length, undefined),
      (count) => count > 10,
      'options',
    );
    expect(await violations(options, undefined)).toEqual([]);
    await options.close();
    const welcome = await browsing().extensionTab('welcome.html');
    await eventually(
      () => welcome.run(() => document.querySelectorAll('.cast-row').length, undefined),
      (count) => count === 10,
      'the notes',
    );
    expect(await welcome.run(() => document.documentElement.dataset.theme, undefined)).toBe(theme);
    expect(await violations(welcome, undefined)).toEqual([]);
    await welcome.picture(`welcome-${theme}`);
    await welcome.close();
    await storePreferences(browsing(), {});
  });
});
