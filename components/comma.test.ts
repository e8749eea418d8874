import { expect, test } from 'vitest';
import { commaOf } from './comma.ts';

test.each([
  ['en', 'One, Two, Three'],
  ['de', 'One, Two, Three'],
  ['he', 'One, Two, Three'],
  ['ar-EG', 'One، Two، Three'],
  ['ja', 'One、Two、Three'],
  ['zh-TW', 'One、Two、Three'],
])('a list in %s: %s', (language, list) => {
  expect(['One', 'Two', 'Three'].join(commaOf(language))).toBe(list);
});
