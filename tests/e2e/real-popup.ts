/** The real popup over a tab, as a test looks at it. */
import { openRealPopup } from '../../scripts/browsers/real-popup.ts';
import type { Browsing } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import type { Tab } from './harness/tab.ts';

export type RealPopup = {
  /** Runs an expression in it. */
  run: (expression: string) => Promise<string>;
  /** Waits until its text fits. */
  shows: (words: string) => Promise<string>;
  /** Presses a button: it is one that no driver can point at. */
  press: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Opens it.
 * @param over the tab in front
 */
export async function openPopup({ chromium }: Browsing, over: Tab): Promise<RealPopup> {
  if (!chromium) throw new Error('no Chromium');
  const { run, close } = await openRealPopup(chromium, over.front);
  return {
    run,
    shows: (words) =>
      eventually(
        () => run('document.body.innerText'),
        (text) => text.includes(words),
        `${words} in the popup`,
      ),
    press: async (name) => {
      const named = JSON.stringify(name);
      await run(`[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(${named})).click()`);
    },
    close,
  };
}
