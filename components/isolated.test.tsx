// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { LocaleContext } from './locale.ts';
import { WorkNames } from './notes/title-link.tsx';
import { Parts } from './parts.tsx';

afterEach(() => act(() => render(null, document.body)));

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
  act(() =>
    render(
      <LocaleContext.Provider value={{ message: (key) => key, language: 'en', direction }}>
        <Parts of={['A', text]} />
        <WorkNames of={[{ name: 'A' }, { name: text }]} />
      </LocaleContext.Provider>,
      document.body,
    ),
  );
  const own = [...document.querySelectorAll('bdi')].filter(({ textContent }) => textContent === text);
  expect(own).toHaveLength(isOwn ? 2 : 0);
  expect(document.body.textContent).toBe(`A · ${text}A · ${text}`);
});
