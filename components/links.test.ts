import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveAddress, correctionAddress, netflixAddress, newsSearchAddress, suggestionAddress } from './links.ts';

test('a title is linked by its id, or by its name where the id is only inferred', () => {
  expect(netflixAddress({ netflixId: 81040344, name: 'Squid Game', sure: true })).toBe(
    'https://www.netflix.com/title/81040344',
  );
  expect(netflixAddress({ netflixId: 1, name: 'Love & Death', sure: false })).toBe(
    'https://www.netflix.com/search?q=Love%20%26%20Death',
  );
});

test('the archived copy is that of the article’s day, or month', () => {
  expect(archiveAddress({ url: 'https://a.example/b?c=d', date: '2022-01-28' })).toBe(
    'https://web.archive.org/web/20220128/https://a.example/b?c=d',
  );
  expect(archiveAddress({ url: 'https://a.example/b', date: '2024-04' })).toBe(
    'https://web.archive.org/web/202404/https://a.example/b',
  );
});

test('the issue form gets id and name, whatever the name holds', () => {
  const url = new URL(correctionAddress(81237994, 'Love, Death & Robots #1'));
  expect(url.searchParams.get('netflix-id')).toBe('81237994');
  expect(url.searchParams.get('name')).toBe('Love, Death & Robots #1');
  expect(new URL(suggestionAddress(5, undefined)).searchParams.get('title')).toBe('New title: 5');
});

test.each([
  correctionAddress(5, 'Ozark'),
  suggestionAddress(5, 'Ozark'),
])('the form that %s opens is there, with a field for what is filled in', (address) => {
  const { searchParams } = new URL(address);
  const form = readFileSync(
    new URL(`../.github/ISSUE_TEMPLATE/${searchParams.get('template')}`, import.meta.url),
    'utf8',
  );
  const fields = [...form.matchAll(/^ {4}id: (\S+)$/gm)].map(([, id]) => id);
  const filledIn = [...searchParams.keys()].filter((key) => key !== 'template' && key !== 'title');
  expect(filledIn.length).toBeGreaterThan(0);
  for (const key of filledIn) expect(fields).toContain(key);
});

test('the news are searched for the name in quotes', () => {
  expect(new URL(newsSearchAddress({ name: 'Dark', year: 2017 })).searchParams.get('q')).toBe('"Dark" Netflix 2017');
});
