/** Whether the browser lets the extension see Netflix's pages: Firefox lets the viewer withhold them. */
import { browser } from 'wxt/browser';

const PAGES = { origins: ['https://www.netflix.com/*'] };

/** @returns whether Netflix's pages may be seen */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks the viewer for Netflix's pages; to be called from a click. */
export function askForAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
