// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { clear } from '../tests/fixtures/draw.tsx';
import { KEYS, showKeys } from '../tests/fixtures/keys.tsx';
import { WorkNames } from './notes/title-link.tsx';
import { Parts } from './parts.tsx';

afterEach(clear);

test.each<['ltr' | 'rtl', string, boolean]>([
  ['ltr', 'Ozark', false],
  ['ltr', '2017', false],
  ['ltr', '기생충', false],
  ['ltr', 'שטיסל', true],
  ['ltr', 'ما وراء الطبيعة', true],
  ['ltr', 'ﻣﺪﺭﺳﺔ', true],
  ['rtl', 'Robert Downey Jr.', true],
  ['rtl', '2017', true],
  ['rtl', 'שטיסל', true],
])('in an interface %s, whether %s has an element of its own direction, in a line and among works: %s', (direction, text, isOwn) => {
  showKeys(
    <>
      <Parts of={['A', text]} />
      <WorkNames of={[{ name: 'A' }, { name: text }]} />
    </>,
    { ...KEYS, direction },
  );
  const own = [...document.querySelectorAll('bdi')].filter(({ textContent }) => textContent === text);
  expect(own).toHaveLength(isOwn ? 2 : 0);
  expect(document.body.textContent).toBe(`A · ${text}A · ${text}`);
});
