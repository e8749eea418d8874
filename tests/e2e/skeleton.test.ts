import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, browse, clickInPanel, eventually, IDS, panelIn, readPanel, type Tab } from './harness.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browsing: Browsing;
  let tab: Tab;
  beforeAll(async () => {
    browsing = await browse(name);
    tab = await browsing.tab();
  });
  afterAll(() => browsing?.close());

  test('a title page opens its notes', async () => {
    await tab.goto(`/title/${IDS.dead}`);
    const panel = await panelIn(tab, 'full', IDS.dead);
    expect(panel.name).toBe('All of Us Are Dead');
    expect(panel.open).toBe('true');
    await tab.picture('title');
  });

  test('a click and a key arrive in the panel, and not in the page, while focus-trap holds the page', async () => {
    await tab.goto(`/browse?jbv=99999999&modal-width=850`);
    await tab.resize(1440, 900);
    await panelIn(tab, 'unknown');
    await eventually(() => tab.run(() => document.activeElement?.closest('[role=dialog]') !== null, undefined), Boolean, 'the trap holds the focus');
    await tab.run(() => { (window as unknown as { seen: string[] }).seen = []; }, undefined);
    await clickInPanel(tab, 'Show Notes');
    await eventually(() => readPanel(tab), (panel) => panel?.open === 'true', 'open');
    await clickInPanel(tab, 'Search titles and people');
    await tab.type('ozark');
    const panel = await eventually(() => readPanel(tab), (reading) => reading?.links.some(({ name }) => name.startsWith('Ozark')) ?? false, 'a hit');
    expect(panel?.links.find(({ name }) => name.startsWith('Ozark'))?.href).toBe(`https://www.netflix.com/title/${IDS.ozark}`);
    expect(await tab.run(() => (window as unknown as { seen: string[] }).seen, undefined)).toEqual([]);
    await tab.picture('trap');
  });
});
