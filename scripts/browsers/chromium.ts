/** Chromium with the built extension, its Netflix being the replica on this machine. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { ROOT } from '../root.ts';
import { findBrowser } from './find.ts';

export type ChromiumOptions = {
  /** Port of the replica server; undefined for the real Netflix. */
  port: number | undefined;
  headless?: boolean;
  extension?: string | undefined;
  /** Folders of further extensions. */
  beside?: readonly string[];
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'dark' | 'light';
  /** Whether the page of the first use stays: it opens at every start, each being an installation. */
  keepWelcome?: boolean;
  /** Further settings of the viewer's, as arguments of the command line. */
  settings?: readonly string[] | undefined;
};

export type ChromiumRun = {
  context: BrowserContext;
  extensionId: string;
  worker: () => Promise<Worker>;
  page: () => Promise<Page>;
  /** The page of the first use, once it is there. */
  welcome: () => Promise<Page>;
  close: () => Promise<void>;
};

export const CHROMIUM_BUILD = join(ROOT, '.output', 'chrome-mv3');

/** The page that opens once the extension is installed. */
const WELCOME = 'welcome.html';

/**
 * Waits for the tab at an address, until it is loaded: the first page of an extension reads the messages for all that come
 * after it, and where it is closed meanwhile, those have none.
 */
async function pageAt(context: BrowserContext, address: string): Promise<Page> {
  const isThere = (page: Page): boolean => page.url() === address;
  const page = context.pages().find(isThere) ?? (await context.waitForEvent('page', isThere));
  await page.waitForLoadState('load');
  return page;
}

/** Chromium's id of an extension loaded from a folder: the hash of its path, its digits written as a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Starts Chromium on an empty profile of its own.
 * @returns the running browser
 */
export async function startChromium(options: ChromiumOptions): Promise<ChromiumRun> {
  const { port, headless = true, extension = CHROMIUM_BUILD, viewport = { width: 1280, height: 800 } } = options;
  const executablePath = findBrowser('chromium');
  const all = [extension, ...(options.beside ?? [])].join(',');
  const profile = mkdtempSync(join(tmpdir(), 'show-notes-chromium-'));
  // The driver is loaded by who starts a browser: whoever only asks for a folder's name need not wait for it.
  const { chromium } = await import('playwright-core');
  const launched = chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    args: [
      `--disable-extensions-except=${all}`,
      `--load-extension=${all}`,
      ...(port === undefined ? [] : [`--host-resolver-rules=MAP www.netflix.com 127.0.0.1:${port}, MAP * 127.0.0.1:9`]),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.settings ?? []),
    ],
  });
  const context = await launched.catch((cause: Error) => {
    rmSync(profile, { recursive: true, force: true });
    throw new Error(`${executablePath} could not be started. Its output:\n${cause.message}`, { cause });
  });
  const worker = async (): Promise<Worker> => context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker');
  const extensionId = unpackedId(extension);
  const welcome = (): Promise<Page> => pageAt(context, `chrome-extension://${extensionId}/${WELCOME}`);
  if (existsSync(join(extension, WELCOME)) && !options.keepWelcome) await (await welcome()).close();
  return {
    context,
    extensionId,
    worker,
    page: async () => context.newPage(),
    welcome,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
