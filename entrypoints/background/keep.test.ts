import { expect, test, vi } from 'vitest';
import { keeping } from './keep.ts';

test('what is asked for twice is read once, also while it is being read', async () => {
  const read = vi.fn(async (key: string) => key.toUpperCase());
  const kept = keeping(read, 4);
  expect(await Promise.all([kept('a'), kept('a')])).toEqual(['A', 'A']);
  expect(await kept('a')).toBe('A');
  expect(read).toHaveBeenCalledTimes(1);
});

test('a read that failed is not cached', async () => {
  const read = vi.fn(async (key: string) => key).mockRejectedValueOnce(new Error('gone'));
  const kept = keeping(read, 4);
  await expect(kept('a')).rejects.toThrow('gone');
  expect(await kept('a')).toBe('a');
});

test('a read that fails when it is forgotten leaves the one that came after it', async () => {
  const { promise, reject } = Promise.withResolvers<string>();
  const read = vi.fn(async (key: string) => key).mockReturnValueOnce(promise);
  const kept = keeping(read, 4);
  const first = kept('a');
  kept.forget();
  expect(await kept('a')).toBe('a');
  reject(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  expect(await kept('a')).toBe('a');
  expect(read).toHaveBeenCalledTimes(2);
});

test('beyond the limit, what was asked for least recently is dropped', async () => {
  const read = vi.fn(async (key: string) => key);
  const kept = keeping(read, 2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await kept(key);
  expect(read.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'c', 'b']);
});

test('after forgetting, the next request reads again', async () => {
  const read = vi.fn(async (key: string) => key);
  const kept = keeping(read, 2);
  await kept('a');
  kept.forget();
  await kept('a');
  expect(read).toHaveBeenCalledTimes(2);
});
