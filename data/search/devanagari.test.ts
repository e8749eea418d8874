import { expect, test } from 'vitest';
import { normalizeForSearch } from '../names/for-search.ts';
import { isDevanagari, spellDevanagari } from './devanagari.ts';

test.each([
  ['सेक्रेड गेम्स', 'sekred gems'],
  ['दिल्ली क्राइम', 'dilli kraim'],
  ['शैतान', 'shaitan'],
  ['जवान', 'javan'],
  ['फ़ाइटर', 'faitar'],
  ['ज़िंदगी', 'zindagi'],
  ['बड़े मियां', 'bare miyan'],
  ['सेक्टर ३६', 'sektar 36'],
  ['dark', 'dark'],
])('spells %s as %s', (text, spelled) => {
  expect(spellDevanagari(normalizeForSearch(text))).toBe(spelled);
});

test('knows the script', () => {
  expect(isDevanagari('काला पानी')).toBe(true);
  expect(isDevanagari('今際の国 dark')).toBe(false);
});
