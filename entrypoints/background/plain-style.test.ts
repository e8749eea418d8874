import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PLAIN_STYLE } from './plain-style.ts';

const components = join(import.meta.dirname, '../../components');
const panel = readFileSync(join(components, 'panel/panel.tsx'), 'utf8');
const tokens = readFileSync(join(components, 'tokens.css'), 'utf8');

test('every class and every attribute that it speaks of is one that the panel has', () => {
  const classes = [...PLAIN_STYLE.matchAll(/(?<=^|\})\.([\w-]+)/g)].map(([, name]) => name ?? '');
  const attributes = [...PLAIN_STYLE.matchAll(/\[(data-[\w-]+)/g)].map(([, name]) => name ?? '');
  expect(classes).toContain('panel');
  expect([...classes, ...attributes].filter((name) => !panel.includes(name))).toEqual([]);
});

test('it is as far in front as the whole style, keeps a panel without a place unseen, and names no colour of its own', () => {
  const layer = /z-index:(\d+)/.exec(PLAIN_STYLE)?.[1];
  expect(tokens).toContain(`--layer: ${layer};`);
  expect(PLAIN_STYLE).toMatch(/\[data-settled=false\]\{visibility:hidden/);
  expect(PLAIN_STYLE).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i);
});
