/** One way to drive both browsers: a tab that goes to addresses of Netflix and looks into the panel's shadow root. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { PageProtocol } from '../../entrypoints/shared/protocol.ts';
import { CHROMIUM_BUILD, type ChromiumRun, startChromium } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD, type FirefoxRun, startFirefox } from '../../scripts/browsers/firefox.ts';
import { type ReplicaServer, serveReplicas } from '../../scripts/replica/server.ts';
import { ROOT } from '../../scripts/root.ts';

export const NETFLIX = 'https://www.netflix.com';
export const IDS = {
  dead: 81237994,
  squid: 81040344,
  kingdom: 80180171,
  silentSea: 81098012,
  ozark: 80117552,
  arrested: 70140358,
  attorney: 81518991,
} as const;
const NAMES: Record<number, string> = {
  81237994: 'All of Us Are Dead',
  81040344: 'Squid Game',
  80180171: 'Kingdom',
  80117552: 'Ozark',
  99999999: 'A Title Nobody Knows',
};

/** A covered note on the making of `IDS.dead`, as it is written by now. */
export const DEAD_SPOILER = ((): string => {
  const { behindTheScenes } = JSON.parse(readFileSync(join(ROOT, 'data/titles/all-of-us-are-dead.json'), 'utf8')) as {
    behindTheScenes: Array<{ text: string; spoiler: string }>;
  };
  const covered = behindTheScenes.find(({ spoiler }) => spoiler !== 'none');
  if (!covered)
    throw new Error('all-of-us-are-dead.json has no covered note on the making: the tests need another title');
  return covered.text;
})();

/** What the panel says, read from outside as a test may: by roles and names. */
export type PanelReading = {
  state: string;
  netflixId: string;
  open: string;
  name: string;
  text: string;
  sections: Record<string, string[]>;
  links: Array<{ name: string; href: string }>;
  box: { left: number; top: number; width: number; height: number };
};

export type Tab = {
  goto: (path: string) => Promise<void>;
  run: <T, A>(script: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;
  /** Runs a script given as text; a driver's scripts are not bound by a page's policy. */
  runText: (source: string) => Promise<void>;
  clickAt: (x: number, y: number) => Promise<void>;
  /** Presses where the mouse is; lets go there if that is met, else away from everything. Gives whether it was. */
  pressHere: (isMet: () => Promise<boolean>) => Promise<boolean>;
  moveTo: (x: number, y: number) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Puts the tab in front of the others. */
  front: () => Promise<void>;
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  picture: (name: string) => Promise<void>;
  back: () => Promise<void>;
  /** Makes it ready for another test: in front, of the size that it began with, the mouse where nothing is. False where it cannot be. */
  reset: () => Promise<boolean>;
  close: () => Promise<void>;
};

export type Browsing = {
  name: 'chromium' | 'firefox';
  server: ReplicaServer;
  tab: () => Promise<Tab>;
  /** A page of the extension, in a tab of its own. */
  extensionTab: (path: string) => Promise<Tab>;
  /** Closes every tab but one empty one, as a browser has that has just been started. */
  closeTabs: () => Promise<void>;
  chromium?: ChromiumRun;
  firefox?: FirefoxRun;
  close: () => Promise<void>;
};

const BUILDS = { chromium: CHROMIUM_BUILD, firefox: FIREFOX_BUILD };

/** @returns a folder with a copy of this tree's build, to be changed; who asked for it removes it */
export function copyOfBuild(name: Browsing['name']): string {
  const copy = mkdtempSync(join(tmpdir(), 'show-notes-build-'));
  cpSync(BUILDS[name], copy, { recursive: true });
  return copy;
}

/** What a viewer has set in a browser, as each of them takes it. */
export type Settings = { chromium: readonly string[]; firefox: Readonly<Record<string, string | number | boolean>> };

const PICTURES = join(ROOT, 'artifacts');

/** Of a browser's tabs, as both are started with. */
const FIRST_SIZE = { width: 1280, height: 800 };

/**
 * Starts one browser on its own replica server.
 * @param extension folder of a changed build; the one of this tree where it is left out
 * @param settings the viewer's; as the browser comes where they are left out
 */
export async function browse(name: Browsing['name'], extension?: string, settings?: Settings): Promise<Browsing> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await serveReplicas(NAMES);
  return name === 'chromium'
    ? browseChromium(server, extension, settings?.chromium)
    : browseFirefox(server, extension, settings?.firefox);
}

