/** What the tab in front means for the popup. */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { NetflixId } from '../../data/schema.ts';
import { askFrontTab } from '../shared/front-tab.ts';

const Current = z.object({ netflixId: NetflixId, name: z.string().min(1) });

export type PopupTab = {
  /** The title in front with its name; `undefined` in any other tab, or where its name is not known. */
  current: z.infer<typeof Current> | undefined;
  /** The popup's own context does not tell, the tab in front does. Where there is none to ask, nothing is to be kept. */
  isPrivate: boolean;
  /** Loads the tab anew, where it was there before the extension. */
  reload: (() => Promise<void>) | undefined;
};

/** @returns what the tab in front shows; never throws */
export async function readTab(): Promise<PopupTab> {
  const tab = await askFrontTab({ type: 'current' });
  return {
    current: Current.safeParse(tab?.answer).data,
    isPrivate: tab?.isPrivate ?? true,
    reload: tab?.isOlder ? () => browser.tabs.reload(tab.id) : undefined,
  };
}
