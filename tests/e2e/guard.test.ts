/** Keys and clicks in the panel are the panel's: a page's focus trap neither eats nor sees them. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { tellPages } from './harness/background.ts';
import type { Browsing } from './harness/browsing.ts';
import { clickOnPage } from './harness/clicks.ts';
import { eventually } from './harness/eventually.ts';
import { clickInPanel, enterPanelSearch, panelBecomes, panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

type Diary = { seen: string[]; shortcuts?: string[] };

const clearDiary = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const diary = window as unknown as Diary;
    diary.seen = [];
    diary.shortcuts = [];
  }, undefined);
const readDiary = (tab: Tab): Promise<string[]> =>
  tab.run(() => [...(window as unknown as Diary).seen, ...((window as unknown as Diary).shortcuts ?? [])], undefined);
const trapHolds = (tab: Tab): Promise<boolean> =>
  eventually(
    () =>
      tab.run(
        () => document.activeElement?.closest('[role=dialog]') !== null && document.activeElement !== document.body,
        undefined,
      ),
    Boolean,
    'the trap holds the focus',
  );
const focusInPanel = (tab: Tab): Promise<string> =>
  tab.run(() => {
    const active = document.querySelector('show-notes-panel')?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  }, undefined);

inBothBrowsers('events', ({ tab: newTab, browsing, name }) => {
  test('a click and typing arrive in the panel, and not in the page, while focus-trap holds the page', async () => {
    const tab = await newTab();
    await tab.resize(1440, 900);
    await tab.goto('/browse?jbv=99999999');
    await panelIn(tab, 'unknown');
    await trapHolds(tab);
    await clearDiary(tab);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    await enterPanelSearch(tab);
    await tab.type('ozark');
    const hit = (panel: Awaited<ReturnType<typeof readPanel>>): boolean =>
      panel?.links.some(({ name: text }) => text.startsWith('Ozark')) ?? false;
    const panel = await eventually(() => readPanel(tab), hit, 'a hit');
    expect(panel?.links.find(({ name: text }) => text.startsWith('Ozark'))?.href).toBe(
      `https://www.netflix.com/title/${IDS.ozark}`,
    );
    expect(await readDiary(tab)).toEqual([]);
  });

  test('the trap still works for the page: a key outside the panel is the page’s', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full');
    await trapHolds(tab);
    await clickOnPage(tab, '#modal-input');
    await clearDiary(tab);
    await tab.press('a');
    expect(await readDiary(tab)).toContain('a');
  });

  test('a button of the panel acts once a click, by mouse and by key', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded');
    await tab.run(
      () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('button')?.focus(),
      undefined,
    );
    await tab.press('Enter');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'opened by key');
    await tab.press('Escape');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded by Escape');
  });

  test('a cover that a key lifts leaves the focus in the panel: the next key is not the page’s', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full');
    await tab.run(
      () =>
        document
          .querySelector('show-notes-panel')
          ?.shadowRoot?.querySelector<HTMLElement>('.news-story button')
          ?.focus(),
      undefined,
    );
    expect(await focusInPanel(tab)).toMatch(/^Show spoiler/);
    await clearDiary(tab);
    await tab.press('Enter');
    await eventually(
      () => focusInPanel(tab),
      (text) => /Archived copy/.test(text),
      'the focus on what was covered',
    );
    await tab.press(' ');
    expect(await readDiary(tab)).toEqual([]);
  });

  test('the command opens the panel and goes into it, also from within the modal’s trap', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full');
    await trapHolds(tab);
    await pressCommand(name, browsing(), tab);
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    await eventually(
      () => focusInPanel(tab),
      (text) => text === 'Show Notes',
      'the focus in the panel',
    );
    await clearDiary(tab);
    await tab.press('Tab');
    expect(await focusInPanel(tab)).not.toBe('Show Notes');
    expect(await tab.run(() => document.activeElement?.localName, undefined)).toBe('show-notes-panel');
    expect(await readDiary(tab)).toEqual([]);
  });

  test('the page keeps its focus when a panel opens by itself', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/title/${IDS.dead}`);
    const panel = await panelIn(tab, 'full');
    expect(panel.open).toBe('true');
    expect(await tab.run(() => document.activeElement?.localName, undefined)).toBe('body');
  });
});

/**
 * No driver can press a browser's own shortcut. In Chromium the event of the command itself is fired in the
 * worker; in Firefox a page of the extension sends the tab what the command's handler sends.
 */
async function pressCommand(name: string, browsing: Browsing, tab: Tab): Promise<void> {
  if (name === 'chromium') {
    const worker = await browsing.chromium?.worker();
    await worker?.evaluate(() => {
      const commands = (
        globalThis as unknown as { chrome: { commands: { onCommand: { dispatch: (name: string) => void } } } }
      ).chrome.commands;
      commands.onCommand.dispatch('enter-panel');
    });
    return;
  }
  const page = await browsing.backstage();
  await tab.front();
  await tellPages(page, { type: 'enter' });
}
