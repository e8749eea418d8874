import { expect, test } from 'vitest';
import { readNetflixId } from './netflix-id.ts';

test.each([
  ['81237994', 81_237_994],
  ['1', 1],
  ['9999999999', 9_999_999_999],
  ['https://www.netflix.com/title/81237994', 81_237_994],
  ['https://www.netflix.com/de-en/title/81237994/?s=a&trkid=13747225#top', 81_237_994],
  ['netflix.com/kr/title/81237994', 81_237_994],
  ['https://www.netflix.com/es-419/title/81237994', 81_237_994],
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
  'https://www.netflix.com/title/',
  'https://www.netflix.com/title/12x',
  'https://www.netflix.com/title/12345678901',
  'https://www.netflix.com/watch/81237994',
  'https://netflix.com.example/title/12',
  'https://www.example.com/netflix.com/title/12',
])('%j is none', (text) => {
  expect(() => readNetflixId(text)).toThrow(`${text} is not a Netflix id.`);
});
