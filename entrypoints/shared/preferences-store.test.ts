import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeLocks } from '../../tests/fixtures/locks.ts';
import { parsePreferences } from './preferences.ts';
import { readPreferences, resetPreferences, writePreferences } from './preferences-store.ts';

type Area = Record<'get' | 'set' | 'remove', (argument: never) => unknown>;
const storage = vi.hoisted((): { sync?: Area; local?: Area } => ({}));
vi.mock('wxt/browser', () => ({ browser: { storage } }));
vi.stubGlobal('navigator', { locks: makeLocks() });

function areaOf(stored: Record<string, unknown>): Area {
  return {
    get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (values: object) => void Object.assign(stored, values),
    remove: async (key: string) => void Reflect.deleteProperty(stored, key),
  };
}

const stored: Record<string, unknown> = {};
const local: Record<string, unknown> = {};
beforeEach(() => {
  for (const store of [stored, local]) for (const key of Object.keys(store)) Reflect.deleteProperty(store, key);
  storage.sync = areaOf(stored);
  storage.local = areaOf(local);
});

const DEFAULTS = parsePreferences(undefined);
const refuse = async (): Promise<never> => {
  throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
};
const throwAtOnce = (): never => {
  throw new Error('thrown at once');
};
const BROKEN_READS: Array<[string, () => unknown, string]> = [
  ['rejects', refuse, 'storage.sync.get: MAX_WRITE_OPERATIONS_PER_MINUTE'],
  ['throws', throwAtOnce, 'storage.sync.get: thrown at once'],
  ['never answers', () => new Promise(() => {}), 'storage.sync.get: no answer within 3 s'],
  ['resolves with undefined', async () => undefined, 'storage.sync.get: undefined'],
  ['resolves with null', async () => null, 'storage.sync.get: null'],
  ['resolves with words', async () => 'words', 'storage.sync.get: "words"'],
  ['holds words', async () => ({ preferences: 'words' }), 'preferences is string'],
  ['holds a list', async () => ({ preferences: [1] }), 'preferences is object'],
];

/** Lets three seconds pass without waiting for them. */
async function inNoTime<T>(errand: () => Promise<T>): Promise<T> {
  vi.useFakeTimers();
  try {
    const outcome = errand();
    outcome.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(3000);
    return await outcome;
  } finally {
    vi.useRealTimers();
  }
}

test('a change whose turn does not come is refused, and not made later either', async () => {
  const patience = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(new AbortController().signal).mockReturnValue(patience.signal);
  const slow = Promise.withResolvers<void>();
  const set = vi.fn(() => slow.promise);
  storage.sync = { ...areaOf(stored), set };
  const first = writePreferences(() => ({ side: 'left' }));
  const second = writePreferences(() => ({ theme: 'light' }));
  patience.abort(new Error('it took too long'));
  await expect(second).rejects.toThrow('it took too long');
  slow.resolve();
  await first;
  expect(set).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

describe('a storage that cannot be read', () => {
  test.each(BROKEN_READS)('that %s gives the defaults, and says so', async (_, get, says) => {
    storage.sync = { ...areaOf(stored), get };
    const { preferences, why } = await inNoTime(readPreferences);
    expect(preferences).toEqual(DEFAULTS);
    expect(why).toContain(says);
  });

  test('is not written over: what is stored there would be lost', async () => {
    stored.preferences = { hidden: ['news'] };
    storage.sync = { ...areaOf(stored), get: refuse };
    await expect(writePreferences(() => ({ side: 'left' }))).rejects.toThrow('storage.sync.get');
    expect(stored.preferences).toEqual({ hidden: ['news'] });
  });

  test('holds nothing up: the next change is stored', async () => {
    storage.sync = { ...areaOf(stored), get: refuse };
    const refused = writePreferences(() => ({ side: 'left' }));
    await expect(refused).rejects.toThrow();
    storage.sync = areaOf(stored);
    expect(await writePreferences(() => ({ theme: 'dark' }))).toMatchObject({ side: 'right', theme: 'dark' });
  });
});

test.each<[string, 'set' | 'remove', () => Promise<unknown>]>([
  ['a change', 'set', () => writePreferences(() => ({ side: 'left' }))],
  ['forgetting everything', 'remove', () => resetPreferences()],
])('%s that the browser refuses, or does not answer, fails in words', async (_, call, errand) => {
  storage.sync = { ...areaOf(stored), [call]: refuse };
  await expect(errand()).rejects.toThrow(`storage.sync.${call}: MAX_WRITE_OPERATIONS_PER_MINUTE`);
  storage.sync = { ...areaOf(stored), [call]: () => new Promise(() => {}) };
  await expect(inNoTime(errand)).rejects.toThrow(`storage.sync.${call}: no answer`);
});

test('a browser without sync keeps choices on this machine', async () => {
  Reflect.deleteProperty(storage, 'sync');
  await writePreferences(() => ({ side: 'left' }));
  expect(local.preferences).toEqual({ side: 'left' });
  expect(await readPreferences()).toEqual({ preferences: { ...DEFAULTS, side: 'left' } });
});

test('nothing stored is no failure', async () => {
  expect(await readPreferences()).toEqual({ preferences: DEFAULTS });
});

test('two changes at once are both kept', async () => {
  await Promise.all([
    writePreferences(({ hidden }) => ({ hidden: [...hidden, 'news'] })),
    writePreferences(({ hidden }) => ({ hidden: [...hidden, 'cast'] })),
  ]);
  expect((await readPreferences()).preferences.hidden).toEqual(['news', 'cast']);
});

test('a change writes that field alone: what a newer version wrote stays', async () => {
  const newer = {
    opens: 'on-hover',
    theme: 'light',
    hidden: ['news', 'trivia'],
    sections: ['trivia', 'news', 'cast', 'songs', 'making', 'synopsis'],
    hiddenLanguages: ['zh-Hant-TW', 'es'],
    shade: { of: 'grey' },
  };
  stored.preferences = newer;
  const { preferences, why } = await readPreferences();
  expect(why).toBeUndefined();
  expect(preferences).toEqual({
    ...DEFAULTS,
    theme: 'light',
    hidden: ['news'],
    sections: ['news', 'cast', 'making', 'synopsis'],
    hiddenLanguages: ['es'],
  });
  await writePreferences(() => ({ side: 'left' }));
  expect(stored.preferences).toEqual({ ...newer, side: 'left' });
  await writePreferences(({ hidden, hiddenLanguages }) => ({
    hidden: [...hidden, 'cast'],
    hiddenLanguages: [...hiddenLanguages, 'ko'],
    sections: ['cast', 'news', 'making', 'synopsis'],
  }));
  expect(stored.preferences).toEqual({
    ...newer,
    side: 'left',
    hidden: ['news', 'trivia', 'cast'],
    hiddenLanguages: ['zh-Hant-TW', 'es', 'ko'],
    sections: ['trivia', 'cast', 'news', 'songs', 'making', 'synopsis'],
  });
  await writePreferences(() => ({ opens: 'folded' }));
  expect(stored.preferences).toMatchObject({ opens: 'folded', shade: { of: 'grey' } });
});
