/** The title of the tab in front. Without the `tabs` permission its address is hidden: the content script is asked. */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { NetflixId } from '../../data/schema.ts';
import type { PageProtocol } from '../shared/protocol.ts';

const Current = z.object({ netflixId: NetflixId, name: z.string().min(1) });

/** @returns whether the popup stands in a private window; its own context does not tell, the tab in front does */
export async function isPrivateWindow(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito ?? false;
}

/** @returns the title in front with its name; `undefined` in any other tab, or where its name is not known */
export async function currentTitle(): Promise<z.infer<typeof Current> | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const request: PageProtocol['current']['request'] = { type: 'current' };
  // Rejects where no content script listens, which is every tab that is not Netflix's.
  const answer = await browser.tabs.sendMessage(tab.id, request).catch(() => undefined);
  return Current.safeParse(answer).data;
}
