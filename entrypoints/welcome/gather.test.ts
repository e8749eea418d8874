import { beforeEach, expect, test, vi } from 'vitest';
import { FACTS } from '../../tests/fixtures/notes.ts';
import { gather, type Known, NOTHING, reloadTabs } from './gather.ts';

const world = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

const OLDER = { id: 3, url: 'https://www.netflix.com/browse', status: 'complete' };
const nobody = (): Promise<never> => Promise.reject(new Error('no receiving end'));
const asked = vi.fn();
const known = async (): Promise<Known> => {
  const all = { ...NOTHING };
  await gather((part) => Object.assign(all, part));
  return all;
};

beforeEach(() => {
  asked.mockReset().mockResolvedValue({ ok: true, value: { state: 'known', notes: FACTS } });
  Object.assign(world, {
    storage: { sync: { get: async () => ({ preferences: { theme: 'light' } }) } },
    runtime: { sendMessage: asked, getManifest: () => ({ omnibox: { keyword: 'notes' } }) },
    commands: { getAll: async () => [{ name: 'enter-panel', shortcut: 'Alt+Shift+Y' }] },
    action: { getUserSettings: async () => ({ isOnToolbar: false }) },
    tabs: { query: async () => [OLDER], sendMessage: nobody, reload: vi.fn() },
    omnibox: {},
  });
});

test('all that there is', async () => {
  expect(await known()).toMatchObject({
    preferences: { theme: 'light' },
    example: { value: { notes: FACTS } },
    shortcut: 'Alt+Shift+Y',
    isPinned: false,
    keyword: 'notes',
    olderTabs: [3],
  });
  expect(asked).toHaveBeenCalledWith(expect.objectContaining({ type: 'lookup', netflixId: 80117552 }));
});

test('a browser that has none of it takes nothing else away', async () => {
  for (const api of ['storage', 'commands', 'action', 'tabs', 'omnibox']) Reflect.deleteProperty(world, api);
  expect(await known()).toEqual({ ...NOTHING, example: { value: { notes: FACTS } } });
});

test('answers that are of no use leave their part unknown, and take nothing else away', async () => {
  const rubbish = async (): Promise<string> => 'rubbish';
  Object.assign(world, {
    commands: { getAll: rubbish },
    action: { getUserSettings: async () => null },
    tabs: { query: rubbish },
  });
  Object.assign(world.runtime as object, {
    getManifest: () => {
      throw new Error('not here');
    },
  });
  const told = vi.spyOn(console, 'info').mockImplementation(() => {});
  expect(await known()).toEqual({ ...NOTHING, preferences: expect.anything(), example: { value: { notes: FACTS } } });
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test.each<[string, object, string]>([
  ['fail', { ok: false, why: 'data/meta.json: not in this build' }, 'data/meta.json: not in this build'],
  ['are not there', { ok: true, value: { state: 'unknown' } }, 'Ozark (80117552): unknown'],
])('notes that %s are a failure in words', async (_, reply, why) => {
  asked.mockResolvedValue(reply);
  expect((await known()).example).toEqual({ why });
});

test('each tab is loaded anew; what the browser refuses is thrown', async () => {
  const reload = vi.fn();
  world.tabs = { reload };
  await reloadTabs([3, 4]);
  expect(reload.mock.calls).toEqual([[3], [4]]);
  reload.mockRejectedValue(new Error('no such tab'));
  await expect(reloadTabs([3])).rejects.toThrow('no such tab');
});
