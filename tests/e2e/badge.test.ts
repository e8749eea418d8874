/** The badge on the toolbar's icon, as the browser has it: of each tab, and gone with its notes. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { reportOf } from './harness/background.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences } from './harness/own-pages.ts';
import { panelIn } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

type Api = {
  tabs: { query: (about: object) => Promise<Array<{ id: number }>> };
  action: Record<'getBadgeText' | 'getTitle', (of: { tabId: number }) => Promise<string>>;
};

/** Of the one tab of Netflix's: the badge, and what the icon says. */
function readBadge(page: Tab): Promise<string[]> {
  return page.run(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = browser ?? chrome;
    const [tab] = await tabs.query({ url: 'https://www.netflix.com/*' });
    const of = { tabId: tab?.id ?? -1 };
    return Promise.all([action.getBadgeText(of), action.getTitle(of)]);
  }, undefined);
}

inBothBrowsers('the badge', ({ tab: newTab, browsing }) => {
  test('tells how many of the cast there are, and is gone where nothing is shown', async () => {
    const page = await browsing().backstage();
    const becomes = (...wanted: string[]): Promise<string[]> =>
      eventually(
        () => readBadge(page),
        (badge) => badge.join() === wanted.join(),
        `a badge ${wanted.join()}`,
      );
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const [text, title] = await eventually(
      () => readBadge(page),
      ([badge]) => badge !== '',
      'a badge',
    );
    expect(text).toBe('10');
    expect(title).toMatch(/^Show Notes · 10 cast · \d+ stories$/);
    await tab.run(() => history.pushState({}, '', '/browse'), undefined);
    await becomes('', 'Show Notes');
    await tab.run((id) => history.pushState({}, '', `/title/${id}`), IDS.ozark);
    await becomes('10', title ?? '');
    await storePreferences(browsing(), { opens: 'never' });
    await becomes('', 'Show Notes');
    await storePreferences(browsing(), {});
    await becomes('10', title ?? '');
    await tab.goto(`/browse?jbv=${IDS.squid}&profile=kids`);
    await reportOf(browsing(), tab, ({ check }) => check.state === 'full', 'Squid Game is known');
    await becomes('', 'Show Notes');
    await storePreferences(browsing(), { kids: 'on' });
    await eventually(
      () => readBadge(page),
      ([badge]) => badge !== '',
      'a badge on a Kids profile for which it is wanted',
    );
    await storePreferences(browsing(), {});
    await becomes('', 'Show Notes');
  });
});
