/** The popup and the options. */
import { type ExtensionApi, foundByBackground } from './background.ts';
import type { Browsing } from './browsing.ts';
import { clickByName } from './clicks.ts';
import { atRest, eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

/** Clicks, with the real mouse, a button, link or field of a page of the extension by its accessible name. */
export function clickIn(tab: Tab, name: string): Promise<void> {
  return clickByName(tab, name, 'the page');
}

/** Makes a choice on the options page with the real mouse: the field's name, and of a group of radio buttons the value. */
export async function chooseOption(options: Tab, name: string, value?: string): Promise<void> {
  const point = await atRest(
    () =>
      options.run(
        ([field, choice]) => {
          const input = document.querySelector(`input[name="${field}"]${choice ? `[value="${choice}"]` : ''}`);
          input?.scrollIntoView({ block: 'center' });
          const box = input?.getBoundingClientRect();
          if (!input || !box) return undefined;
          const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          return document.elementFromPoint(middle.x, middle.y) === input ? middle : undefined;
        },
        [name, value ?? ''] as const,
      ),
    `a field ${name} ${value ?? ''}`,
  );
  if (point) await options.clickAt(point.x, point.y);
}

/** Types into the popup's field, once it has the focus. */
export async function typeInPopup(popup: Tab, words: string): Promise<void> {
  await eventually(
    () => popup.run(() => document.activeElement?.getAttribute('aria-label'), undefined),
    (label) => label === 'Search titles and people',
    'the field has the focus',
  );
  await popup.type(words);
}

/** Stores preferences as they are given, over whatever was there. */
export async function storePreferences(browsing: Browsing, preferences: object): Promise<void> {
  const page = await browsing.backstage();
  await page.run((value) => {
    const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (browser ?? chrome).storage.sync.set({ preferences: value });
  }, preferences);
}

/** Makes a running browser as it was when it was started: no tabs, nothing stored. */
export async function startAfresh(browsing: Browsing): Promise<void> {
  await browsing.closeTabs();
  const page = await browsing.backstage();
  const clear = (): Promise<string> =>
    page.run(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { sync, local, session } = (browser ?? chrome).storage;
      const all = [sync, local, session];
      const left = await Promise.all(all.map((area) => area.get()));
      await Promise.all(all.map((area) => area.clear()));
      return JSON.stringify(left);
    }, undefined);
  // What a closed tab had asked for may still be stored after the first time.
  await eventually(clear, (left) => left === '[{},{},{}]', 'nothing is stored');
}

/**
 * Types words into the popup's field, and waits for the hits of all of them: those of fewer letters come first, and what arrow
 * keys have selected there goes with them.
 * @returns the names of the hits
 */
export async function searchInPopup(popup: Tab, words: string): Promise<string[]> {
  const found = async (typed: string): Promise<string[]> =>
    (await foundByBackground(popup, typed)).map(({ name }) => name);
  const [ofAll, ofFewer] = [await found(words), await found(words.slice(0, -1))];
  if (ofAll.join() === ofFewer.join())
    throw new Error(`the hits of ${words} cannot be told from those of fewer letters`);
  await typeInPopup(popup, words);
  const shown = (): Promise<string[]> =>
    popup.run(
      () => [...document.querySelectorAll('[role=option] .popup-hit-name')].map(({ textContent }) => textContent ?? ''),
      undefined,
    );
  return eventually(shown, (names) => names.join() === ofAll.join(), `hits for ${words}`);
}
