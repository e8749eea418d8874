/** All that the page of the first use asks. Each may be missing without the page. */
import { browser } from 'wxt/browser';
import { type Outcome, outcomeOf } from '../shared/errand.ts';
import { readOlderTabs } from '../shared/front-tab.ts';
import { DEFAULTS } from '../shared/preference-defaults.ts';
import type { Preferences } from '../shared/preferences.ts';
import { readPreferences } from '../shared/preferences-store.ts';
import { readSample, type Sample } from '../shared/sample.ts';
import { readShortcut } from '../shared/shortcut.ts';

/** What is `undefined` is not known yet, or there is no such thing in this browser. */
export type Known = {
  preferences: Preferences;
  example: Outcome<Sample> | undefined;
  shortcut: string | undefined;
  /** Whether the icon stands in the toolbar by itself. */
  isPinned: boolean | undefined;
  /** The word by which the address bar searches. */
  keyword: string | undefined;
  olderTabs: readonly number[];
};

/** Before anything is known. */
export const NOTHING: Known = {
  preferences: DEFAULTS,
  example: undefined,
  shortcut: undefined,
  isPinned: undefined,
  keyword: undefined,
  olderTabs: [],
};

/**
 * @param tell called with each part as it comes. Never throws
 * @returns once all of it is there
 */
export async function gather(tell: (part: Partial<Known>) => void): Promise<void> {
  const errands: ReadonlyArray<() => Promise<Partial<Known>>> = [
    async () => ({ keyword: readKeyword() }),
    async () => ({ preferences: (await readPreferences()).preferences }),
    async () => ({ example: await readSample() }),
    async () => ({ shortcut: await readShortcut() }),
    async () => ({ isPinned: await readPin() }),
    async () => ({ olderTabs: await readOlderTabs() }),
  ];
  // An answer may come and be of no use: then this part alone is not known.
  const unknown = (error: unknown): void => console.info('Show Notes: not known', error);
  await Promise.all(errands.map((errand) => errand().then(tell, unknown)));
}

/**
 * Loads the tabs anew that were there before the extension.
 * @throws where the browser refuses
 */
export async function reloadTabs(ids: readonly number[]): Promise<void> {
  await Promise.all(ids.map((id) => browser.tabs.reload(id)));
}

async function readPin(): Promise<boolean | undefined> {
  const { value } = await outcomeOf(() => browser.action.getUserSettings());
  return value?.isOnToolbar;
}

/** A browser on a phone has no such search. */
function readKeyword(): string | undefined {
  const { omnibox }: { omnibox?: unknown } = browser;
  return omnibox === undefined ? undefined : browser.runtime.getManifest().omnibox?.keyword;
}