async function browseChromium(
  server: ReplicaServer,
  extension?: string,
  settings?: Settings['chromium'],
): Promise<Browsing> {
  const chromium = await startChromium({ port: server.port, extension, settings });
  const tab = async (): Promise<Tab> => playwrightTab(await chromium.page());
  return {
    name: 'chromium',
    server,
    chromium,
    tab,
    extensionTab: async (path) => {
      const opened = await chromium.page();
      await opened.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      return playwrightTab(opened);
    },
    closeTabs: async () => {
      const [, ...others] = chromium.context.pages();
      for (const page of others) await page.close();
    },
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

/** Nobody looks on: Firefox paints no oftener than tests need, and keeps no processes in store. A third of its time. */
const FRUGAL: Settings['firefox'] = { 'layout.frame_rate': 20, 'dom.ipc.processPrelaunch.enabled': false };

async function browseFirefox(
  server: ReplicaServer,
  extension?: string,
  settings?: Settings['firefox'],
): Promise<Browsing> {
  const all = { ...FRUGAL, ...settings };
  const firefox = await startFirefox({ port: server.port, extension, settings: all });
  return {
    name: 'firefox',
    server,
    firefox,
    tab: async () => puppeteerTab(await firefox.page()),
    extensionTab: async (path) => {
      const page = await firefox.page();
      const address = firefox.address(path);
      // The address loads, but its navigation is never reported: nobody waits for that, what counts is what is then on the page.
      page.goto(address).catch(() => undefined);
      const loaded = (): Promise<boolean> =>
        page.evaluate((to) => location.href === to && document.readyState === 'complete', address).catch(() => false);
      await eventually(loaded, Boolean, path);
      return puppeteerTab(page);
    },
    closeTabs: async () => {
      const [, ...others] = await firefox.browser.pages();
      for (const page of others) await page.close();
    },
    close: async () => {
      await firefox.close();
      await server.close();
    },
  };
}

function playwrightTab(page: PlaywrightPage): Tab {
  return {
    goto: async (path) => {
      await page.goto(NETFLIX + path);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never),
    runText: async (source) => {
      await page.evaluate(source);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    pressHere: (isMet) => pressWith(page.mouse, isMet),
    moveTo: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `chromium-${name}.png`) });
    },
    back: async () => {
      await page.goBack();
    },
    reset: async () => {
      await page.bringToFront();
      await page.mouse.move(0, 0);
      await page.setViewportSize(FIRST_SIZE);
      return true;
    },
    close: () => page.close(),
  };
}

function puppeteerTab(page: PuppeteerPage): Tab {
  const used = { moved: false, lost: false };
  return {
    goto: async (path) => {
      await page.goto(NETFLIX + path);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never) as never,
    runText: async (source) => {
      await page.evaluate(source);
    },
    clickAt: (x, y) => {
      used.moved = true;
      return page.mouse.click(x, y);
    },
    pressHere: (isMet) => pressWith(page.mouse, isMet),
    moveTo: (x, y) => {
      used.moved = true;
      return page.mouse.move(x, y);
    },
    press: (key) => page.keyboard.press(key as never),
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `firefox-${name}.png`) as `${string}.png` });
    },
    // A page that comes from the browser's cache is never reported as loaded: the page itself goes back, and the driver has lost the tab.
    back: () => {
      used.lost = true;
      return page.evaluate(() => history.back());
    },
    reset: async () => {
      if (used.lost) return false;
      await page.bringToFront();
      // Never to where it is: Firefox would wait for a movement that does not come.
      if (used.moved) await page.mouse.move(0, 0);
      used.moved = false;
      await page.setViewport(FIRST_SIZE);
      return true;
    },
    close: () => page.close(),
  };
}

type Mouse = { move: (x: number, y: number) => Promise<void>; down: () => Promise<void>; up: () => Promise<void> };

async function pressWith(mouse: Mouse, isMet: () => Promise<boolean>): Promise<boolean> {
  await mouse.down();
  const met = await isMet();
  if (!met) await mouse.move(0, 0);
  await mouse.up();
  return met;
}

/** When a test that waits in vain gives up, in ms: long, since nothing that works is kept waiting by it. */
const DEADLINE = 20_000;

