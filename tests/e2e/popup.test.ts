/** The popup: one field over everything, by keyboard alone; the hit opens the same notes. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { foundByBackground } from './harness/background.ts';
import { eventually } from './harness/eventually.ts';
import { clickIn, searchInPopup, typeInPopup } from './harness/own-pages.ts';
import { panelIn } from './harness/panel.ts';
import { NETFLIX, type Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

type Hit = { name: string; selected: boolean };

const hits = (tab: Tab): Promise<Hit[]> =>
  tab.run(
    () =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].map((option) => ({
        name: option.innerText,
        selected: option.getAttribute('aria-selected') === 'true',
      })),
    undefined,
  );
const text = (tab: Tab): Promise<string> => tab.run(() => document.body.innerText, undefined);

inBothBrowsers('the popup', ({ browsing, tab: newTab }) => {
  const open = (): Promise<Tab> => browsing().extensionTab('popup.html');

  // What is found first, of what is typed: data/search.test.ts.
  test.each([
    ['지금 우리', 'All of Us Are Dead'],
    ['park solomon', 'Lomon'],
  ])('%s finds %s first', async (words, name) => {
    const popup = await open();
    await typeInPopup(popup, words);
    await eventually(
      () => hits(popup),
      ([first]) => first?.name.startsWith(name) === true,
      `${name} first`,
    );
    await popup.close();
  });

  test('arrow keys walk the hits, Enter opens the notes inside, Back leads to the field', async () => {
    const popup = await open();
    await searchInPopup(popup, 'kingdom');
    expect((await hits(popup)).map(({ selected }) => selected).indexOf(true)).toBe(0);
    await popup.press('ArrowDown');
    await eventually(
      () => hits(popup),
      (list) => list[1]?.selected === true,
      'the second is active',
    );
    await popup.press('ArrowUp');
    await popup.press('Enter');
    await eventually(
      () => text(popup),
      (shown) => shown.includes('Synopsis') && shown.includes('Behind the scenes'),
      'notes',
    );
    expect(await popup.run(() => document.querySelector('h2')?.textContent, undefined)).toBe('Kingdom');
    const links = await popup.run(() => [...document.querySelectorAll('a')].map(({ href }) => href), undefined);
    expect(links).toContain(`${NETFLIX}/title/${IDS.kingdom}`);
    await popup.press('Enter');
    await eventually(
      () => popup.run(() => document.activeElement?.getAttribute('role'), undefined),
      (role) => role === 'combobox',
      'the field again',
    );
    await popup.close();
  });

  test('a person opens with background and titles', async () => {
    const popup = await open();
    // An Enter before the hits are there waits for them.
    await typeInPopup(popup, 'bae doona');
    await popup.press('Enter');
    const shown = await eventually(
      () => text(popup),
      (now) => now.includes('Kingdom') && now.includes('The Silent Sea'),
      'Bae Doona',
    );
    expect(shown).toContain('Back');
    await popup.close();
  });

  test('nothing found says so', async () => {
    const popup = await open();
    await typeInPopup(popup, 'qqqqxxzz');
    await eventually(
      () => text(popup),
      (now) => now.includes('Nothing found for “qqqqxxzz”.'),
      'says so',
    );
    await popup.close();
  });

  test('before anything is typed: the last titles looked up, and a way to forget them', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.arrested}`);
    await panelIn(tab, 'full', IDS.arrested);
    const popup = await open();
    await eventually(
      () => text(popup),
      (now) => now.includes('Looked up lately') && now.includes('Arrested Development'),
      'the list',
    );
    await clickIn(popup, 'Clear the list');
    await eventually(
      () => text(popup),
      (now) => !now.includes('Arrested Development'),
      'forgotten',
    );
    await popup.close();
  });

  test('opens on whom its address names', async () => {
    const first = await open();
    const [hit] = await foundByBackground(first, 'bae doona');
    await first.close();
    const popup = await browsing().extensionTab(`popup.html?person=${hit?.key}&name=Bae+Doona`);
    await eventually(
      () => text(popup),
      (now) => now.includes('The Silent Sea'),
      'Bae Doona',
    );
    expect(await popup.run(() => document.querySelector('h2')?.textContent, undefined)).toBe('Bae Doona');
    await popup.close();
  });

  test('somebody with a single credit opens too', async () => {
    const popup = await open();
    await typeInPopup(popup, 'JQ Lee');
    await popup.press('Enter');
    await eventually(
      () => text(popup),
      (now) => now.includes('All of Us Are Dead') && now.includes('Director'),
      'the credit',
    );
    await popup.close();
  });
});
