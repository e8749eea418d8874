/** Pictures that come out the same each time: nothing blinks, nothing moves, and what is still coming is waited for. */
import type { Locator, Page } from 'playwright-core';

/** How many looks at a page are enough to say that it never stands still. */
const MOST_LOOKS = 40;

/**
 * @param look takes a picture of what is there now
 * @param what is looked at, for the sentence that says that it does not stand still
 * @returns the first picture that is the same three times in a row
 * @throws where none is
 */
export async function steady(look: () => Promise<Buffer>, what: string): Promise<Buffer> {
  const seen = { last: await look(), times: 1 };
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const next = await look();
    seen.times = next.equals(seen.last) ? seen.times + 1 : 1;
    seen.last = next;
    if (seen.times === 3) return next;
  }
  throw new Error(`${what} keeps changing: no three screenshots in a row were the same.`);
}

/** @returns a picture of a page's window */
export async function pictureOf(page: Page, what: string): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return steady(() => shot(page), what);
}

/** @returns what is in a page's window now, or of a part of it */
export function shot(of: Page | Locator): Promise<Buffer> {
  return of.screenshot({ animations: 'disabled', caret: 'hide' });
}
