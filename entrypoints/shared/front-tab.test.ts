import { beforeEach, expect, test, vi } from 'vitest';
import { askFrontTab, readOlderTabs } from './front-tab.ts';

const tabs = vi.hoisted((): Record<string, unknown> => ({}));
const world = vi.hoisted((): { tabs?: unknown } => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

const NETFLIX = { id: 3, url: 'https://www.netflix.com/title/1', status: 'complete', incognito: false };
const nobody = (): Promise<never> => Promise.reject(new Error('Receiving end does not exist.'));
const ask = (): ReturnType<typeof askFrontTab> => askFrontTab({ type: 'current' });

beforeEach(() => {
  Object.assign(tabs, { query: async () => [NETFLIX], sendMessage: nobody });
  world.tabs = tabs;
});

test('gives what the content script answers', async () => {
  tabs.sendMessage = async () => ({ netflixId: 1 });
  expect(await ask()).toEqual({ id: 3, isPrivate: false, answer: { netflixId: 1 }, isOlder: false });
});

test('a tab of Netflix’s in which nobody listens is older than the extension', async () => {
  expect(await ask()).toMatchObject({ isOlder: true });
});

test.each<[string, object]>([
  ['is none of Netflix’s', { ...NETFLIX, url: 'https://netflix.com.example/title/1' }],
  ['has no address to be seen', { id: 3 }],
  ['is still loading', { ...NETFLIX, status: 'loading' }],
  ['was put away by Chromium', { ...NETFLIX, status: 'unloaded' }],
  ['was put away by Firefox', { ...NETFLIX, discarded: true }],
])('a tab that %s is not', async (_, tab) => {
  tabs.query = async () => [tab];
  expect(await ask()).toMatchObject({ id: 3, answer: undefined, isOlder: false });
});

test('nor one that listens and has nothing to say, or is stuck', async () => {
  tabs.sendMessage = async () => undefined;
  expect(await ask()).toMatchObject({ isOlder: false });
  vi.useFakeTimers();
  try {
    tabs.sendMessage = () => new Promise(() => {});
    const stuck = ask();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await stuck).toMatchObject({ answer: undefined, isOlder: false });
  } finally {
    vi.useRealTimers();
  }
});

test.each<[string, () => void]>([
  ['has no tabs', () => Reflect.deleteProperty(world, 'tabs')],
  ['refuses to tell', () => (tabs.query = nobody)],
  ['tells of none', () => (tabs.query = async () => [])],
  ['tells of one without an id', () => (tabs.query = async () => [{}])],
])('a browser that %s throws nothing', async (_, change) => {
  change();
  expect(await ask()).toBeUndefined();
});

test('of all tabs of Netflix’s, gives those in which nobody listens', async () => {
  const query = vi.fn(async () => [NETFLIX, { ...NETFLIX, id: 4 }, { ...NETFLIX, id: 5, status: 'loading' }]);
  const sendMessage = async (id: number): Promise<unknown> => (id === 4 ? undefined : nobody());
  Object.assign(tabs, { query, sendMessage });
  expect(await readOlderTabs()).toEqual([3]);
  expect(query).toHaveBeenCalledWith({ url: 'https://www.netflix.com/*' });
  Reflect.deleteProperty(world, 'tabs');
  expect(await readOlderTabs()).toEqual([]);
});
