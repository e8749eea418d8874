/** It covers no control of the page: each is pressed with the real mouse, the panel being open, and being folded. */
import { afterEach, expect, test } from 'vitest';
import { casesOf, inBothBrowsers } from './both.ts';
import { clickOnPage } from './harness/clicks.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences } from './harness/own-pages.ts';
import { clickInPanel, type PanelReading, panelBecomes, panelGone, panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

/** On a signed-out title's page: the header, the ways in, the hero's buttons, the bar at the bottom. */
const WAYS_IN = ['#home', '#sign-in', '#page-button', '#page-input', '#hero-preview', '#hero-remind', '#floating-join'];
const IN_PLAYER = ['#player-back', '#player-flag', '#player-play', '#player-mute', '#player-next'];
const IN_CHAT = ['#chat-leave', '#chat-invite', '#chat-pin', '#chat-input', '#chat-send'];

type Box = { left: number; right: number; top: number; bottom: number };

function becomesOpen(tab: Tab, open: boolean): Promise<PanelReading> {
  return panelBecomes(tab, (panel) => panel.open === String(open), open ? 'open' : 'folded');
}

/** Presses each control of the page; fails naming those that a press did not reach. */
async function reachesAll(tab: Tab, selectors: readonly string[], when: string): Promise<void> {
  const missed: string[] = [];
  for (const selector of selectors) {
    await tab.run(() => Object.assign(window, { clicked: [] }), undefined);
    await clickOnPage(tab, selector);
    const clicked = await tab.run(() => (window as unknown as { clicked: string[] }).clicked, undefined);
    if (!clicked.includes(selector.slice(1))) missed.push(selector);
  }
  expect(missed, when).toEqual([]);
}

/** A list opens at the press; it is closed again. */
async function reachesPicker(tab: Tab, when: string): Promise<void> {
  await tab.run(() => Object.assign(window, { seen: [] }), undefined);
  await clickOnPage(tab, '#language-picker');
  await tab.press('Escape');
  const seen = await tab.run(() => (window as unknown as { seen: string[] }).seen.join('\n'), undefined);
  expect(seen, when).toContain('mousedown  on SELECT');
}

async function allFree(tab: Tab, when: string): Promise<void> {
  await reachesAll(tab, WAYS_IN, when);
  await reachesPicker(tab, when);
}

/** The panel is open; it is folded by its disc. */
async function allFreeThenFolded(tab: Tab): Promise<void> {
  await allFree(tab, 'open');
  await clickInPanel(tab, 'Show Notes');
  await becomesOpen(tab, false);
  await allFree(tab, 'folded');
}

function boxOnPage(tab: Tab, selector: string): Promise<Box> {
  return eventually(
    () =>
      tab.run((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return { left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
      }, selector),
    ({ right }) => right > 0,
    selector,
  );
}

/** The panel stands inside a box of the page. */
async function standsIn(tab: Tab, selector: string): Promise<void> {
  const { left, right, top, bottom } = await boxOnPage(tab, selector);
  const isInside = ({ box }: PanelReading): boolean =>
    box.left >= left && box.left + box.width <= right && box.top >= top && box.top + box.height <= bottom;
  await panelBecomes(tab, isInside, `inside ${selector}`);
}

inBothBrowsers('nothing is covered', ({ tab: newTab, browsing, inOne }) => {
  const chosen = { side: false };
  const choose = async (side: 'right' | 'left'): Promise<void> => {
    chosen.side = true;
    await storePreferences(browsing(), { side });
  };
  afterEach(async () => {
    if (chosen.side) await storePreferences(browsing(), {});
    chosen.side = false;
  });

  /** A tab of a size, on a title's page on which the panel has opened by itself. */
  const openOnTitle = async (width: number, height: number, query = ''): Promise<Tab> => {
    const tab = await newTab();
    await tab.resize(width, height);
    await tab.goto(`/title/${IDS.squid}${query}`);
    await panelIn(tab, 'full', IDS.squid);
    await becomesOpen(tab, true);
    return tab;
  };

  test.each(
    casesOf(
      [
        [1280, 800],
        [1366, 768],
        [1920, 1080],
        [2560, 1440],
      ] as const,
      1,
    ),
  )('on a signed-out page of %i × %i px, open by itself and folded', async (width, height) => {
    const tab = await openOnTitle(width, height);
    const { bottom } = await boxOnPage(tab, 'header');
    await panelBecomes(tab, ({ box }) => box.width === 380 && box.top >= bottom, 'below the header');
    await tab.picture(`covers-${width}`);
    await allFreeThenFolded(tab);
  });

  test.each(
    casesOf(
      [
        ['right', 'ar', 1280],
        ['left', 'de', 1920],
      ] as const,
      0,
    ),
  )('on the %s of a page in %s, %i px wide', async (side, language, width) => {
    await choose(side);
    const tab = await openOnTitle(width, 900, `?lang=${language}`);
    await panelBecomes(tab, ({ box }) => box.left < width / 2 === (side === 'left'), `on the ${side}`);
    await tab.picture(`covers-${side}-${language}-${width}`);
    await allFreeThenFolded(tab);
  });

  test.each(
    casesOf(
      [
        ['a button', 'button', 120, 40],
        ['a thing with the role of a button', 'role', 120, 40],
        ['a thing that takes the focus', 'tabindex', 120, 40],
        ['a list to choose from', 'select', 120, 40],
        ['a frame', 'iframe', 200, 60],
        ['a thing that shows a hand', 'hand', 300, 130],
        ['a button in another extension’s shadow tree', 'shadow', 120, 40],
      ] as const,
      4,
      6,
    ),
  )('%s is left free wherever it stands', async (_, kind, width, height) => {
    const tab = await newTab();
    await tab.resize(1440, 1100);
    await tab.goto(`/title/${IDS.squid}`);
    await tab.run(
      ([made, wide, high]) => {
        const element = document.createElement(['button', 'select', 'iframe'].includes(made) ? made : 'div');
        if (made === 'role') element.setAttribute('role', 'button');
        if (made === 'tabindex') element.tabIndex = 0;
        if (made === 'hand') element.style.cursor = 'pointer';
        const button = made === 'shadow' ? document.createElement('button') : element;
        if (made === 'shadow') element.attachShadow({ mode: 'open' }).append(button);
        const where = { position: 'absolute', left: '1200px', top: '250px', width: `${wide}px`, height: `${high}px` };
        Object.assign(button.style, where, { boxSizing: 'border-box', background: 'teal', border: '0' });
        element.id = 'stranger';
        document.body.append(element);
      },
      [kind, width, height] as const,
    );
    await panelIn(tab, 'full', IDS.squid);
    await eventually(
      async () => ({
        panel: await readPanel(tab),
        hit: await tab.run(([x, y]) => document.elementFromPoint(x, y)?.id, [
          1200 + width / 2,
          250 + height / 2,
        ] as const),
      }),
      ({ panel, hit }) => panel?.open === 'true' && panel.box.top >= 250 + height && hit === 'stranger',
      'below it',
    );
  });

  test.each(
    casesOf(
      [
        ['a title’s page', `/title/${IDS.squid}?chat=over`, 'true'],
        ['the player', `/watch/${IDS.ozark}?chat=over`, 'false'],
        ['a modal', `/browse?jbv=${IDS.squid}&chat=over&trap=none`, 'true'],
      ] as const,
      1,
    ),
  )('a chat that another extension lays over %s keeps its column', async (_, path, open) => {
    const tab = await newTab();
    await tab.resize(2300, 900);
    await tab.goto(path);
    await panelIn(tab, 'full');
    const chat = await boxOnPage(tab, '.chat');
    const beside = ({ box }: PanelReading): boolean => box.width > 0 && box.left + box.width <= chat.left;
    await panelBecomes(tab, (panel) => panel.open === open && beside(panel), 'beside the chat');
    await reachesAll(tab, IN_CHAT, 'by itself');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open !== open && beside(panel), 'beside the chat, the other way round');
    await reachesAll(tab, IN_CHAT, 'the other way round');
  });

  inOne('chromium', 'where the page leaves no room it does not open by itself', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/title/${IDS.squid}?hero-end=330`);
    await panelIn(tab, 'full', IDS.squid);
    expect((await becomesOpen(tab, false)).box.width).toBeLessThan(60);
    await allFree(tab, 'folded');
    // Asked for, it is there: whoever asks may cover what stands in the way, but not the header.
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, ({ open, box }) => open === 'true' && box.height >= 320, 'open');
    await reachesAll(tab, ['#sign-in', '#floating-join'], 'asked for');
  });

  inOne(
    'firefox',
    'a bar that a scroll brings is left free, and what scrolled in under the panel does not fold it',
    async () => {
      const tab = await newTab();
      await tab.resize(1280, 800);
      await tab.goto(`/title/${IDS.squid}?cta=scrolled`);
      await panelIn(tab, 'full', IDS.squid);
      const header = await boxOnPage(tab, 'header');
      const before = await panelBecomes(
        tab,
        ({ open, box }) => open === 'true' && box.top >= header.bottom,
        'open below the header',
      );
      await tab.run(() => scrollTo(0, 300), undefined);
      const bar = (): Promise<Box> => boxOnPage(tab, '#floating-join');
      await eventually(
        async () => ({ panel: await readPanel(tab), bar: await bar() }),
        ({ panel, bar }) => panel !== undefined && panel.box.top + panel.box.height <= bar.top && bar.bottom <= 800,
        'above the bar',
      );
      await reachesAll(tab, ['#floating-join'], 'scrolled');
      await tab.run(() => scrollTo(0, 0), undefined);
      await panelBecomes(tab, (panel) => panel.open === 'true' && panel.box.top === before.box.top, 'where it was');
    },
  );

  test.each([
    ['small', [...IN_PLAYER, ...IN_CHAT]],
    ['minimized', IN_PLAYER],
  ] as const)('in a player that is %s it stands in the player’s own box', async (player, controls) => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}?player=${player}`);
    await panelIn(tab, 'full', IDS.ozark);
    const folded = await becomesOpen(tab, false);
    expect(folded.box.width).toBeGreaterThan(0);
    await standsIn(tab, '.watch-video--player-view');
    await reachesAll(tab, controls, 'folded');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    await standsIn(tab, '.watch-video--player-view');
    await tab.picture(`covers-player-${player}`);
    const { left, right } = await boxOnPage(tab, '.watch-video--player-view');
    const screen = await boxOnPage(tab, '#fullscreen');
    const most = Math.min(360, (right - left) * 0.3) + 0.1;
    await panelBecomes(tab, ({ box }) => box.width <= most && box.top + box.height <= screen.top, 'above its buttons');
    await reachesAll(tab, controls, 'open');
  });

  test.each(
    casesOf(
      [
        ['a title’s page', `/title/${IDS.squid}`, 'true', 'body', '40px', '320px'],
        ['a title’s page, folded', `/title/99999999`, 'false', 'body', '0', '480px'],
        ['the player', `/watch/${IDS.ozark}`, 'false', '.watch-video--player-view', '0', '440px'],
      ] as const,
      2,
    ),
  )('a button that comes late over %s is left free', async (_, path, open, parent, right, bottom) => {
    const tab = await newTab();
    await tab.resize(1280, 1000);
    await tab.goto(path);
    await panelBecomes(
      tab,
      (panel) => panel.open === open && panel.box.width > 0 && panel.state !== 'looking',
      'the panel',
    );
    // Past the time in which a page settles.
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 2600)), undefined);
    await tab.run(
      ([into, side, below]) => {
        const late = Object.assign(document.createElement('button'), { id: 'late', textContent: 'Late' });
        Object.assign(late.style, { position: 'fixed', right: side, bottom: below, zIndex: '9' });
        document.querySelector(into)?.append(late);
      },
      [parent, right, bottom] as const,
    );
    const clear = async (): Promise<boolean> => {
      const late = await boxOnPage(tab, '#late');
      const { left = 0, top = 0, width = 0, height = 0 } = (await readPanel(tab))?.box ?? {};
      const apart = left >= late.right || left + width <= late.left || top >= late.bottom || top + height <= late.top;
      return width > 0 && apart;
    };
    await eventually(clear, Boolean, 'clear of it');
    await reachesAll(tab, ['#late'], 'by itself');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, open === 'false');
    await eventually(clear, Boolean, 'clear of it, the other way round');
    await reachesAll(tab, ['#late'], 'the other way round');
  });

  inOne('chromium', 'when a chat comes beside the player, it moves with the player', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    // At once, each time: a page is also looked at again some time later. Just after it was drawn it is not measured.
    const rights = await tab.run(async () => {
      const framesPass = async (count: number): Promise<void> => {
        for (let frame = 0; frame < count; frame++) await new Promise((done) => requestAnimationFrame(done));
      };
      const seen: number[] = [];
      for (let time = 0; time < 8; time++) {
        await framesPass(6);
        document.querySelector('.watch-video')?.classList.toggle('small');
        await framesPass(3);
        const panel = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('aside');
        if (time % 2 === 0) seen.push(panel?.getBoundingClientRect().right ?? Number.NaN);
      }
      return seen;
    }, undefined);
    expect(rights.filter((right) => right <= 940)).toHaveLength(4);
  });

  test.each(
    casesOf(
      [
        [1920, 'right'],
        [3440, 'right'],
        [3440, 'left'],
      ] as const,
      0,
    ),
  )('in a window of %i px it stands next to its modal, on the %s', async (width, side) => {
    await choose(side);
    const tab = await newTab();
    await tab.resize(width, 1000);
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await becomesOpen(tab, true);
    const dialog = await boxOnPage(tab, '[role=dialog]');
    const away = ({ box }: PanelReading): number =>
      side === 'right' ? box.left - dialog.right : dialog.left - box.left - 400;
    await panelBecomes(tab, (panel) => Math.abs(away(panel) - 14) < 0.5, '14 px away from it');
  });

  inOne('firefox', 'over a modal, asked for, it leaves play, close and sound free', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await reachesAll(tab, ['#modal-mute', '#modal-input'], 'folded');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    await tab.picture('covers-modal');
    await reachesAll(tab, ['#modal-mute', '#modal-input'], 'open');
    await clickOnPage(tab, '[data-uia="previewModal-closebtn"]');
    await panelGone(tab, 'closed');
  });
});
