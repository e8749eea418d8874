import { expect, test, vi } from 'vitest';
import { inTime, outcomeOf, whyOf } from './errand.ts';

test.each<[string, () => unknown, object]>([
  ['gives a value', () => 5, { value: 5 }],
  ['resolves', async () => 'yes', { value: 'yes' }],
  ['rejects', () => Promise.reject(new Error('disk full')), { why: 'disk full' }],
  [
    'throws at once',
    () => {
      throw new TypeError('no such thing');
    },
    { why: 'no such thing' },
  ],
  ['rejects with no error', () => Promise.reject('plain words'), { why: 'plain words' }],
  ['asks an API that is not there', () => (undefined as unknown as { getAll: () => number }).getAll(), {}],
])('an errand that %s has an outcome', async (_, errand, outcome) => {
  expect(await outcomeOf(errand)).toMatchObject(outcome);
});

test('an errand that never answers fails with a reason', async () => {
  vi.useFakeTimers();
  try {
    const outcome = outcomeOf(() => new Promise(() => {}), 2000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await outcome).toEqual({ why: 'no answer within 2 s' });
  } finally {
    vi.useRealTimers();
  }
});

test('an errand in time leaves no timer behind', async () => {
  vi.useFakeTimers();
  try {
    await inTime(async () => 1);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('a reason is short enough to be shown, and never empty', () => {
  expect(whyOf(new Error('x'.repeat(5000))).length).toBeLessThan(400);
  expect(whyOf(new Error(''))).not.toBe('');
  expect(whyOf(undefined)).toBe('undefined');
});
