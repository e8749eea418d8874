/** The last titles looked up: on this machine only, never from a private window, never without the viewer's leave. */
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { NetflixId } from '../../data/schema.ts';
import { readPreferences } from './preferences-store.ts';

const KEY = 'lookedUp';
const KEPT = 8;

export const LookedUp = z.object({ netflixId: NetflixId, name: z.string().min(1) });
export type LookedUp = z.infer<typeof LookedUp>;

/** @returns the last titles looked up, newest first; an entry that is broken is left out, the others stay */
export async function readLookedUp(): Promise<LookedUp[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const parsed = LookedUp.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

/**
 * Puts a title in front of the list, where the viewer wants a list and the window is not private.
 * @param title what was shown
 * @param isPrivate whether its tab is in a private window; asked of the tab, since the background and the popup serve both
 */
export async function rememberLookedUp(title: LookedUp, isPrivate: boolean): Promise<void> {
  if (isPrivate || !(await readPreferences()).remember) return;
  const others = (await readLookedUp()).filter(({ netflixId }) => netflixId !== title.netflixId);
  const { netflixId, name } = title;
  await browser.storage.local.set({ [KEY]: [{ netflixId, name }, ...others].slice(0, KEPT) });
}

/** Forgets the list. */
export async function clearLookedUp(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