/** Waits until a reading fits, and gives it back; fails with the last reading. No fixed pauses. */
export async function eventually<T>(
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  what: string,
  within = DEADLINE,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Reads until three readings in a row are alike: a panel is measured anew while its page settles, and what is to be compared
 * with later must not be read before that.
 */
export async function atRest<T>(read: () => Promise<T>): Promise<T> {
  const seen: string[] = [];
  return eventually(
    read,
    (value) => {
      seen.unshift(JSON.stringify(value) ?? '');
      return seen.length >= 3 && seen[0] === seen[1] && seen[1] === seen[2];
    },
    'at rest',
  );
}

/** Reads the panel as it is now; `undefined` where there is no host. */
export function readPanel(tab: Tab): Promise<PanelReading | undefined> {
  return tab.run(() => {
    const host = document.querySelector<HTMLElement>('show-notes-panel');
    const panel = host?.shadowRoot?.querySelector<HTMLElement>('aside[aria-label="Show Notes"]');
    if (!host || !panel) return undefined;
    const sections: Record<string, string[]> = {};
    for (const section of panel.querySelectorAll<HTMLElement>('section[aria-label]')) {
      const items = [...section.querySelectorAll<HTMLElement>('li')].map((item) => item.innerText);
      sections[section.getAttribute('aria-label') ?? ''] = items.length > 0 ? items : [section.innerText];
    }
    const { left, top, width, height } = panel.getBoundingClientRect();
    return {
      state: host.dataset.state ?? '',
      netflixId: host.dataset.netflixId ?? '',
      open: host.dataset.open ?? '',
      name: panel.querySelector('h2')?.textContent ?? '',
      text: panel.innerText,
      sections,
      links: [...panel.querySelectorAll('a')].map((link) => ({ name: link.textContent ?? '', href: link.href })),
      box: { left, top, width, height },
    };
  }, undefined);
}

/** Waits for the panel to be in a state. Only then is it read: reading all of it, over and over, is what a page would wait for. */
export async function panelIn(tab: Tab, state: string, id?: number): Promise<PanelReading> {
  const isThere = (): Promise<string> =>
    tab.run(() => {
      const host = document.querySelector<HTMLElement>('show-notes-panel');
      const { state: now, netflixId } = host?.dataset ?? {};
      return `${now} ${netflixId} ${host?.shadowRoot?.querySelector('.failure-why')?.textContent ?? ''}`;
    }, undefined);
  const wanted = new RegExp(`^${state} ${id ?? ''}`);
  const read = async (): Promise<PanelReading | string | undefined> => {
    const seen = await isThere();
    return wanted.test(seen) ? readPanel(tab) : seen;
  };
  const fits = (panel: PanelReading | string | undefined): boolean =>
    typeof panel === 'object' && panel.state === state && (id === undefined || panel.netflixId === String(id));
  const reading = await eventually(read, fits, `a panel in state ${state}${id ? ` for ${id}` : ''}`);
  if (typeof reading !== 'object') throw new Error('no panel');
  return reading;
}

/**
 * Reads the panel until it is as wanted. Where it stands is asked for in this way too: while a page is still coming the panel is
 * measured anew every few looks, and what it was a moment ago may not hold.
 */
export async function panelBecomes(
  tab: Tab,
  fits: (panel: PanelReading) => boolean,
  what: string,
): Promise<PanelReading> {
  const reading = await eventually(
    () => readPanel(tab),
    (panel) => panel !== undefined && fits(panel),
    what,
  );
  if (!reading) throw new Error(`${what}: no panel`);
  return reading;
}

/** The panel's ways to its sections, as far as they are to be seen. */
export function jumpsShown(tab: Tab): Promise<string[]> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    if (!root?.querySelector('.panel-bar')) throw new Error('no bar');
    const jumps = [...root.querySelectorAll<HTMLElement>('.panel-jump')];
    return jumps.filter((jump) => jump.checkVisibility()).map((jump) => jump.innerText);
  }, undefined);
}

/** Clicks, with the real mouse, a button, link or field inside the panel by its accessible name. */
export function clickInPanel(tab: Tab, name: string): Promise<void> {
  return clickByName(tab, name, 'the panel');
}

