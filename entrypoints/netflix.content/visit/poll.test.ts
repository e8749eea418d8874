import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLooking, oneAtATime } from './poll.ts';

let page: Document;
const sight = (hidden: boolean): void => {
  Object.defineProperty(page, 'hidden', { value: hidden, configurable: true });
  page.dispatchEvent(new (page.defaultView as unknown as { Event: typeof Event }).Event('visibilitychange'));
};
/** The page's own kind of signal: jsdom takes no other. */
const controller = (): AbortController =>
  new (page.defaultView as unknown as { AbortController: typeof AbortController }).AbortController();
const ending: { controller: AbortController } = { controller: new AbortController() };
const looks: number[] = [];
const start = (): (() => void) => keepLooking(page, (inSight) => looks.push(inSight), ending.controller.signal);

beforeEach(() => {
  vi.useFakeTimers();
  page = new JSDOM('<!doctype html>').window.document;
  Object.defineProperty(page, 'hidden', { value: false, configurable: true });
  ending.controller = controller();
  looks.length = 0;
});
afterEach(() => {
  ending.controller.abort();
  vi.useRealTimers();
});

test('it looks often at first, and then once a second for as long as the visit lasts', async () => {
  start();
  await vi.advanceTimersByTimeAsync(2600);
  expect(looks.length).toBeGreaterThanOrEqual(10);
  looks.length = 0;
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(looks.length).toBeGreaterThanOrEqual(3598);
  expect(looks.length).toBeLessThanOrEqual(3601);
});

test('it rests while the tab is hidden, whose time does not count, and looks at once when it comes in sight', async () => {
  sight(true);
  start();
  await vi.advanceTimersByTimeAsync(20_000);
  expect([...new Set(looks)]).toEqual([0]);
  looks.length = 0;
  sight(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(looks).toHaveLength(1);
  expect(looks.at(-1)).toBeLessThan(100);
  sight(true);
  looks.length = 0;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(looks).toEqual([]);
});

test('a clock that is set back changes nothing', async () => {
  start();
  await vi.advanceTimersByTimeAsync(5000);
  looks.length = 0;
  vi.setSystemTime(Date.now() - 3_600_000);
  await vi.advanceTimersByTimeAsync(3000);
  expect(looks).toHaveLength(3);
  expect(looks.at(-1)).toBeGreaterThan(7000);
});

test('it looks often again after a wake-up, and ends with the visit', async () => {
  const again = start();
  await vi.advanceTimersByTimeAsync(10_000);
  looks.length = 0;
  again();
  await vi.advanceTimersByTimeAsync(200);
  expect(looks.length).toBeGreaterThanOrEqual(3);
  ending.controller.abort();
  looks.length = 0;
  again();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks).toEqual([]);
});

test('it goes on after a look that failed', async () => {
  const failing = { times: 0 };
  keepLooking(
    page,
    (inSight) => {
      looks.push(inSight);
      if (inSight > 1000 && failing.times++ === 0) throw new Error('a page like no other');
    },
    ending.controller.signal,
  );
  await expect(vi.advanceTimersByTimeAsync(3000)).rejects.toThrow('a page like no other');
  looks.length = 0;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(looks.length).toBeGreaterThanOrEqual(9);
});

test('a run that is going on is not started twice; the latest request runs after it', async () => {
  const seen: number[] = [];
  const gate: Array<() => void> = [];
  const run = oneAtATime(async ({ wish }: { wish: number }) => {
    seen.push(wish);
    await new Promise<void>((resolve) => gate.push(resolve));
  });
  void run({ wish: 1 });
  void run({ wish: 2 });
  void run({ wish: 3 });
  expect(seen).toEqual([1]);
  gate.shift()?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual([1, 3]);
});
