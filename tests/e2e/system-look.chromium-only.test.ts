/** The system’s theme and its own colours, which only Chromium’s driver sets. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { typeInPopup } from './harness/own-pages.ts';

inBothBrowsers('the look of the system', ({ browsing }) => {
  /** Has the newest tab see a system of this look. */
  const emulate = async (look: Parameters<Page['emulateMedia']>[0]): Promise<void> =>
    browsing().chromium?.context.pages().at(-1)?.emulateMedia(look);

  test.each([
    'options.html',
    'popup.html',
    'welcome.html',
  ])('%s goes dark with the system while it is open', async (path) => {
    const tab = await browsing().extensionTab(path);
    const theme = (): Promise<string | undefined> => tab.run(() => document.documentElement.dataset.theme, undefined);
    for (const colorScheme of ['light', 'dark', 'light'] as const) {
      await emulate({ colorScheme });
      await eventually(theme, (now) => now === colorScheme, `the ${colorScheme} theme`);
    }
    await tab.close();
  });

  test('with the system’s own colours, the way to Netflix can be read', async () => {
    const tab = await browsing().extensionTab('welcome.html');
    await emulate({ forcedColors: 'active' });
    const colors = (): Promise<string[]> =>
      tab.run(() => {
        const link = document.querySelector('.welcome-start');
        // The ground that the browser puts behind a link's words is the page's.
        document.body.style.background = 'Canvas';
        return link ? [getComputedStyle(link).color, getComputedStyle(document.body).backgroundColor] : [];
      }, undefined);
    const [words, ground] = await eventually(colors, ({ length }) => length > 0, 'the way to Netflix');
    expect(words).not.toBe(ground);
    await tab.close();
  });

  test.each([
    ['the popup', 'popup.html'],
    ['the page of the first use', 'welcome.html'],
  ])('with the system’s own colours, %s tells which filter of the news is chosen', async (_, path) => {
    const tab = await browsing().extensionTab(path);
    await emulate({ forcedColors: 'active' });
    if (path === 'popup.html') {
      await typeInPopup(tab, 'ozark');
      await tab.press('Enter');
    }
    const outlines = (): Promise<string[]> =>
      tab.run(
        () =>
          [...document.querySelectorAll('.chip')].map(
            (chip) => `${chip.ariaPressed} ${getComputedStyle(chip).outlineStyle}`,
          ),
        undefined,
      );
    const [first, ...others] = await eventually(outlines, ({ length }) => length > 1, 'the filters');
    expect([first, ...new Set(others)]).toEqual(['true solid', 'false none']);
    await tab.close();
  });
});
