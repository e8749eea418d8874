/** The real popup over a page, and a key that is held in it: no other browser can be driven to them. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { reportOf } from './harness/background.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences, typeInPopup } from './harness/own-pages.ts';
import { panelBecomes, panelIn, readPanel } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';
import { openPopup } from './real-popup.ts';

inBothBrowsers('the real popup', ({ browsing }) => {
  test('the real popup offers the title of the tab in front, with who is in it', async () => {
    const tab = await browsing().tab();
    await tab.goto(`/title/${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    const popup = await openPopup(browsing(), tab);
    expect(await popup.shows('In this tab')).toContain('Squid Game');
    const text = await popup.shows('All notes');
    expect(text).toContain('Lee Jung-jae');
    expect(text).not.toContain('Show on this page');
    const members = `[...document.querySelectorAll('[aria-label="Cast"] button')].length`;
    expect(await popup.run(members)).toBe(4);
    await popup.close();
    await tab.close();
  });

  test('where the panel is not to be seen, the popup shows it', async () => {
    await storePreferences(browsing(), { opens: 'never' });
    const tab = await browsing().tab();
    await tab.goto(`/title/${IDS.ozark}`);
    await reportOf(browsing(), tab, ({ check }) => check.state === 'full', 'Ozark is known');
    expect(await readPanel(tab)).toBeUndefined();
    const popup = await openPopup(browsing(), tab);
    await popup.shows('Show on this page');
    await popup.press('Show on this page');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'the panel');
    await popup.close();
    await tab.close();
    await storePreferences(browsing(), {});
  });

  test('an Enter that is held opens a title once, and does not lead back', async () => {
    const popup = await browsing().extensionTab('popup.html');
    const keyboard = browsing().chromium?.context.pages().at(-1)?.keyboard;
    const text = (): Promise<string> => popup.run(() => document.body.innerText, undefined);
    await typeInPopup(popup, 'ozark');
    await eventually(text, (shown) => shown.includes('2017'), 'the hits');
    await keyboard?.down('Enter');
    await eventually(text, (shown) => shown.includes('Synopsis'), 'the notes');
    // Further presses of a key that is down are its repeats.
    for (let times = 0; times < 3; times++) await keyboard?.down('Enter');
    await keyboard?.up('Enter');
    expect(await text()).toContain('Synopsis');
    await popup.close();
  });
});