/** Whether the panel says that nobody has moved for a while. */
function isIdle(tab: Tab): Promise<boolean> {
  return tab.run(() => document.querySelector('show-notes-panel')?.hasAttribute('data-idle') ?? false, undefined);
}

/** Moves the mouse a little, over what is no control. */
export async function stir(tab: Tab): Promise<void> {
  await tab.moveTo(300, 300);
  await tab.moveTo(310, 305);
}

/** Opens somebody of the cast in place of the notes: their row, and what lies one press behind it. */
export async function openPersonInPanel(tab: Tab, name: string): Promise<void> {
  await clickInPanel(tab, name);
  await clickInPanel(tab, `All titles of ${name}`);
}

/** Puts the focus into the panel's search with the real mouse, and selects what stands there. */
export async function enterPanelSearch(tab: Tab): Promise<void> {
  await clickInPanel(tab, 'Search titles and people');
  const isIn = (): Promise<boolean> =>
    tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const field = root?.querySelector('input');
      field?.select();
      return field !== undefined && root?.activeElement === field;
    }, undefined);
  await eventually(isIn, Boolean, 'the focus in the panel’s search');
}

/** Clicks, with the real mouse, a button, link or field of a page of the extension by its accessible name. */
export function clickIn(tab: Tab, name: string): Promise<void> {
  return clickByName(tab, name, 'the page');
}

/** Makes a choice on the options page with the real mouse: the field's name, and of a group of radio buttons the value. */
export async function chooseOption(options: Tab, name: string, value?: string): Promise<void> {
  const point = await eventually(
    () =>
      options.run(
        ([field, choice]) => {
          const input = document.querySelector(`input[name="${field}"]${choice ? `[value="${choice}"]` : ''}`);
          input?.scrollIntoView({ block: 'center' });
          const box = input?.getBoundingClientRect();
          if (!input || !box) return undefined;
          const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          return document.elementFromPoint(middle.x, middle.y) === input ? middle : undefined;
        },
        [name, value ?? ''] as const,
      ),
    (place) => place !== undefined,
    `a field ${name} ${value ?? ''}`,
  );
  if (point) await options.clickAt(point.x, point.y);
}

type Point = { x: number; y: number };

/**
 * What the mouse would find of something that bears a name: where to click it; that it is pressed; that something lies over it;
 * that nothing bears the name; or that the whole panel is not there.
 */
type Sight = Point | 'pressed' | 'covered' | 'unnamed' | 'no panel';

/**
 * Clicks what bears a name, as a person does: the mouse goes there, and presses once what it aimed at lies under it. What
 * moves away between the aim and the press, as a panel does while its page settles, is aimed at anew.
 */
async function clickByName(tab: Tab, name: string, where: 'the panel' | 'the page'): Promise<void> {
  const look = (): Promise<Sight> => sightOf(tab, name, where === 'the panel');
  const isMet = async (): Promise<boolean> => {
    const now = await look();
    // A press takes away no more than the panel of an extension that is gone, and all of it.
    return now === 'pressed' || now === 'no panel';
  };
  const aim = async (): Promise<Sight | 'clicked'> => {
    const sight = await look();
    if (typeof sight === 'string') {
      // In the player the disc leaves while nobody moves, and is back for whoever moves the mouse.
      if (sight === 'covered' && (await isIdle(tab))) await stir(tab);
      return sight;
    }
    await tab.moveTo(sight.x, sight.y);
    return (await tab.pressHere(isMet)) ? 'clicked' : sight;
  };
  await eventually(aim, (came) => came === 'clicked', `a click on something named ${name} in ${where}`);
}

/** What is to be seen of what bears a name, or begins with it; it is scrolled to. */
function sightOf(tab: Tab, name: string, inPanel: boolean): Promise<Sight> {
  return tab.run(
    ([wanted, inHost]): Sight => {
      const root = inHost ? document.querySelector('show-notes-panel')?.shadowRoot : document;
      if (!root) return 'no panel';
      const nameOf = (element: HTMLElement): string => {
        const silent = [...element.querySelectorAll('[aria-hidden="true"]')].map(
          ({ textContent }) => textContent ?? '',
        );
        const own = silent.reduce((text, part) => text.replace(part, ''), element.innerText);
        return (element.getAttribute('aria-label') ?? own).trim();
      };
      const all = [...root.querySelectorAll<HTMLElement>('button, a, input, label')];
      const found = all.find((one) => nameOf(one) === wanted) ?? all.find((one) => nameOf(one).startsWith(wanted));
      if (!found) return 'unnamed';
      if (found.matches(':active')) return 'pressed';
      found.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = found.getBoundingClientRect();
      const point = { x: left + Math.min(width / 2, 40), y: top + height / 2 };
      return found.contains(root.elementFromPoint(point.x, point.y)) ? point : 'covered';
    },
    [name, inPanel] as const,
  );
}

