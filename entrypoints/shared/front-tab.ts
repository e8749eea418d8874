/**
 * The tab in front. Without the `tabs` permission the browser tells the address of Netflix's pages only, so the content
 * script is asked what the tab shows.
 */
import { browser } from 'wxt/browser';
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

const NETFLIX = 'https://www.netflix.com/';

/**
 * @param request for the content script
 * @returns the tab and its answer; `undefined` where the browser does not tell of a tab. Never throws
 */
export async function askFrontTab(request: PageProtocol[keyof PageProtocol]['request']): Promise<FrontTab | undefined> {
  const { value: [tab] = [] } = await outcomeOf(() => browser.tabs.query({ active: true, currentWindow: true }));
  const id = tab?.id;
  if (id === undefined) return undefined;
  // Rejects where no content script listens. One that listens and is stuck gives no answer in time, and is not older.
  const asked = await outcomeOf(() => browser.tabs.sendMessage(id, request).then(said, () => NOBODY));
  const isNetflix = tab?.url?.startsWith(NETFLIX) === true && tab.status !== 'loading';
  return {
    id,
    isPrivate: tab?.incognito ?? false,
    answer: asked.value?.answer,
    isOlder: isNetflix && asked.value === NOBODY,
  };
}

const NOBODY: { answer?: unknown } = {};

function said(answer: unknown): { answer?: unknown } {
  return { answer };
}
