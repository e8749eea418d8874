import { describe, expect, test } from 'vitest';
import {
  cleanCountries,
  cleanGenres,
  cleanMaturity,
  cleanOtherNames,
  cleanPremiere,
  cleanRuntime,
  cleanYear,
} from './fields.ts';

/** What a rule said, so that nothing is lost in silence. */
function heard() {
  const said: string[] = [];
  return { said, note: (rule: string, detail: string) => said.push(`${rule}: ${detail}`) };
}

test.each([
  [['KR', 'US'], ['KR', 'US'], 0],
  [['IN', 'SU'], ['IN'], 1],
  [['XX', 'MX'], ['MX'], 1],
  [['US', 'US'], ['US'], 0],
])('countries %j → %j', (codes, clean, dropped) => {
  const { said, note } = heard();
  expect(cleanCountries(codes, note)).toEqual(clean);
  expect(said).toHaveLength(dropped);
});

test.each([
  [
    ['Drama', 'Sci-Fi & Fantasy', 'Fantasy'],
    ['drama', 'sci-fi', 'fantasy'],
  ],
  [
    ['Sci-Fi', 'Stand-up'],
    ['sci-fi', 'stand-up'],
  ],
  [['Science & Nature'], ['science-nature']],
  [['Telenovela'], []],
])('genres %j → %j', (words, clean) => expect(cleanGenres(words, () => {})).toEqual(clean));

test.each([
  ['TV-MA', 'TV-MA'],
  ['NR', undefined],
  ['UR', undefined],
])('maturity %s → %s', (rating, clean) => expect(cleanMaturity(rating, () => {})).toBe(clean));

test.each([
  [1925, 1925],
  [1887, undefined],
  [2027, undefined],
  [2021.5, undefined],
])('year %d → %s', (year, clean) => expect(cleanYear(year, () => {})).toBe(clean));

test.each([
  [128, 'film', 128],
  [601, 'film', undefined],
  [0, 'film', undefined],
  [45, 'series', undefined],
] as const)('runtime %d of a %s → %s', (minutes, type, clean) =>
  expect(cleanRuntime(minutes, type, () => {})).toBe(clean));

test.each([
  ['January 28, 2022', 'series', 2022, '2022-01-28'],
  ['2022-01-28', 'film', undefined, '2022-01-28'],
  ['July 2025', 'series', 2025, undefined],
  ['Late 2025', 'series', 2025, undefined],
  ['February 30, 2022', 'film', 2022, undefined],
  ['March 9, 2018', 'film', 2019, undefined],
  ['March 9, 2018', 'series', 2019, '2018-03-09'],
] as const)('premiere %s of a %s of %s → %s', (text, type, year, clean) => {
  const { said, note } = heard();
  expect(cleanPremiere(text, type, year, note)).toBe(clean);
  expect(said).toHaveLength(clean === undefined ? 1 : 0);
});

describe('other names', () => {
  test.each([
    ['Pokémon', ['Pokemon', 'ポケモン'], ['ポケモン']],
    ['No Pressure', ['Nic na\u00a0siłę', 'Nic na siłę'], ['Nic na siłę']],
    ['All of Us Are Dead', ['지금 우리 학교는', '지금\u200b 우리  학교는'], ['지금 우리 학교는']],
  ])('of %s: %j → %j', (main, names, clean) => expect(cleanOtherNames(names, main, () => {})).toEqual(clean));
});