/** Clicks, with the real mouse, an element of the page itself, once nothing lies over it. */
export async function clickOnPage(tab: Tab, selector: string): Promise<void> {
  const point = await eventually(
    () =>
      tab.run((wanted) => {
        const found = document.querySelector(wanted);
        found?.scrollIntoView({ block: 'nearest' });
        const box = found?.getBoundingClientRect();
        if (!found || !box) return undefined;
        const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        return found.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : undefined;
      }, selector),
    (place) => place !== undefined,
    `${selector} on the page`,
  );
  if (point) await tab.clickAt(point.x, point.y);
}

/** Ids of every title whose panel was on the page since it was loaded, as the replica wrote them down. */
export function panelsSeen(tab: Tab): Promise<string[]> {
  return tab.run(() => (window as unknown as { panels: string[] }).panels, undefined);
}

/** Types into the popup's field, once it has the focus. */
export async function typeInPopup(popup: Tab, words: string): Promise<void> {
  await eventually(
    () => popup.run(() => document.activeElement?.getAttribute('aria-label'), undefined),
    (label) => label === 'Search titles and people',
    'the field has the focus',
  );
  await popup.type(words);
}

type Area = {
  get: () => Promise<object>;
  set: (values: object) => Promise<void>;
  clear: () => Promise<void>;
};

/** What pages of the extension can call, as far as tests call it. */
type ExtensionApi = {
  storage: Record<'sync' | 'local' | 'session', Area>;
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  tabs: {
    query: (about: object) => Promise<Array<{ id: number }>>;
    sendMessage: (id: number, message: object) => Promise<unknown>;
  };
};

/** Stores preferences as they are given, from a page of the extension, over whatever was there. */
export async function storePreferences(browsing: Browsing, preferences: object): Promise<void> {
  const page = await browsing.extensionTab('options.html');
  await page.run((value) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (browser ?? chrome).storage.sync.set({ preferences: value });
  }, preferences);
  await page.close();
}

/** Makes a running browser as it was when it was started: no tabs, nothing stored. */
export async function startAfresh(browsing: Browsing): Promise<void> {
  await browsing.closeTabs();
  const page = await browsing.extensionTab('options.html');
  const clear = (): Promise<string> =>
    page.run(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { sync, local, session } = (browser ?? chrome).storage;
      const all = [sync, local, session];
      const left = await Promise.all(all.map((area) => area.get()));
      await Promise.all(all.map((area) => area.clear()));
      return JSON.stringify(left);
    }, undefined);
  // What a closed tab had asked for may still be stored after the first time.
  await eventually(clear, (left) => left === '[{},{},{}]', 'nothing is stored');
  await page.close();
}

/** Sends a message to the content scripts of all open tabs of Netflix, as a page of the extension does. */
export async function tellPages(page: Tab, message: PageProtocol[keyof PageProtocol]['request']): Promise<unknown[]> {
  return page.run(async (told) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { tabs } = browser ?? chrome;
    const open = await tabs.query({ url: 'https://www.netflix.com/*' });
    return Promise.all(open.map(({ id }) => tabs.sendMessage(id, told)));
  }, message);
}

/** What the content script of the one open tab of Netflix says of itself. */
export type PageReport = {
  current: PageProtocol['current']['response'];
  check: PageProtocol['self-check']['response'];
};

/** What a background says to any request. */
type Reply = { ok: true; value: unknown } | { ok: false; why: string };

/**
 * What the background answers. A browser that has stopped it may refuse what is said to it while it starts, close the way while
 * it answers, or give no reply at all: it is asked again then, as our own pages do (send.ts).
 * @param ask says it once, in a context of the extension
 */
