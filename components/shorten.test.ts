import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test.each([
  ['whole', 'abc', 3, 'abc'],
  ['cut', 'abcd', 3, 'abc…'],
  ['of which nothing but blanks goes', ' abc     ', 3, 'abc'],
  ['cut behind a blank', 'ab cd', 3, 'ab…'],
  ['cut within a sign of two units', 'ab😀', 3, 'ab…'],
  ['empty', '', 3, ''],
])('a text %s', (_, text, longest, expected) => {
  expect(shorten(text, longest)).toBe(expected);
});
