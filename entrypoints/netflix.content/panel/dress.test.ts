import { expect, test } from 'vitest';
import { dressOnceWith } from './dress.ts';
import { PLAIN_STYLE } from './plain-style.ts';
import type { Unstyled } from './state.ts';

const dresser = (answers: Array<() => Promise<string>>, isGone = false) => {
  const dressed: Array<[string, Unstyled | undefined]> = [];
  const asked = { times: 0 };
  const ask = (): Promise<string> => answers[asked.times++]?.() ?? Promise.resolve('a later one');
  const dressOnce = dressOnceWith(
    ask,
    (css, unstyled) => dressed.push([css, unstyled]),
    () => isGone,
  );
  return { dressOnce, dressed, asked };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const fails = (): Promise<string> => Promise.reject(new Error('no such file'));

test('the style is asked for once, however many titles there are', async () => {
  const { dressOnce, dressed, asked } = dresser([async () => 'p {}']);
  expect(asked.times).toBe(0);
  dressOnce();
  dressOnce();
  await settled();
  dressOnce();
  expect(asked.times).toBe(1);
  expect(dressed).toEqual([['p {}', undefined]]);
});

test('where it cannot be read the panel is plain, says why, and asks again when that is wanted', async () => {
  const { dressOnce, dressed } = dresser([fails, async () => 'p {}']);
  dressOnce();
  await settled();
  expect(dressed).toMatchObject([[PLAIN_STYLE, { why: 'no such file' }]]);
  dressed[0]?.[1]?.onRetry?.();
  await settled();
  expect(dressed[1]).toEqual(['p {}', undefined]);
});

test('nothing is said of it once the extension is gone', async () => {
  const { dressOnce, dressed } = dresser([fails], true);
  dressOnce();
  await settled();
  expect(dressed).toEqual([]);
});
