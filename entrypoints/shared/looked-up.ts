/** The last titles looked up: on this machine only, never from a private window, never without the viewer's leave. */

import { NetflixId, Year } from '../../data/schema.ts';
import { z } from '../../data/zod.ts';
import { readPreferences } from './preferences-store.ts';
import { inTurn, readStored, removeStored, writeStored } from './storage.ts';

const KEY = 'lookedUp';
const KEPT = 8;

/** Loose: what a newer version writes beside these is kept. Lists of earlier versions have no years. */
export const LookedUp = z.looseObject({
  netflixId: NetflixId,
  name: z.string().check(z.minLength(1)),
  year: z.catch(z.optional(Year), undefined),
});
export type LookedUp = { netflixId: number; name: string; year?: number | undefined };

/**
 * @returns the last titles looked up, newest first; none where the viewer wants no list, whatever is stored
 * @throws where the storage does not answer
 */
export async function readLookedUp(): Promise<LookedUp[]> {
  const { preferences } = await readPreferences();
  return preferences.remember ? readEntries() : [];
}

/**
 * Puts a title in front of the list, where the viewer wants a list and the window is not private. Many tabs may do so at
 * once: each waits for its turn.
 * @param title what was shown
 * @param isPrivate whether its tab is in a private window; asked of the tab, since the background and the popup serve both
 * @throws where the storage does not answer or refuses
 */
export async function rememberLookedUp(title: LookedUp, isPrivate: boolean): Promise<void> {
  if (isPrivate) return;
  await inTurn(KEY, async () => {
    const { preferences, why } = await readPreferences();
    // Where the viewer's wish cannot be read, it may be that there should be no list.
    if (why !== undefined || !preferences.remember) return;
    const others = (await readEntries()).filter(({ netflixId }) => netflixId !== title.netflixId);
    const { netflixId, name, year } = title;
    const first = { netflixId, name, ...(year !== undefined && { year }) };
    await writeStored('local', KEY, [first, ...others].slice(0, KEPT));
  });
}

/**
 * Forgets the list.
 * @throws where the browser refuses
 */
export function clearLookedUp(): Promise<void> {
  return inTurn(KEY, () => removeStored('local', KEY));
}

/**
 * Forgets the list where the viewer wants none: to be called whenever choices may have changed, by whomever.
 * @throws where the browser refuses
 */
export async function clearUnwantedList(): Promise<void> {
  const { preferences } = await readPreferences();
  if (!preferences.remember) await clearLookedUp();
}

/** What is sound of what is stored, and no more than is kept: an entry that is broken is left out, the others stay. */
async function readEntries(): Promise<LookedUp[]> {
  const stored = await readStored('local', KEY);
  const sound = (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const parsed = LookedUp.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  // Of two the newer stands first.
  return sound
    .filter(({ netflixId }, at) => sound.findIndex((one) => one.netflixId === netflixId) === at)
    .slice(0, KEPT);
}
