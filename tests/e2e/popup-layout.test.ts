/** The popup, and what else is a page of ours, as people's eyes need it: zoomed in, with long words, in a system's own colours. */
import { expect, test } from 'vitest';
import { casesOf, inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { searchInPopup, typeInPopup } from './harness/own-pages.ts';
import type { Tab } from './harness/tab.ts';

/** A popup is at most 800 px wide; at 250 % it has so many of its own. */
const AT_250 = 320;

inBothBrowsers('the popup’s layout', ({ browsing, inOne }) => {
  const open = async (width: number): Promise<Tab> => {
    const popup = await browsing().extensionTab('popup.html');
    await popup.resize(width, 600);
    return popup;
  };
  const sideways = (popup: Tab): Promise<number> =>
    popup.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, undefined);
  const shown = (popup: Tab, words: string): Promise<string> =>
    eventually(
      () => popup.run(() => document.body.innerText, undefined),
      (text) => text.includes(words),
      words,
    );

  inOne('chromium', 'at 250 % nothing scrolls sideways, before, while and after', async () => {
    const popup = await open(AT_250);
    await typeInPopup(popup, 'bridgerton');
    expect(await sideways(popup)).toBe(0);
    await shown(popup, 'Queen Charlotte');
    expect(await sideways(popup)).toBe(0);
    await popup.press('Enter');
    await shown(popup, 'Synopsis');
    expect(await sideways(popup)).toBe(0);
    await popup.close();
  });

  // Somebody's page, which the address bar opens.
  test.each(casesOf([700, 1280], 0))('in a tab %i px wide there is no edge below what it holds', async (width) => {
    const popup = await open(width);
    const grounds = await popup.run(
      () =>
        [':root', '.popup'].map(
          (part) => getComputedStyle(document.querySelector(part) ?? document.body).backgroundColor,
        ),
      undefined,
    );
    expect(grounds[0]).toBe(grounds[1]);
    await popup.close();
  });

  // A window of 1280 px has so many at 400 %.
  test.each(
    casesOf(
      [
        ['options.html', 'Preview'],
        ['welcome.html', 'Jason Bateman'],
      ] as const,
      0,
    ),
  )('%s does not scroll sideways at 400 %%, with %s in it', async (path, words) => {
    const page = await browsing().extensionTab(path);
    await page.resize(320, 600);
    await shown(page, words);
    expect(await sideways(page)).toBe(0);
    await page.close();
  });

  inOne('firefox', 'a word of 500 letters is wrapped', async () => {
    const popup = await open(400);
    await typeInPopup(popup, 'q'.repeat(500));
    await shown(popup, 'Nothing found');
    expect(await sideways(popup)).toBe(0);
    await popup.close();
  });

  inOne('chromium', 'the hit that arrow keys lead to is in sight', async () => {
    const popup = await open(400);
    expect((await searchInPopup(popup, 'kim')).length).toBeGreaterThan(7);
    for (let times = 0; times < 7; times++) await popup.press('ArrowDown');
    const inSight = (): Promise<boolean> =>
      popup.run(() => {
        const list = document.querySelector('[role=listbox]')?.getBoundingClientRect();
        const hit = document.querySelector('[aria-selected=true]');
        const box = hit?.getBoundingClientRect();
        return hit?.id === 'popup-hit-7' && box && list ? box.bottom <= list.bottom + 1 && box.top >= list.top : false;
      }, undefined);
    await eventually(inSight, Boolean, 'the eighth hit in sight');
    await popup.close();
  });
});
