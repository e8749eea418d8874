import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FACTS } from '../../tests/fixtures/notes.ts';
import { DEFAULTS } from '../shared/preference-defaults.ts';
import { gather, type Known } from './gather.ts';

type Area = { get: (key: string) => unknown };
type World = {
  storage: { sync: Area; local: Area };
  tabs: Record<string, unknown>;
  runtime: { sendMessage: (request: unknown) => unknown };
  permissions?: unknown;
};
const world = vi.hoisted((): Partial<World> => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

const TAB = { id: 1, url: 'https://www.netflix.com/title/5', status: 'complete', incognito: false };
const LIST = [{ netflixId: 7, name: 'Seven' }];
const never = (): Promise<never> => new Promise(() => {});
const fail = (): never => {
  throw new Error('not here');
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, {
    storage: { sync: { get: async () => ({}) }, local: { get: async () => ({ lookedUp: LIST }) } },
    tabs: { query: async () => [TAB], sendMessage: async () => ({ netflixId: 5, name: 'Five' }), reload: vi.fn() },
    runtime: { sendMessage: async () => ({ ok: true, value: { state: 'known', notes: FACTS } }) },
    permissions: { contains: async () => false },
  });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is shown at first, and once nothing more can come. */
async function known(): Promise<{ first: Known; last: Known; times: number }> {
  const shown: Known[] = [];
  void gather((now) => shown.push({ ...now }));
  await vi.advanceTimersByTimeAsync(100);
  const [first] = shown;
  await vi.advanceTimersByTimeAsync(20_000);
  const last = shown.at(-1);
  if (!first || !last) throw new Error('nothing was shown');
  return { first, last, times: shown.length };
}

test('where all goes well, it is shown once', async () => {
  const { first, times } = await known();
  expect(times).toBe(1);
  expect(first).toMatchObject({
    stored: { preferences: DEFAULTS },
    tab: { current: { netflixId: 5, name: 'Five' }, isPrivate: false, reload: undefined },
    notes: FACTS,
    lookedUp: { value: LIST },
    hasAccess: false,
  });
});

test.each<[string, (broken: World) => void, object]>([
  ['the choices never come', ({ storage }) => (storage.sync.get = never), { stored: { why: expect.any(String) } }],
  ['the choices throw', ({ storage }) => (storage.sync.get = fail), { stored: { why: expect.any(String) } }],
  ['the list never comes', ({ storage }) => (storage.local.get = never), { lookedUp: { why: expect.any(String) } }],
  ['the list throws', ({ storage }) => (storage.local.get = fail), { lookedUp: { why: expect.any(String) } }],
  ['the tab is stuck', ({ tabs }) => (tabs.sendMessage = never), { tab: { current: undefined } }],
  ['there are no tabs to ask', ({ tabs }) => (tabs.query = fail), { tab: { current: undefined, isPrivate: true } }],
  ['the notes never come', ({ runtime }) => (runtime.sendMessage = never), { tab: { current: { name: 'Five' } } }],
  ['the notes fail', ({ runtime }) => (runtime.sendMessage = fail), { notes: undefined }],
  ['access is not told', (all) => Reflect.deleteProperty(all, 'permissions'), { hasAccess: true }],
  ['there is no storage', (all) => Reflect.deleteProperty(all, 'storage'), { stored: { preferences: DEFAULTS } }],
])('%s: the rest is shown in a moment', async (_, damage, says) => {
  damage(world as World);
  const { first, last } = await known();
  expect(first.stored.preferences).toEqual(DEFAULTS);
  expect(last).toMatchObject(says);
});

test('an answer that is of no use takes nothing else away', async () => {
  const told = vi.spyOn(console, 'info').mockImplementation(() => {});
  Object.assign(world.tabs ?? {}, { query: async () => null });
  expect((await known()).last).toMatchObject({ lookedUp: { value: LIST }, tab: undefined });
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test('a tab that is older than the extension can be loaded anew', async () => {
  Object.assign(world.tabs ?? {}, { sendMessage: () => Promise.reject(new Error('no receiving end')) });
  const { last } = await known();
  await last.tab?.reload?.();
  expect(world.tabs?.reload).toHaveBeenCalledWith(1);
});

test.each<[string, object, number]>([
  ['a title that is not in here', { netflixId: 5, name: 'Five' }, 1],
  ['a tab without a title', {}, 0],
])('of %s there are no notes', async (_, answer, times) => {
  const asked = vi.fn(async () => ({ ok: true, value: { state: 'unknown', date: '2026-01-02' } }));
  Object.assign(world.tabs ?? {}, { sendMessage: async () => answer });
  Object.assign(world, { runtime: { sendMessage: asked } });
  expect((await known()).last.notes).toBeUndefined();
  expect(asked).toHaveBeenCalledTimes(times);
});

test('a panel that is hidden for its title is shown as by the shortcut; one that is not has nothing to show', async () => {
  expect((await known()).last.tab?.show).toBeUndefined();
  const sendMessage = vi.fn(async () => ({ netflixId: 5, name: 'Five', hidden: true }));
  Object.assign(world.tabs ?? {}, { sendMessage });
  const { last } = await known();
  await last.tab?.show?.();
  expect(sendMessage).toHaveBeenLastCalledWith(1, { type: 'enter' });
});
