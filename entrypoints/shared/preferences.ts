/** What a viewer can choose. Pure: the store and the pages that show it stand elsewhere. */
import { z } from 'zod';
import { Language } from '../../data/schema.ts';
import { DEFAULTS, SECTIONS, type Section } from './preference-defaults.ts';

const Sections = z.enum(SECTIONS);

const CHOICES = {
  opens: z.enum(['always', 'folded', 'never']),
  side: z.enum(['right', 'left']),
  width: z.enum(['narrow', 'normal', 'wide']),
  theme: z.enum(['auto', 'dark', 'light']),
  textSize: z.enum(['small', 'normal', 'large', 'larger']),
  sections: z.array(Sections),
  hidden: z.array(Sections),
  hiddenLanguages: z.array(Language),
  spoilers: z.enum(['covered', 'shown']),
  remember: z.boolean(),
  player: z.enum(['handle', 'pause', 'off']),
  kids: z.enum(['off', 'on']),
};

/** What stands in each list: an item that is none of these is kept in storage and not shown. */
const ITEMS = { sections: Sections, hidden: Sections, hiddenLanguages: Language };

/** Some fields to change, each of its shape; nothing else. */
export const PreferenceChanges = z.strictObject({
  opens: CHOICES.opens.exactOptional(),
  side: CHOICES.side.exactOptional(),
  width: CHOICES.width.exactOptional(),
  theme: CHOICES.theme.exactOptional(),
  textSize: CHOICES.textSize.exactOptional(),
  sections: CHOICES.sections.exactOptional(),
  hidden: CHOICES.hidden.exactOptional(),
  hiddenLanguages: CHOICES.hiddenLanguages.exactOptional(),
  spoilers: CHOICES.spoilers.exactOptional(),
  remember: CHOICES.remember.exactOptional(),
  player: CHOICES.player.exactOptional(),
  kids: CHOICES.kids.exactOptional(),
});
export type PreferenceChanges = z.infer<typeof PreferenceChanges>;

/**
 * A value that is none of its choices becomes the default, in a list item by item, and everything else stays. It may be
 * broken, or a newer version's.
 */
export const Preferences = z.object({
  opens: CHOICES.opens.catch(DEFAULTS.opens),
  side: CHOICES.side.catch(DEFAULTS.side),
  /** Of the panel, where it stands in room of its own: not in the player, nor over a modal. */
  width: CHOICES.width.catch(DEFAULTS.width),
  theme: CHOICES.theme.catch(DEFAULTS.theme),
  textSize: CHOICES.textSize.catch(DEFAULTS.textSize),
  /** The order of the sections: every one once; those that a stored order lacks come last. */
  sections: known(ITEMS.sections).transform((order): Section[] => [...new Set([...order, ...SECTIONS])]),
  hidden: known(ITEMS.hidden),
  /** Languages of which no articles are shown. A language that is new in the data is shown. */
  hiddenLanguages: known(ITEMS.hiddenLanguages),
  spoilers: CHOICES.spoilers.catch(DEFAULTS.spoilers),
  /** Keep the list of the last titles looked up. */
  remember: CHOICES.remember.catch(DEFAULTS.remember),
  /** In the player: a handle, or opening by itself on a pause, or nothing. */
  player: CHOICES.player.catch(DEFAULTS.player),
  /** On Kids profiles. */
  kids: CHOICES.kids.catch(DEFAULTS.kids),
});
export type Preferences = z.infer<typeof Preferences>;

/** What storage gave: whole preferences and, where it gave none that could be read, why; then all are at their defaults. */
export type StoredPreferences = { preferences: Preferences; why?: string };

/**
 * @param stored whatever the browser's storage gave back
 * @returns whole preferences; what is broken or missing is at its default
 */
export function parsePreferences(stored: unknown): Preferences {
  return Preferences.parse(recordOf(stored));
}

/**
 * What is to be stored: only what changes is written anew. Fields, values and items of lists that this version does not
 * know stay, so that a newer version, which shares the browser's sync, finds them again.
 * @param stored whatever lies in storage
 * @param changes what the viewer changed
 * @returns a plain object for storage
 */
export function withChanges(stored: unknown, changes: PreferenceChanges): Record<string, unknown> {
  const before = recordOf(stored);
  const lists = Object.entries(ITEMS).flatMap(([field, item]) => {
    const list = changes[field as keyof typeof ITEMS];
    return list ? [[field, withUnknown(before[field], list, item)] as const] : [];
  });
  return { ...before, ...changes, ...Object.fromEntries(lists) };
}

/** The new list, with what is not known of the old one at the places where it stood. */
function withUnknown(old: unknown, list: readonly unknown[], item: z.ZodType): unknown[] {
  const merged = [...list];
  (Array.isArray(old) ? old : []).forEach((one, at) => {
    if (!item.safeParse(one).success) merged.splice(Math.min(at, merged.length), 0, one);
  });
  return merged;
}

/** A list of what is known in a list. */
function known<T>(item: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((list): T[] => {
      const read = list.map((one) => item.safeParse(one));
      return [...new Set(read.flatMap((one) => (one.success ? [one.data] : [])))];
    });
}

function recordOf(stored: unknown): Record<string, unknown> {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isRecord ? (stored as Record<string, unknown>) : {};
}
