/** What users of such extensions complain of, most heard first: a test each, named after the complaint. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { reportOf } from './harness/background.ts';
import { clickInPanel, enterPanelSearch, panelBecomes, panelGone, panelIn, panelNames } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

const SUITS_US = 70195800;

inBothBrowsers('complaints', ({ tab: newTab, browsing }) => {
  test('it broke when Netflix changed its page', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}&page=redesigned`);
    await panelIn(tab, 'full', IDS.squid);
    await clickInPanel(tab, 'Show Notes');
    await panelNames(tab, 'Squid Game');
  });

  test('it differs by region and A/B test', async () => {
    const tab = await newTab();
    // Every form of an address: detect.test.ts.
    for (const path of [`/de/title/${IDS.kingdom}?s=a`, `/latest?jbv=${IDS.kingdom}&page=2021`]) {
      await tab.goto(path);
      await panelIn(tab, 'full', IDS.kingdom);
    }
  });

  test('the wrong show of the same name', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${SUITS_US}?name=Suits`);
    const panel = await panelIn(tab, 'full', SUITS_US);
    expect(panel.text).toContain('2011');
    await tab.goto('/title/81194523?name=Suits');
    const remake = await panelIn(tab, 'facts', 81194523);
    expect(remake.text).not.toContain('2011');
    await tab.goto('/watch/99000010?name=Suits&episode=One');
    await panelIn(tab, 'unknown', 99000010);
  });

  test('localised titles not found', async () => {
    const tab = await newTab();
    await tab.goto(`/kr/title/${IDS.dead}?name=${encodeURIComponent('지금 우리 학교는')}&lang=ko`);
    await panelIn(tab, 'full', IDS.dead);
  });

  test('the overlay covers controls or cannot be hidden', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    expect((await panelIn(tab, 'full')).open).toBe('false');
    const covered = (): Promise<string[]> =>
      tab.run(
        () =>
          ['#play', '[data-uia="previewModal-closebtn"]', '[data-uia="preview-modal-synopsis"]'].filter((selector) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return (
              box &&
              document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.localName ===
                'show-notes-panel'
            );
          }),
        undefined,
      );
    expect(await covered()).toEqual([]);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    expect(await covered()).toEqual([]);
    await clickInPanel(tab, 'More');
    await clickInPanel(tab, 'Hide for this title');
    await panelGone(tab, 'hidden');
  });

  test('spoilers from synopsis and cast list', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full');
    const covers = await tab.run(
      () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelectorAll('.spoiler-cover').length ?? 0,
      undefined,
    );
    expect(covers).toBeGreaterThan(0);
  });

  test('shortcuts that fire while typing', async () => {
    const tab = await newTab();
    await tab.goto('/watch/99000011?name=Nobody+Knows+This&episode=One');
    await panelIn(tab, 'unknown');
    await clickInPanel(tab, 'Show Notes');
    await enterPanelSearch(tab);
    await tab.run(() => Object.assign(window, { shortcuts: [] }), undefined);
    await tab.type('f m s');
    await tab.press('ArrowLeft');
    await tab.press('Escape');
    expect(await tab.run(() => (window as unknown as { shortcuts: string[] }).shortcuts, undefined)).toEqual([]);
  });

  test('it freezes the page or eats memory', async () => {
    const tab = await newTab();
    await tab.goto('/browse');
    await tab.run(async () => {
      const grid = document.querySelector('#cards') as HTMLElement;
      for (let card = 0; card < 3000; card++) grid.append(document.createElement('a'));
      for (let hop = 0; hop < 200; hop++) history.pushState({}, '', hop % 2 ? '/browse' : '/browse?jbv=81040344');
    }, undefined);
    await panelGone(tab, 'nothing is left behind');
    expect(await tab.run(() => document.querySelectorAll('show-notes-panel').length, undefined)).toBe(0);
  });

  test('it steals room from the video', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    const video = (): Promise<string> =>
      tab.run(() => JSON.stringify(document.querySelector('video')?.getBoundingClientRect()), undefined);
    await panelIn(tab, 'full');
    const before = await video();
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    expect(await video()).toBe(before);
  });

  test('it vanishes after in-page navigation', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    for (const id of [IDS.squid, IDS.ozark, IDS.kingdom, IDS.arrested, IDS.silentSea, IDS.dead]) {
      await tab.run((next) => history.pushState({}, '', `/title/${next}`), id);
      const panel = await panelIn(tab, 'full', id);
      expect(panel.open).toBe('true');
    }
  });

  test('it misbehaves with several profiles and on Kids', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await tab.goto(`/browse?jbv=${IDS.squid}&profile=kids`);
    await reportOf(browsing(), tab, ({ check }) => check.state === 'full', 'Squid Game is known');
    await panelGone(tab, 'nothing');
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
  });
});
