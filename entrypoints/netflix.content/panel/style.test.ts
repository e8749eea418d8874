import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PanelStyle } from '../../shared/protocol.ts';
import type { Unstyled } from './state.ts';
import { styleOnceWith } from './style.ts';

const styler = (answers: Array<() => Promise<PanelStyle>>, isGone = false) => {
  const styled: Array<[string, Unstyled | undefined]> = [];
  const asked = { times: 0 };
  const ask = (): Promise<PanelStyle> => answers[asked.times++]?.() ?? Promise.resolve({ css: 'a later one' });
  const styleOnce = styleOnceWith(
    ask,
    (css, unstyled) => styled.push([css, unstyled]),
    () => isGone,
  );
  return { styleOnce, styled, asked };
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const own = async (): Promise<PanelStyle> => ({ css: 'p {}' });
const fails = (): Promise<PanelStyle> => Promise.reject(new Error('no answer'));

test('the style is asked for once, however many titles there are', async () => {
  const { styleOnce, styled, asked } = styler([own]);
  expect(asked.times).toBe(0);
  styleOnce();
  styleOnce();
  await settled();
  styleOnce();
  expect(asked.times).toBe(1);
  expect(styled).toEqual([['p {}', undefined]]);
});

test('where it cannot be read the panel is plain, says why, and asks again when that is wanted', async () => {
  const { styleOnce, styled } = styler([async () => ({ css: 'plain {}', why: 'no such file' }), own]);
  styleOnce();
  await settled();
  expect(styled).toMatchObject([['plain {}', { why: 'no such file' }]]);
  styled[0]?.[1]?.onRetry?.();
  await settled();
  expect(styled[1]).toEqual(['p {}', undefined]);
});

test('where nobody answers the panel still has its position, as far in front as ever', async () => {
  const { styleOnce, styled } = styler([fails, own]);
  styleOnce();
  await settled();
  expect(styled).toMatchObject([[expect.stringContaining('position:fixed'), { why: 'no answer' }]]);
  const tokens = readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
  expect(tokens).toContain(`--layer: ${/z-index:(\d+)/.exec(styled[0]?.[0] ?? '')?.[1]};`);
  styled[0]?.[1]?.onRetry?.();
  await settled();
  expect(styled[1]).toEqual(['p {}', undefined]);
});

test('no failure is shown once the extension is gone', async () => {
  const { styleOnce, styled } = styler([fails], true);
  styleOnce();
  await settled();
  expect(styled).toEqual([]);
});
