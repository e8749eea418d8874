/** In-page navigation: what is in front has its notes, what is not has none, and never another title's. */
import { expect, test } from 'vitest';
import { dayInWords } from '../../components/words.ts';
import edition from '../../data/edition.json' with { type: 'json' };
import { inBothBrowsers } from './both.ts';
import { clickInPanel, clickOnPage, eventually, IDS, panelIn, readPanel, type Tab } from './harness.ts';

const noHost = (tab: Tab): Promise<unknown> =>
  eventually(
    () => readPanel(tab),
    (panel) => panel === undefined,
    'no host',
  );
const push = (tab: Tab, path: string): Promise<void> => tab.run((to) => history.pushState({}, '', to), path);

inBothBrowsers('navigation', ({ tab: newTab }) => {
  test('home, genre, account and search pages open nothing', async () => {
    const tab = await newTab();
    for (const path of ['/browse', '/browse/genre/83', '/account', '/search?q=ozark']) {
      await tab.goto(path);
      await tab.run(() => new Promise((resolve) => setTimeout(resolve, 400)), undefined);
      expect(await readPanel(tab), path).toBeUndefined();
    }
  });

  test('a card opens the modal’s notes, the modal’s close takes them away, back and forward bring them again', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1000);
    await tab.goto('/browse');
    await clickOnPage(tab, `#card-${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await eventually(
      () => readPanel(tab),
      (reading) => reading?.open === 'true' && reading.name === 'Squid Game',
      'open beside the modal',
    );
    await clickOnPage(tab, '[data-uia="previewModal-closebtn"]');
    await noHost(tab);
    await tab.back();
    await panelIn(tab, 'full', IDS.squid);
    await tab.back();
    await noHost(tab);
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
    await noHost(tab);
  });

  test('when the address is B while the page still shows A, nothing of A appears', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}&lag=60000`);
    await tab.resize(1920, 1000);
    // The modal of A is on the page by hand; the address then goes to B and the page never follows.
    await tab.run((id) => (window as unknown as { openModal: (id: number) => void }).openModal?.(id), IDS.squid);
    await panelIn(tab, 'full', IDS.squid);
    await push(tab, `/browse?jbv=${IDS.ozark}`);
    const seen = await tab.run(async () => {
      const texts = new Set<string>();
      const end = Date.now() + 1500;
      while (Date.now() < end) {
        const host = document.querySelector<HTMLElement>('show-notes-panel');
        if (host?.dataset.netflixId === '80117552') texts.add(host.shadowRoot?.querySelector('h2')?.textContent ?? '');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return [...texts];
    }, undefined);
    expect(seen).toContain('Ozark');
    expect(seen).not.toContain('Squid Game');
  });

  test('an id that is not in the data set says unknown, folded, and offers a search', async () => {
    const tab = await newTab();
    await tab.goto('/title/99999999');
    const panel = await panelIn(tab, 'unknown', 99999999);
    expect(panel.open).toBe('false');
    await clickInPanel(tab, 'Show Notes');
    const open = await eventually(
      () => readPanel(tab),
      (reading) => reading?.open === 'true' && reading.name.startsWith('A Title Nobody Knows'),
      'opened, with the page’s own name',
    );
    expect(open?.text).toContain(dayInWords(edition.date, 'en'));
    expect(open?.links.map(({ name }) => name)).toContain('Suggest this title');
  });

  test('hovering a card opens nothing', async () => {
    const tab = await newTab();
    await tab.goto('/browse');
    await tab.run((id) => (window as unknown as { hover: (id: number) => void }).hover(id), IDS.squid);
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 400)), undefined);
    expect(await readPanel(tab)).toBeUndefined();
  });

  test('a page that removes the panel gets it back', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full');
    // Past the time in which a visit settles and is drawn again anyway.
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 2600)), undefined);
    await tab.run(() => document.querySelector('show-notes-panel')?.remove(), undefined);
    const panel = await panelIn(tab, 'full');
    expect(panel.open).toBe('true');
  });

  test('a film in the player stays a handle until asked for', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    const panel = await panelIn(tab, 'full', IDS.ozark);
    expect(panel.open).toBe('false');
    await clickInPanel(tab, 'Show Notes');
    const open = await eventually(
      () => readPanel(tab),
      (reading) => reading?.open === 'true',
      'open',
    );
    expect(open?.box).toMatchObject({ top: 88, width: 360, height: 800 - 88 - 168 });
  });
});
