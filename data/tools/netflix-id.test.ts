import { expect, test } from 'vitest';
import { readNetflixId } from './netflix-id.ts';

test.each([
  ['81237994', 81_237_994],
  ['1', 1],
  ['9999999999', 9_999_999_999],
])('%s is an id', (text, id) => {
  expect(readNetflixId(text)).toBe(id);
});

test.each([
  '',
  '0',
  '012',
  '1e7',
  '0x10',
  '0b1',
  ' 12',
  '12\n',
  '+5',
  '-1',
  '1.0',
  '1,000',
  '1_000',
  '１２',
  '٣',
  '12345678901',
  'NaN',
])('%j is none', (text) => {
  expect(() => readNetflixId(text)).toThrow(`${text} is no Netflix id.`);
});
