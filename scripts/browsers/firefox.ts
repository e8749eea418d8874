/** Firefox with the built extension, its Netflix being the replica on this machine. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../root.ts';
import { findBrowser } from './find.ts';

/** Given to the extension by a preference, so that its own pages have a known address. */
const UUID = '5a0e1f0c-7c1d-4c1e-9a6e-0f5b0a3d9c11';
/** The add-on's id, as its manifest names it. */
export const ADDON_ID = 'show-notes@show-notes.example';
export const FIREFOX_BUILD = join(ROOT, '.output', 'firefox-mv3');

export type FirefoxRun = {
  browser: Browser;
  page: () => Promise<Page>;
  /** Address of a page of the extension. */
  address: (path: string) => string;
  close: () => Promise<void>;
};

/**
 * @param port of the replica server
 * @param settings further settings of the viewer's, as names and values of about:config
 * @returns Firefox with the add-on, on a profile of its own
 */
export async function startFirefox({
  port,
  extension = FIREFOX_BUILD,
  headless = true,
  settings = {},
}: {
  port: number;
  extension?: string | undefined;
  headless?: boolean;
  settings?: Readonly<Record<string, string | number | boolean>> | undefined;
}): Promise<FirefoxRun> {
  // The driver is loaded by who starts a browser: whoever only asks for a folder's name need not wait for it.
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    acceptInsecureCerts: true,
    // The replica's server knows what was asked for; events of each request take Firefox a tenth of its time.
    networkEnabled: false,
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.dns.localDomains': 'www.netflix.com',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // The background is stopped soon, so that what only works with a warm one does not pass.
      'extensions.background.idle.timeout': 1500,
      'ui.systemUsesDarkTheme': 1,
      ...settings,
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    page: () => browser.newPage(),
    address: (path) => `moz-extension://${UUID}/${path}`,
    close: () => browser.close(),
  };
}
