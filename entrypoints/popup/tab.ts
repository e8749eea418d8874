/** What the tab in front means for the popup. */
import { browser } from 'wxt/browser';
import { NetflixId } from '../../data/schema.ts';
import { z } from '../../data/zod.ts';
import { askFrontTab } from '../shared/front-tab.ts';
import type { PageProtocol } from '../shared/protocol.ts';

const Current = z.object({
  netflixId: NetflixId,
  name: z.string().check(z.minLength(1)),
  hidden: z.optional(z.literal(true)),
});

export type PopupTab = {
  /** The title in front with its name; `undefined` in any other tab, or where its name is not known. */
  current: z.infer<typeof Current> | undefined;
  /** The popup's own context does not tell, the tab in front does. Where there is none to ask, nothing is to be kept. */
  isPrivate: boolean;
  /** Loads the tab anew, where it was there before the extension. */
  reload: (() => Promise<void>) | undefined;
  /** Shows the panel, where the title's is hidden. */
  show: (() => Promise<void>) | undefined;
};

/** @returns what the tab in front shows; never throws */
export async function readTab(): Promise<PopupTab> {
  const tab = await askFrontTab({ type: 'current' });
  const current = Current.safeParse(tab?.answer).data;
  return {
    current,
    isPrivate: tab?.isPrivate ?? true,
    reload: tab?.isOlder ? () => browser.tabs.reload(tab.id) : undefined,
    show: tab && current?.hidden ? () => enter(tab.id) : undefined,
  };
}

/** As the shortcut does: the panel opens with the focus in it. */
async function enter(id: number): Promise<void> {
  const request: PageProtocol['enter']['request'] = { type: 'enter' };
  await browser.tabs.sendMessage(id, request);
}
