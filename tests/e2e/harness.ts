/** One way to drive both browsers: a tab that goes to addresses of Netflix and looks into the panel's shadow root. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { CHROMIUM_BUILD, type ChromiumRun, startChromium } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD, type FirefoxRun, startFirefox } from '../../scripts/browsers/firefox.ts';
import { ROOT } from '../../scripts/read-data-set.ts';
import { type ReplicaServer, serveReplicas } from '../../scripts/replica/server.ts';

export const NETFLIX = 'https://www.netflix.com';
export const ADDON_ID = 'show-notes@show-notes.example';
export const IDS = {
  dead: 81237994,
  squid: 81040344,
  kingdom: 80180171,
  silentSea: 81098012,
  ozark: 80117552,
  arrested: 70140358,
  attorney: 81518991,
} as const;
export const NAMES: Record<number, string> = {
  81237994: 'All of Us Are Dead',
  81040344: 'Squid Game',
  80180171: 'Kingdom',
  80117552: 'Ozark',
  99999999: 'A Title Nobody Knows',
};

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
  press: (key: string) => Promise<void>;
  /** Puts the tab in front of the others. */
  front: () => Promise<void>;
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  picture: (name: string) => Promise<void>;
  back: () => Promise<void>;
  close: () => Promise<void>;
};

export type Browsing = {
  name: 'chromium' | 'firefox';
  server: ReplicaServer;
  tab: () => Promise<Tab>;
  /** A page of the extension, in a tab of its own. */
  extensionTab: (path: string) => Promise<Tab>;
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
    close: async () => {
      await chromium.close();
      await server.close();
    },
  };
}

async function browseFirefox(
  server: ReplicaServer,
  extension?: string,
  settings?: Settings['firefox'],
): Promise<Browsing> {
  const firefox = await startFirefox({ port: server.port, extensionId: ADDON_ID, extension, settings });
  return {
    name: 'firefox',
    server,
    firefox,
    tab: async () => puppeteerTab(await firefox.page()),
    extensionTab: async (path) => {
      const page = await firefox.page();
      // The address loads, but its navigation is never reported; what counts is what is then on the page.
      await page.goto(firefox.address(path), { timeout: 600 }).catch(() => undefined);
      const loaded = (): Promise<boolean> =>
        page
          .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
          .catch(() => false);
      await eventually(loaded, Boolean, path);
      return puppeteerTab(page);
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
    close: () => page.close(),
  };
}

function puppeteerTab(page: PuppeteerPage): Tab {
  return {
    goto: async (path) => {
      await page.goto(NETFLIX + path);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never) as never,
    runText: async (source) => {
      await page.evaluate(source);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as never),
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `firefox-${name}.png`) as `${string}.png` });
    },
    // A page that comes from the browser's cache is never reported as loaded: the page itself goes back.
    back: () => page.evaluate(() => history.back()),
    close: () => page.close(),
  };
}

/** Waits until a reading fits, and gives it back; fails with the last reading. No fixed pauses. */
export async function eventually<T>(
  read: () => Promise<T>,
  fits: (value: T) => boolean,
  what: string,
  within = 8000,
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(value)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
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

/** Waits for the panel to be in a state. */
export async function panelIn(tab: Tab, state: string, id?: number): Promise<PanelReading> {
  const reading = await eventually(
    () => readPanel(tab),
    (panel) => panel?.state === state && (id === undefined || panel.netflixId === String(id)),
    `a panel in state ${state}${id ? ` for ${id}` : ''}`,
  );
  if (!reading) throw new Error('no panel');
  return reading;
}

/** Clicks, with the real mouse, a button or link inside the panel by its accessible name. */
export async function clickInPanel(tab: Tab, name: string): Promise<void> {
  const seen: { last: { x: number; y: number } | undefined } = { last: undefined };
  const point = await eventually(
    () =>
      tab.run((wanted) => {
        const root = document.querySelector('show-notes-panel')?.shadowRoot;
        const found = [...(root?.querySelectorAll<HTMLElement>('button, a, input, label') ?? [])].find((element) => {
          const silent = [...element.querySelectorAll('[aria-hidden="true"]')].map(
            ({ textContent }) => textContent ?? '',
          );
          const own =
            element.getAttribute('aria-label') ??
            silent.reduce((text, part) => text.replace(part, ''), element.innerText);
          return own.trim() === wanted || own.trim().startsWith(wanted);
        });
        if (!found || getComputedStyle(found).visibility === 'hidden') return undefined;
        found.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + Math.min(width / 2, 40), y: top + height / 2 };
      }, name),
    (place) => {
      // What is still moving is not yet to be clicked: the same place twice, but for how a browser rounds a scroll.
      const { last } = seen;
      seen.last = place;
      const stands = place !== undefined && last !== undefined && Math.hypot(place.x - last.x, place.y - last.y) < 4;
      return stands;
    },
    `something named ${name} in the panel`,
  );
  if (point) await tab.clickAt(point.x, point.y);
}

/** Clicks, with the real mouse, an element of the page itself. */
export async function clickOnPage(tab: Tab, selector: string): Promise<void> {
  const point = await eventually(
    () =>
      tab.run((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, selector),
    (place) => place !== undefined,
    `${selector} on the page`,
  );
  if (point) await tab.clickAt(point.x, point.y);
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

/** Stores preferences as they are given, from a page of the extension, over whatever was there. */
export async function storePreferences(browsing: Browsing, preferences: object): Promise<void> {
  type Api = { storage: { sync: { set: (values: object) => Promise<void> } } };
  const page = await browsing.extensionTab('options.html');
  await page.run((value) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).storage.sync.set({ preferences: value });
  }, preferences);
  await page.close();
}
