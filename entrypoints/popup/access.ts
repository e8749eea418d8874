/** Whether the browser lets the extension see Netflix's pages: Firefox lets the viewer withhold them. */
import { browser } from 'wxt/browser';
import { outcomeOf } from '../shared/errand.ts';

const PAGES = { origins: ['https://www.netflix.com/*'] };

/** @returns whether Netflix's pages may be seen; a browser that does not tell withholds nothing */
export async function hasAccess(): Promise<boolean> {
  const { value = true } = await outcomeOf(() => browser.permissions.contains(PAGES));
  return value;
}

/**
 * Asks the viewer for Netflix's pages; to be called from a click.
 * @throws where the browser does not let one ask
 */
export async function askForAccess(): Promise<void> {
  await browser.permissions.request(PAGES);
}
