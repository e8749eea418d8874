/** Preferences as they are read, changed and stored. Pure: the store and the pages that show them stand elsewhere. */

import { Language } from '../../data/schema.ts';
import { z } from '../../data/zod.ts';
import type { PreferenceField } from './preference-defaults.ts';
import {
  eachPreference,
  type Languages,
  type Order,
  PREFERENCES,
  type Preference,
  type Preferences,
  type Some,
} from './preference-table.ts';

export type { Preferences };

/** Some fields to change; nothing else. */
export type PreferenceChanges = Partial<Preferences>;

/** What storage gave: whole preferences and, where it gave none that could be read, why; then all are at their defaults. */
export type StoredPreferences = { preferences: Preferences; why?: string };

type Shape<F extends PreferenceField> = z.ZodMiniType<Preferences[F]>;

/** Some fields to change, each of its shape; nothing else. */
export const PreferenceChanges = z.strictObject(
  eachPreference<{ [F in PreferenceField]: z.ZodMiniExactOptional<Shape<F>> }>((preference) =>
    z.exactOptional(exactly(preference)),
  ),
);

/**
 * A value that is none of its choices becomes the default, in a list item by item, and everything else stays. It may be
 * broken, or a newer version's.
 */
const Stored = z.object(eachPreference<{ [F in PreferenceField]: Shape<F> }>(orDefault));

/** What may stand in each list, by its field: an item that is none of these is kept in storage and not shown. */
const ITEMS = new Map(
  Object.entries(PREFERENCES).flatMap(([field, preference]) =>
    preference.kind === 'choice' || preference.kind === 'toggle' ? [] : [[field, itemOf(preference)] as const],
  ),
);

/**
 * @param stored whatever the browser's storage gave back
 * @returns whole preferences; what is broken or missing is at its default
 */
export function parsePreferences(stored: unknown): Preferences {
  return Stored.parse(recordOf(stored));
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
  const written = Object.entries(changes).map(([field, value]) => {
    const item = ITEMS.get(field);
    return [field, item && Array.isArray(value) ? withUnknown(before[field], value, item) : value] as const;
  });
  return { ...before, ...Object.fromEntries(written) };
}

/** Its shape and no other: for what somebody has just selected, or imports. */
function exactly(preference: Preference): z.ZodMiniType {
  switch (preference.kind) {
    case 'choice':
      return z.enum(preference.values);
    case 'toggle':
      return z.boolean();
    case 'order':
    case 'some':
    case 'languages':
      return z.array(itemOf(preference));
  }
}

/** Its shape, out of whatever is stored. */
function orDefault(preference: Preference): z.ZodMiniType {
  switch (preference.kind) {
    case 'choice':
    case 'toggle':
      return z.catch(exactly(preference), preference.default);
    case 'order':
      return z.pipe(
        known(itemOf(preference)),
        z.transform((order) => [...new Set([...order, ...preference.items])]),
      );
    case 'some':
    case 'languages':
      return known(itemOf(preference));
  }
}

function itemOf(list: Order<string> | Some<string> | Languages): z.ZodMiniType<string> {
  return list.kind === 'languages' ? Language : z.enum(list.items);
}

/** The new list, with what is not known of the old one at the places where it stood. */
function withUnknown(old: unknown, list: readonly unknown[], item: z.ZodMiniType): unknown[] {
  const merged = [...list];
  (Array.isArray(old) ? old : []).forEach((one, at) => {
    if (!item.safeParse(one).success) merged.splice(Math.min(at, merged.length), 0, one);
  });
  return merged;
}

/** A list of what is known in a list. */
function known<T>(item: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((list: unknown[]): T[] => {
      const read = list.map((one) => item.safeParse(one));
      return [...new Set(read.flatMap((one) => (one.success ? [one.data] : [])))];
    }),
  );
}

function recordOf(stored: unknown): Record<string, unknown> {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isRecord ? { ...stored } : {};
}
