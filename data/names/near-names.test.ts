import { expect, test } from 'vitest';
import { isNearName, isSameName } from './near-names.ts';

test.each([
  ['Yoon Chan-young', 'Yoon Chanyoung', 'same'],
  ['Itziar Ituño', 'itziar ituno', 'same'],
  ['Jo Jae-yun', 'Jo Jae-yoon', 'near'],
  ['Park Eun-bin', 'Eun-bin Park', 'near'],
  ['Michelle Williams', 'Michael Williams', 'other'],
  ['Ann Berg', 'Ann Berglund', 'other'],
  ['Heo Joon-ho', 'Heo Jun-ho', 'near'],
])('%s, %s: %s', (a, b, likeness) => {
  expect(isSameName(a, b)).toBe(likeness === 'same');
  expect(isNearName(a, b)).toBe(likeness === 'near');
  expect(isNearName(b, a)).toBe(likeness === 'near');
});
