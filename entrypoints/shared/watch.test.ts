import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS } from './preference-defaults.ts';
import type { StoredPreferences } from './preferences.ts';
import { watchPreferences } from './watch.ts';

type Listener = (changes: object) => void;
const world = vi.hoisted(() => ({ send: vi.fn(), listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: Listener) => world.listeners.add(listener),
        removeListener: (listener: Listener) => world.listeners.delete(listener),
      },
    },
  },
}));
vi.mock('./send.ts', () => ({ send: world.send }));

const of = (side: 'left' | 'right'): StoredPreferences => ({ preferences: { ...DEFAULTS, side } });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  world.send.mockReset().mockResolvedValue(of('left'));
  world.listeners.clear();
});

function watch(): { page: EventTarget; heard: StoredPreferences[]; end: AbortController } {
  const page = new EventTarget();
  const heard: StoredPreferences[] = [];
  const end = new AbortController();
  watchPreferences(page, (stored) => heard.push(stored), end.signal);
  return { page, heard, end };
}

test('asks at first and after each change of preferences, and after no other change', async () => {
  const { heard, end } = watch();
  await settled();
  for (const listener of world.listeners) listener({ lookedUp: {} });
  await settled();
  expect(heard).toEqual([of('left')]);
  for (const listener of world.listeners) listener({ preferences: {} });
  await settled();
  expect(heard).toHaveLength(2);
  end.abort();
  expect(world.listeners.size).toBe(0);
});

test('asks again where the page comes back from the browser’s cache, and only then', async () => {
  const { page, heard, end } = watch();
  await settled();
  page.dispatchEvent(new Event('pageshow'));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await settled();
  expect(heard).toHaveLength(1);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settled();
  expect(heard).toHaveLength(2);
  end.abort();
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settled();
  expect(heard).toHaveLength(2);
});

test('where the background cannot be reached, the defaults apply, with the reason', async () => {
  world.send.mockRejectedValue(new Error('no background'));
  const { heard } = watch();
  await settled();
  expect(heard).toEqual([{ preferences: DEFAULTS, why: 'no background' }]);
});

test('an answer that comes after a later one does not count', async () => {
  const { heard } = watch();
  await settled();
  const slow = Promise.withResolvers<StoredPreferences>();
  world.send.mockReturnValueOnce(slow.promise).mockResolvedValueOnce(of('right'));
  for (const _ of [1, 2]) for (const listener of world.listeners) listener({ preferences: {} });
  await settled();
  slow.resolve(of('left'));
  await settled();
  expect(heard.at(-1)).toEqual(of('right'));
});
