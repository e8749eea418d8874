import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PanelStyle } from '../../shared/protocol.ts';
import { dressOnceWith } from './dress.ts';
import type { Unstyled } from './state.ts';

const dresser = (answers: Array<() => Promise<PanelStyle>>, isGone = false) => {
  const dressed: Array<[string, Unstyled | undefined]> = [];
  const asked = { times: 0 };
  const ask = (): Promise<PanelStyle> => answers[asked.times++]?.() ?? Promise.resolve({ css: 'a later one' });
  const dressOnce = dressOnceWith(
    ask,
    (css, unstyled) => dressed.push([css, unstyled]),
    () => isGone,
  );
  return { dressOnce, dressed, asked };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const own = async (): Promise<PanelStyle> => ({ css: 'p {}' });
const fails = (): Promise<PanelStyle> => Promise.reject(new Error('no answer'));

test('the style is asked for once, however many titles there are', async () => {
  const { dressOnce, dressed, asked } = dresser([own]);
  expect(asked.times).toBe(0);
  dressOnce();
  dressOnce();
  await settled();
  dressOnce();
  expect(asked.times).toBe(1);
  expect(dressed).toEqual([['p {}', undefined]]);
});

test('where it cannot be read the panel is plain, says why, and asks again when that is wanted', async () => {
  const { dressOnce, dressed } = dresser([async () => ({ css: 'plain {}', why: 'no such file' }), own]);
  dressOnce();
  await settled();
  expect(dressed).toMatchObject([['plain {}', { why: 'no such file' }]]);
  dressed[0]?.[1]?.onRetry?.();
  await settled();
  expect(dressed[1]).toEqual(['p {}', undefined]);
});

test('where nobody answers the panel still has its position, as far in front as ever', async () => {
  const { dressOnce, dressed } = dresser([fails, own]);
  dressOnce();
  await settled();
  expect(dressed).toMatchObject([[expect.stringContaining('position:fixed'), { why: 'no answer' }]]);
  const tokens = readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
  expect(tokens).toContain(`--layer: ${/z-index:(\d+)/.exec(dressed[0]?.[0] ?? '')?.[1]};`);
  dressed[0]?.[1]?.onRetry?.();
  await settled();
  expect(dressed[1]).toEqual(['p {}', undefined]);
});

test('no failure is shown once the extension is gone', async () => {
  const { dressOnce, dressed } = dresser([fails], true);
  dressOnce();
  await settled();
  expect(dressed).toEqual([]);
});
