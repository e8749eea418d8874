import { beforeEach, expect, test, vi } from 'vitest';
import { readLookedUp, rememberLookedUp } from './looked-up.ts';

const stored = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => {
  const area = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (values: object) => Object.assign(stored, values),
    remove: async (key: string) => Reflect.deleteProperty(stored, key),
  };
  return { browser: { storage: { local: area, sync: area } } };
});

beforeEach(() => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
});

test('the newest stands first, once, and eight are kept', async () => {
  for (let id = 1; id <= 10; id++) await rememberLookedUp({ netflixId: id, name: `Title ${id}` }, false);
  await rememberLookedUp({ netflixId: 7, name: 'Title 7' }, false);
  expect((await readLookedUp()).map(({ netflixId }) => netflixId)).toEqual([7, 10, 9, 8, 6, 5, 4, 3]);
});

test('nothing is kept from a private window, nor against the viewer’s wish', async () => {
  await rememberLookedUp({ netflixId: 1, name: 'Private' }, true);
  stored.preferences = { remember: false };
  await rememberLookedUp({ netflixId: 2, name: 'Not wanted' }, false);
  expect(stored.lookedUp).toBeUndefined();
});

test('a broken entry is left out, the others stay', async () => {
  stored.lookedUp = [{ netflixId: 'x' }, { netflixId: 5, name: 'Sound' }, null];
  expect(await readLookedUp()).toEqual([{ netflixId: 5, name: 'Sound' }]);
});
