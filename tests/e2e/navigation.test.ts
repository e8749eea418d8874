/** In-page navigation: what is in front has its notes, what is not has none, and never another title's. */
import { expect, test } from 'vitest';
import { formatDay } from '../../components/intl.ts';
import edition from '../../data/edition.json' with { type: 'json' };
import { inBothBrowsers } from './both.ts';
import { reportOf } from './harness/background.ts';
import { clickOnPage } from './harness/clicks.ts';
import { clickInPanel, panelBecomes, panelGone, panelIn, panelNames, panelsSeen } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

const push = (tab: Tab, path: string): Promise<void> => tab.run((to) => history.pushState({}, '', to), path);

inBothBrowsers('navigation', ({ tab: newTab, browsing }) => {
  test('home, genre, account and search pages open nothing', async () => {
    const tab = await newTab();
    for (const path of ['/browse', '/browse/genre/83', '/account', '/search?q=ozark']) {
      await tab.goto(path);
      expect((await reportOf(browsing(), tab)).current, path).toBeUndefined();
      expect(await panelsSeen(tab), path).toEqual([]);
    }
  });

  test('a card opens the modal’s notes, the modal’s close takes them away, back and forward bring them again', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1000);
    await tab.goto('/browse');
    await clickOnPage(tab, `#card-${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await panelBecomes(
      tab,
      (reading) => reading.open === 'true' && reading.name === 'Squid Game',
      'open beside the modal',
    );
    await clickOnPage(tab, '[data-uia="previewModal-closebtn"]');
    await panelGone(tab, 'no host');
    await tab.back();
    await panelIn(tab, 'full', IDS.squid);
    await tab.back();
    await panelGone(tab, 'no host');
  });

  test('from one title to the next without a reload, one host stays', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    await tab.run(() => document.querySelector('show-notes-panel')?.setAttribute('data-test-mark', 'same'), undefined);
    await clickOnPage(tab, '#to-other');
    const panel = await panelIn(tab, 'full', IDS.ozark);
    expect(panel.name).toBe('Ozark');
    expect(panel.text).not.toContain('All of Us Are Dead');
    expect(await tab.run(() => document.querySelectorAll('show-notes-panel').length, undefined)).toBe(1);
    expect(
      await tab.run(() => document.querySelector('show-notes-panel')?.getAttribute('data-test-mark'), undefined),
    ).toBe('same');
    await clickOnPage(tab, '#to-home');
    await panelGone(tab, 'no host');
  });

  test('when the address is B while the page still shows A, nothing of A appears', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}&lag=never`);
    await tab.resize(1920, 1000);
    // The modal of A is on the page by hand; the address then goes to B and the page never follows.
    const openA = (): Promise<void> =>
      tab.run((id) => (window as unknown as { openModal: (id: number) => void }).openModal(id), IDS.squid);
    await openA();
    await panelIn(tab, 'full', IDS.squid);
    await panelNames(tab, 'Squid Game');
    await tab.run((id) => {
      const host = document.querySelector<HTMLElement>('show-notes-panel');
      const names: string[] = [];
      Object.assign(window, { names });
      const note = (): void => {
        if (host?.dataset.netflixId === String(id)) names.push(host.shadowRoot?.querySelector('h2')?.textContent ?? '');
      };
      const watcher = new MutationObserver(note);
      const all = { childList: true, characterData: true, attributes: true, subtree: true };
      if (host?.shadowRoot) for (const root of [host, host.shadowRoot]) watcher.observe(root, all);
    }, IDS.ozark);
    await push(tab, `/browse?jbv=${IDS.ozark}`);
    await panelBecomes(
      tab,
      (panel) => panel.netflixId === String(IDS.ozark) && panel.name === 'Ozark',
      'the notes of B',
    );
    // Nor is it when the page makes A's modal anew, under B's address.
    await openA();
    const { current } = await reportOf(browsing(), tab);
    expect(current?.netflixId).toBe(IDS.ozark);
    const names = await tab.run(() => (window as unknown as { names: string[] }).names, undefined);
    expect(names).toContain('Ozark');
    expect(names).not.toContain('Squid Game');
  });

  test('an id that is not in the data set says unknown, folded, and offers a search', async () => {
    const tab = await newTab();
    await tab.goto('/title/99999999');
    const panel = await panelIn(tab, 'unknown', 99999999);
    expect(panel.open).toBe('false');
    await clickInPanel(tab, 'Show Notes');
    const open = await panelBecomes(
      tab,
      (reading) => reading.open === 'true' && reading.name.startsWith('A Title Nobody Knows'),
      'opened, with the page’s own name',
    );
    expect(open?.text).toContain(formatDay(edition.date, 'en'));
    expect(open?.links.map(({ name }) => name)).toContain('Suggest this title');
  });

  test('hovering a card opens nothing', async () => {
    const tab = await newTab();
    await tab.goto('/browse');
    await tab.run((id) => (window as unknown as { hover: (id: number) => void }).hover(id), IDS.squid);
    expect((await reportOf(browsing(), tab)).current).toBeUndefined();
    expect(await panelsSeen(tab)).toEqual([]);
  });

  test('a page that removes the panel gets it back', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full');
    // At once, each time: a visit that settles is drawn again anyway, some time later.
    const returned = await tab.run(async () => {
      const host = document.querySelector('show-notes-panel');
      const times = { count: 0 };
      for (let time = 0; time < 20; time++) {
        host?.remove();
        await new Promise((resolve) => setTimeout(resolve));
        if (host?.isConnected) times.count += 1;
      }
      return times.count;
    }, undefined);
    expect(returned).toBe(20);
    const panel = await panelIn(tab, 'full');
    expect(panel.open).toBe('true');
  });

  test('a film in the player stays a disc until asked for', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    const panel = await panelIn(tab, 'full', IDS.ozark);
    expect(panel.open).toBe('false');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(
      tab,
      ({ open, box }) => open === 'true' && box.top === 88 && box.width === 360 && box.height === 800 - 88 - 168,
      'open between the player’s buttons',
    );
  });
});
