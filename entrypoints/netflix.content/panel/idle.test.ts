// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from './idle.ts';

const life = { end: new AbortController(), mayRest: true };
let host: HTMLElement;
let wake: () => void;
const isIdle = (): boolean => host.hasAttribute('data-idle');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(life, { end: new AbortController(), mayRest: true });
  host = document.createElement('div');
  wake = watchIdle(window, host, () => life.mayRest, life.end.signal);
});
afterEach(() => {
  life.end.abort();
  vi.useRealTimers();
});

test('three seconds after the last movement it is idle, however many there were', () => {
  wake();
  for (let at = 0; at < 10; at += 1) {
    vi.advanceTimersByTime(1000);
    window.dispatchEvent(new Event('pointermove'));
  }
  vi.advanceTimersByTime(2990);
  expect(isIdle()).toBe(false);
  vi.advanceTimersByTime(20);
  expect(isIdle()).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'fullscreenchange',
  'play',
  'pause',
])('a %s anywhere in the page ends that, and it begins anew', (type) => {
  wake();
  vi.advanceTimersByTime(3010);
  expect(isIdle()).toBe(true);
  // As those of a video, which do not bubble.
  document.body.dispatchEvent(new Event(type));
  expect(isIdle()).toBe(false);
  vi.advanceTimersByTime(3010);
  expect(isIdle()).toBe(true);
});

test('many movements run one timer', () => {
  for (let at = 0; at < 10; at += 1) window.dispatchEvent(new Event('pointermove'));
  expect(vi.getTimerCount()).toBe(1);
});

test('it is never idle while the panel may not be hidden', () => {
  life.mayRest = false;
  wake();
  vi.advanceTimersByTime(60_000);
  expect(isIdle()).toBe(false);
});

test('nothing happens after its end', () => {
  wake();
  life.end.abort();
  expect(vi.getTimerCount()).toBe(0);
  window.dispatchEvent(new Event('pointermove'));
  expect(vi.getTimerCount()).toBe(0);
});
