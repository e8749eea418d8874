import { expect, test } from 'vitest';
import { countryName, formatDay, languageName } from './intl.ts';

test('a code and a day in words', () => {
  expect([countryName('KR', 'en'), languageName('pt-BR', 'en'), formatDay('2022-01-28', 'en')]).toEqual([
    'South Korea',
    'Brazilian Portuguese',
    'Jan 28, 2022',
  ]);
});

test.each([
  ['en', 'Apr 2024'],
  ['de', 'Apr. 2024'],
  ['ja', '2024年4月'],
  ['ko', '2024년 4월'],
])('a month of which no day is known, in %s', (language, words) => {
  expect(formatDay('2024-04', language)).toBe(words);
});

test('a day is of the calendar that a title has its year in, in Thai as well', () => {
  expect([formatDay('2022-01-28', 'th'), formatDay('2022-01', 'th')]).toEqual(['28 ม.ค. 2022', 'ม.ค. 2022']);
});

test.each([
  [''],
  ['K'],
  ['not a code'],
  ['2026-99-99'],
  ['2026-13'],
  ['\u0000'],
])('%j throws nothing and stays as it is', (odd) => {
  expect(countryName(odd, 'en')).toBe(odd);
  expect(languageName(odd, 'en')).toBe(odd);
  expect(formatDay(odd, 'en')).toBe(odd);
});
