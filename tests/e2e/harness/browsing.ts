/** Both browsers: each is started on a replica server of its own. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { once } from '../../../data/names/once.ts';
import { CHROMIUM_BUILD, type ChromiumRun, startChromium } from '../../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD, type FirefoxRun, startFirefox } from '../../../scripts/browsers/firefox.ts';
import { NOTICES } from '../../../scripts/licences.ts';
import { type ReplicaServer, serveReplicas } from '../../../scripts/replica/server.ts';
import { eventually } from './eventually.ts';
import { PICTURES, playwrightTab, puppeteerTab, type Tab } from './tab.ts';
import { NAMES } from './titles.ts';

export type Browsing = {
  name: 'chromium' | 'firefox';
  server: ReplicaServer;
  tab: () => Promise<Tab>;
  /** A page of the extension, in a tab of its own. */
  extensionTab: (path: string) => Promise<Tab>;
  /**
   * A page of the extension on which nothing runs, behind the others: whatever only needs the extension's rights asks there. A
   * tab that opens and closes for each question costs half a second.
   */
  backstage: () => Promise<Tab>;
  /** Closes every tab but the first, which is empty or the backstage. */
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
  const lead = async (page: PlaywrightPage, path: string): Promise<Tab> => {
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    return playwrightTab(page);
  };
  return {
    name: 'chromium',
    server,
    chromium,
    tab,
    extensionTab: async (path) => lead(await chromium.page(), path),
    backstage: once(async () => lead(chromium.context.pages()[0] ?? (await chromium.page()), NOTICES)),
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
  const lead = async (page: PuppeteerPage, path: string): Promise<Tab> => {
    const address = firefox.address(path);
    // The address loads, but its navigation is never reported: nobody waits for that, what counts is what is then on the page.
    page.goto(address).catch(() => undefined);
    const loaded = (): Promise<boolean> =>
      page.evaluate((to) => location.href === to && document.readyState === 'complete', address).catch(() => false);
    await eventually(loaded, Boolean, path);
    return puppeteerTab(page);
  };
  return {
    name: 'firefox',
    server,
    firefox,
    tab: async () => puppeteerTab(await firefox.page()),
    extensionTab: async (path) => lead(await firefox.page(), path),
    backstage: once(async () => lead((await firefox.browser.pages())[0] ?? (await firefox.page()), NOTICES)),
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
