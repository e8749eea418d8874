/** What is seen without doing anything, and how many keys lead to the rest. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { clickInPanel, eventually, IDS, panelIn, readPanel, type Tab, tellPages } from './harness.ts';

/** Names whose row is whole in sight, the works among it, and whether the newest story is. */
function inSight(tab: Tab): Promise<{ names: string[]; works: number; newest: boolean }> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const frame = root?.querySelector('.panel-scroll')?.getBoundingClientRect();
    const isSeen = (element: Element | null | undefined): boolean => {
      const box = element?.getBoundingClientRect();
      if (!root || !frame || !element || !box || box.height === 0) return false;
      if (box.top < frame.top || box.bottom > frame.bottom) return false;
      return element.contains(root.elementFromPoint(box.left + 8, box.top + box.height / 2));
    };
    const rows = [...(root?.querySelectorAll('.cast-row') ?? [])].filter(isSeen);
    return {
      names: rows.map((row) => row.querySelector('.cast-name')?.textContent ?? ''),
      works: rows.filter((row) => (row.querySelector('.cast-works')?.textContent ?? '') !== '').length,
      newest: isSeen(root?.querySelector('.newest-headline')),
    };
  }, undefined);
}

/** What has the focus in the panel. */
function focused(tab: Tab): Promise<{ text: string; expanded: string | null; inNews: boolean }> {
  return tab.run(() => {
    const active = document.querySelector('show-notes-panel')?.shadowRoot?.activeElement;
    return {
      text: active?.textContent ?? '',
      expanded: active?.getAttribute('aria-expanded') ?? null,
      inNews: active?.matches('a.news-headline') ?? false,
    };
  }, undefined);
}

inBothBrowsers('a glance', ({ tab: newTab, browsing }) => {
  test('beside a modal at 1920 × 1080 all ten of the cast are in sight with what one knows them from, and the newest story', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1080);
    await tab.goto(`/browse?jbv=${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await eventually(
      () => readPanel(tab),
      (panel) => panel?.open === 'true',
      'open',
    );
    const seen = await inSight(tab);
    expect(seen.names).toHaveLength(10);
    expect(seen).toMatchObject({ works: 10, newest: true });
    await tab.picture('glance-modal');
  });

  test('in the player at 1366 × 768 seven of the cast are', async () => {
    const tab = await newTab();
    await tab.resize(1366, 768);
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickInPanel(tab, 'Show Notes');
    await eventually(
      () => readPanel(tab),
      (panel) => panel?.open === 'true',
      'open',
    );
    expect((await inSight(tab)).names.length).toBeGreaterThanOrEqual(7);
    await tab.picture('glance-player');
  });

  test.each([
    [
      'the fifth person’s row is open',
      7,
      ['Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'],
      /^Julia Garner/,
      'true',
    ],
    ['the first story has the focus', 5, ['Tab', 'Tab', 'Tab', 'Enter'], /./, null],
  ] as const)('from the shortcut %s after at most %i keys', async (_, most, keys, text, expanded) => {
    expect(keys.length).toBeLessThanOrEqual(most);
    const page = await browsing().extensionTab('options.html');
    const tab = await newTab();
    await tab.resize(1920, 1080);
    await tab.goto(`/browse?jbv=${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.front();
    // The page puts the focus into its modal once that is there.
    await eventually(
      () => tab.run(() => document.activeElement?.closest('[role=dialog]') !== null, undefined),
      Boolean,
      'the focus in the modal',
    );
    await tellPages(page, { type: 'enter' });
    await eventually(
      () => focused(tab),
      (active) => active.expanded === 'true',
      'the focus on the fold',
    );
    for (const key of keys) await tab.press(key);
    const active = await eventually(
      () => focused(tab),
      (now) => text.test(now.text) && now.expanded === expanded && now.inNews === (expanded === null),
      'where the keys lead',
    );
    expect(active.expanded).toBe(expanded);
    await page.close();
  });
});
