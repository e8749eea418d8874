/** What is kept on the viewer's machine: the list of titles, and choices that other tabs, machines and versions make. */
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { clickIn, storePreferences } from './harness/own-pages.ts';
import { panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

type Stored = { lookedUp?: Array<{ netflixId: number }>; preferences?: Record<string, unknown> };
type Area = { get: () => Promise<Stored>; set: (values: object) => Promise<void> };
type Api = { storage: { local: Area; sync: Area } };

/** What lies in storage, read from a page of the extension. */
const stored = (page: Tab, area: 'local' | 'sync'): Promise<Stored> =>
  page.run((name) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage[name].get();
  }, area);
const listed = async (page: Tab): Promise<number[]> =>
  ((await stored(page, 'local')).lookedUp ?? []).map(({ netflixId }) => netflixId);
const text = (page: Tab): Promise<string> => page.run(() => document.body.innerText, undefined);

inBothBrowsers('what is kept', ({ name, browsing, tab: newTab, inOne }) => {
  const pages: Tab[] = [];
  const page = async (path: string): Promise<Tab> => {
    const opened = await browsing().extensionTab(path);
    pages.push(opened);
    return opened;
  };
  afterEach(async () => {
    for (const opened of pages.splice(0)) await opened.close();
    await storePreferences(browsing(), {});
  });

  const isListed = async (id: number): Promise<void> => {
    const backstage = await browsing().backstage();
    await eventually(
      () => listed(backstage),
      (list) => list.includes(id),
      `${id} on the list`,
    );
  };

  inOne(
    'chromium',
    'eight tabs at once are all on the list; switched off on another machine, it is gone and not shown',
    async () => {
      const ids = [IDS.dead, IDS.squid, IDS.kingdom, IDS.silentSea, IDS.ozark, IDS.arrested, IDS.attorney, 70195800];
      const tabs = await Promise.all(ids.map(() => browsing().tab()));
      await Promise.all(tabs.map((tab, at) => tab.goto(`/title/${ids[at]}?name=%20`)));
      for (const [at, tab] of tabs.entries()) {
        // Firefox's driver has only the tab in front say that it is seen, Chromium's all of them.
        await tab.front();
        await isListed(ids[at] ?? 0);
      }
      const popup = await page('popup.html');
      for (const tab of tabs) await tab.close();
      await popup.run(() => location.reload(), undefined);
      await eventually(
        () => text(popup).catch(() => ''),
        (shown) => shown.includes('Looked up lately'),
        'the list shown',
      );
      await storePreferences(browsing(), { remember: false });
      await eventually(
        () => stored(popup, 'local'),
        (local) => local.lookedUp === undefined,
        'nothing kept',
      );
      await eventually(
        () => text(popup),
        (shown) => !shown.includes('Looked up lately'),
        'nothing shown, in a popup that is open too',
      );
    },
  );

  // Chromium's driver has every tab say that it is seen.
  test.runIf(name === 'firefox')(
    'a title opened behind another is on the list once its tab was in front, not before',
    async () => {
      const [behind, front] = [await browsing().tab(), await browsing().tab()];
      await behind.goto(`/title/${IDS.squid}`);
      await panelIn(behind, 'full', IDS.squid);
      await front.goto(`/title/${IDS.kingdom}`);
      await isListed(IDS.kingdom);
      expect(await listed(await browsing().backstage())).not.toContain(IDS.squid);
      await behind.front();
      await isListed(IDS.squid);
      for (const tab of [behind, front]) await tab.close();
    },
  );

  inOne('firefox', 'a newer version’s choices outlive a choice made here', async () => {
    const newer = { hidden: ['news', 'trivia'], sections: ['trivia', 'cast', 'news'], opens: 'on-hover', shade: 7 };
    await storePreferences(browsing(), newer);
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/title/${IDS.dead}`);
    const panel = await panelIn(tab, 'full', IDS.dead);
    expect([panel.open, Object.keys(panel.sections)]).toEqual(['true', ['Cast', 'Synopsis', 'Behind the scenes']]);
    const options = await page('options.html');
    await eventually(
      () => options.run(() => document.querySelector<HTMLInputElement>('[name="news"]')?.checked, undefined),
      (checked) => checked === false,
      'News toggled off',
    );
    await clickIn(options, 'Dark');
    await eventually(
      async () => (await stored(options, 'sync')).preferences,
      (preferences) => preferences?.theme === 'dark',
      'stored',
    );
    expect((await stored(options, 'sync')).preferences).toEqual({ ...newer, theme: 'dark' });
  });

  inOne('chromium', 'a page that comes back has the choices of now, from the browser’s cache or not', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    await tab.goto('/browse');
    await storePreferences(browsing(), { side: 'left' });
    await tab.back();
    await eventually(
      () => readPanel(tab).catch(() => undefined),
      (panel) => panel?.state === 'full' && panel.box.left === 16,
      'on the left',
    );
  });
});
