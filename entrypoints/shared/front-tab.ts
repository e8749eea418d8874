/**
 * Tabs of Netflix's. Without the `tabs` permission the browser tells the address of Netflix's pages only, so the content
 * script is asked what a tab shows.
 */
import { type Browser, browser } from 'wxt/browser';
import { outcomeOf } from './errand.ts';
import type { PageProtocol } from './protocol.ts';

export type FrontTab = {
  id: number;
  isPrivate: boolean;
  /** What the content script says; `undefined` where none listens, or it has nothing to say. */
  answer: unknown;
  /** A page of Netflix's that was there before the extension was installed or updated: none of our scripts listens. */
  isOlder: boolean;
};

type Request = PageProtocol[keyof PageProtocol]['request'];

const NETFLIX = 'https://www.netflix.com/';

/**
 * @param request for the content script
 * @returns the tab in front and its answer; `undefined` where the browser does not tell of a tab. Never throws
 */
export async function askFrontTab(request: Request): Promise<FrontTab | undefined> {
  const { value: [tab] = [] } = await outcomeOf(() => browser.tabs.query({ active: true, currentWindow: true }));
  return tab && ask(tab, request);
}

/** @returns the ids of Netflix's tabs that were there before the extension was installed or updated. Never throws */
export async function readOlderTabs(): Promise<number[]> {
  const { value: tabs = [] } = await outcomeOf(() => browser.tabs.query({ url: `${NETFLIX}*` }));
  const asked = await Promise.all(tabs.map((tab) => ask(tab, { type: 'current' })));
  return asked.flatMap((tab) => (tab?.isOlder ? [tab.id] : []));
}

async function ask(tab: Browser.tabs.Tab, request: Request): Promise<FrontTab | undefined> {
  const { id } = tab;
  if (id === undefined) return undefined;
  // Rejects where no content script listens. One that listens and is stuck gives no answer in time, and is not older.
  const asked = await outcomeOf(() => browser.tabs.sendMessage(id, request).then(said, () => NOBODY));
  return {
    id,
    isPrivate: tab.incognito ?? false,
    answer: asked.value?.answer,
    isOlder: isLoaded(tab) && asked.value === NOBODY,
  };
}

/** A tab that the browser has put away is loaded anew by itself once somebody goes to it. */
function isLoaded({ url, status, discarded }: Browser.tabs.Tab): boolean {
  return url?.startsWith(NETFLIX) === true && status !== 'loading' && status !== 'unloaded' && discarded !== true;
}

const NOBODY: { answer?: unknown } = {};

function said(answer: unknown): { answer?: unknown } {
  return { answer };
}