export async function replyOf(ask: () => Promise<unknown>): Promise<Reply> {
  const isReply = (heard: unknown): heard is Reply => typeof heard === 'object' && heard !== null && 'ok' in heard;
  const heard = await eventually(() => ask().catch(String), isReply, 'a reply of the background');
  if (!isReply(heard)) throw new Error('no reply');
  return heard;
}

type BackgroundHit = { name: string; key?: string };

/**
 * What the background finds for words.
 * @param page one of the extension's
 */
export async function foundByBackground(page: Tab, words: string): Promise<BackgroundHit[]> {
  const ask = (typed: string): Promise<unknown> => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (browser ?? chrome).runtime.sendMessage({ type: 'search', words: typed });
  };
  const reply = await replyOf(() => page.run(ask, words));
  if (!reply.ok) throw new Error(reply.why);
  return reply.value as BackgroundHit[];
}

/**
 * Types words into the popup's field, and waits for the hits of all of them: those of fewer letters come first, and what arrow
 * keys have selected there goes with them.
 * @returns the names of the hits
 */
export async function searchInPopup(popup: Tab, words: string): Promise<string[]> {
  const found = async (typed: string): Promise<string[]> =>
    (await foundByBackground(popup, typed)).map(({ name }) => name);
  const [ofAll, ofFewer] = [await found(words), await found(words.slice(0, -1))];
  if (ofAll.join() === ofFewer.join())
    throw new Error(`the hits of ${words} cannot be told from those of fewer letters`);
  await typeInPopup(popup, words);
  const shown = (): Promise<string[]> =>
    popup.run(
      () => [...document.querySelectorAll('[role=option] .popup-hit-name')].map(({ textContent }) => textContent ?? ''),
      undefined,
    );
  return eventually(shown, (names) => names.join() === ofAll.join(), `hits for ${words}`);
}

/**
 * Asks the content script what it has in front, and waits until that fits. This tells that nothing is shown because there
 * is nothing to show, and not because it has not come to it yet.
 */
export async function reportOf(
  browsing: Browsing,
  tab: Tab,
  fits: (report: PageReport) => boolean = () => true,
  what = 'an answer of the content script',
): Promise<PageReport> {
  const page = await browsing.extensionTab('options.html');
  await tab.front();
  // What was under way to the background before this is answered before it.
  await foundByBackground(page, '');
  const ask = async (): Promise<PageReport | undefined> => {
    try {
      const [current] = await tellPages(page, { type: 'current' });
      const [check] = await tellPages(page, { type: 'self-check' });
      return { current: (current ?? undefined) as PageReport['current'], check: check as PageReport['check'] };
    } catch {
      // Its script is not there yet.
      return undefined;
    }
  };
  const report = await eventually(ask, (said) => said?.check !== undefined && fits(said), what);
  await page.close();
  if (!report) throw new Error('no report');
  return report;
}

/** Waits until nothing in the panel or on the page fades or moves any more. */
export async function standsStill(tab: Tab): Promise<void> {
  const moving = (): Promise<number> =>
    tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const all = [...document.getAnimations(), ...(root?.getAnimations() ?? [])];
      return all.filter(({ playState }) => playState === 'running').length;
    }, undefined);
  await eventually(moving, (count) => count === 0, 'nothing moves any more');
}

/**
 * Stops the background, which keeps what it has read for as long as it lives; the next message starts it anew.
 * @param own a page of the extension's, of which Firefox is asked whether its background runs
 */
export async function stopBackground({ chromium }: Browsing, own: Tab): Promise<void> {
  const session = await chromium?.context.browser()?.newBrowserCDPSession();
  if (session) {
    const workers = async (): Promise<string[]> =>
      (await session.send('Target.getTargets')).targetInfos
        .filter(({ type }) => type === 'service_worker')
        .map(({ targetId }) => targetId);
    const before = await workers();
    for (const targetId of before) await session.send('Target.closeTarget', { targetId });
    await eventually(workers, (now) => !before.some((id) => now.includes(id)), 'the worker is gone');
    return session.detach();
  }
  // It is stopped soon after the last that was asked of it (scripts/browsers/firefox.ts).
  const isGone = (): boolean =>
    (
      globalThis as unknown as { browser: { extension: { getBackgroundPage: () => unknown } } }
    ).browser.extension.getBackgroundPage() === null;
  await eventually(() => own.run(isGone, undefined), Boolean, 'the background is gone');
}
