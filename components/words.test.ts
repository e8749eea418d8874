import { expect, test } from 'vitest';
import { countryName, dayInWords, languageName } from './words.ts';

test('a code and a day in words', () => {
  expect([countryName('KR', 'en'), languageName('pt-BR', 'en'), dayInWords('2022-01-28', 'en')]).toEqual([
    'South Korea',
    'Brazilian Portuguese',
    'Jan 28, 2022',
  ]);
});

test.each([[''], ['K'], ['not a code'], ['2026-99-99'], ['\u0000']])('%j throws nothing and stays as it is', (odd) => {
  expect(countryName(odd, 'en')).toBe(odd);
  expect(languageName(odd, 'en')).toBe(odd);
  expect(dayInWords(odd, 'en')).toBe(odd);
});
