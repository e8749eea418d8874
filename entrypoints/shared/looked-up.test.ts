import { beforeEach, expect, test, vi } from 'vitest';
import { makeLocks } from '../../tests/fixtures/locks.ts';
import { clearUnwantedList, readLookedUp, rememberLookedUp } from './looked-up.ts';

const stored = vi.hoisted((): Record<string, unknown> => ({}));
const broken = vi.hoisted((): { sync: boolean } => ({ sync: false }));
vi.mock('wxt/browser', () => {
  // As slow as a real one: whoever reads before another has written reads what was there before.
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const area = {
    get: async (key: string) => {
      await pause();
      return { [key]: stored[key] };
    },
    set: async (values: object) => {
      await pause();
      Object.assign(stored, values);
    },
    remove: async (key: string) => Reflect.deleteProperty(stored, key),
  };
  const sync = {
    ...area,
    get: (key: string) => (broken.sync ? Promise.reject(new Error('no sync')) : area.get(key)),
  };
  return { browser: { storage: { local: area, sync } } };
});

vi.stubGlobal('navigator', { locks: makeLocks() });

beforeEach(() => {
  broken.sync = false;
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
});

const title = (netflixId: number): { netflixId: number; name: string } => ({ netflixId, name: `Title ${netflixId}` });
const ids = async (): Promise<number[]> => (await readLookedUp()).map(({ netflixId }) => netflixId);

test('the newest stands first, once, and eight are kept', async () => {
  for (let id = 1; id <= 10; id++) await rememberLookedUp(title(id), false);
  await rememberLookedUp(title(7), false);
  expect(await ids()).toEqual([7, 10, 9, 8, 6, 5, 4, 3]);
});

test('eight tabs at once are all kept', async () => {
  await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((id) => rememberLookedUp(title(id), false)));
  expect((await ids()).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('no more than eight are shown, however many are stored', async () => {
  stored.lookedUp = Array.from({ length: 30 }, (_, at) => title(at + 1));
  expect(await ids()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('what is stored twice is shown once', async () => {
  stored.lookedUp = [title(1), title(2), title(1), { ...title(2), name: 'Other' }];
  expect(await readLookedUp()).toEqual([title(1), title(2)]);
});

test('nothing is kept from a private window, nor against the viewer’s wish', async () => {
  await rememberLookedUp({ netflixId: 1, name: 'Private' }, true);
  stored.preferences = { remember: false };
  await rememberLookedUp({ netflixId: 2, name: 'Not wanted' }, false);
  expect(stored.lookedUp).toBeUndefined();
});

test('nothing is kept where the viewer’s wish cannot be read', async () => {
  broken.sync = true;
  await rememberLookedUp(title(1), false);
  expect(stored.lookedUp).toBeUndefined();
});

test('a list that is not wanted is not shown, and forgotten', async () => {
  stored.lookedUp = [title(1)];
  await clearUnwantedList();
  expect(await ids()).toEqual([1]);
  stored.preferences = { remember: false };
  expect(await ids()).toEqual([]);
  await clearUnwantedList();
  expect(stored).toEqual({ preferences: { remember: false } });
});

test('a title that is on its way when the list is switched off does not come back', async () => {
  const remembering = rememberLookedUp(title(1), false);
  stored.preferences = { remember: false };
  await Promise.all([remembering, clearUnwantedList()]);
  expect(stored.lookedUp).toBeUndefined();
});

test('a broken entry is left out, the others stay', async () => {
  stored.lookedUp = [{ netflixId: 'x' }, { netflixId: 5, name: 'Sound' }, null];
  expect(await readLookedUp()).toEqual([{ netflixId: 5, name: 'Sound' }]);
});

test.each([['text'], [{}], [42], [null]])('%j is no list: it is empty, and begun anew', async (rubbish) => {
  stored.lookedUp = rubbish;
  expect(await readLookedUp()).toEqual([]);
  await rememberLookedUp(title(3), false);
  expect(await ids()).toEqual([3]);
});

test('a year is kept with its title, and one that is broken is left out', async () => {
  await rememberLookedUp({ ...title(1), year: 2020 }, false);
  expect(stored.lookedUp).toEqual([{ ...title(1), year: 2020 }]);
  stored.lookedUp = [{ ...title(2), year: 'MMXX' }];
  expect(await readLookedUp()).toEqual([title(2)]);
});

test('what a newer version wrote beside a name is kept', async () => {
  stored.lookedUp = [{ ...title(1), seen: 'once' }];
  await rememberLookedUp(title(2), false);
  expect(stored.lookedUp).toEqual([title(2), { ...title(1), seen: 'once' }]);
});
