/** Pages of Netflix on the backdrop, with the panel as a picture wants it. */
import type { Locator, Page } from 'playwright-core';

/** Away from everything that answers a pointer. */
const ASIDE = { x: 4, y: 400 };

export type Prepare = (page: Page) => Promise<void>;

/** @returns what opens an address of Netflix's, does the rest in order, and puts the pointer aside */
export function onNetflix(path: string, ...steps: readonly Prepare[]): Prepare {
  return async (page) => {
    await page.goto(`https://www.netflix.com${path}`);
    await page.waitForSelector('show-notes-panel[data-state="full"]', { state: 'attached' });
    for (const step of steps) await step(page);
    await page.mouse.move(ASIDE.x, ASIDE.y);
  };
}

/** What presses a button of the panel's, by the beginning of its name. */
export function press(name: RegExp): Prepare {
  return async (page) => panel(page).getByRole('button', { name }).first().click();
}

/** What waits until the panel stands open, or folded. */
export function whileOpen(open: boolean): Prepare {
  return async (page) => {
    await page.waitForSelector(`show-notes-panel[data-open="${open}"]`, { state: 'attached' });
  };
}

function panel(page: Page): Locator {
  return page.locator('show-notes-panel').getByRole('complementary', { name: 'Show Notes' });
}
