import { expect, test } from 'vitest';
import type { CatalogueTitle } from '../schema.ts';
import { type Claim, judge } from './confidence.ts';

function title(confidence: 'A' | 'B' | 'C', sources: string[], more: Partial<CatalogueTitle> = {}): CatalogueTitle {
  return { netflixId: 81000001, name: 'The Harbour', type: 'film', year: 2019, confidence, sources, ...more };
}
const claim = (source: string, more: Partial<Claim> = {}): Claim => ({
  source,
  names: ['The Harbour'],
  type: 'film',
  year: 2019,
  ...more,
});
const now = (existing: CatalogueTitle, ...claims: Claim[]) => judge(existing, claims).confidence;

const TMDB = 'tmdb-homepage-2025';
const INFERRED = 'unogs-log-inferred-2026';
const WIKIDATA = 'wikidata-2026';

test('two independent sources that agree on name and year raise B and C to A', () => {
  expect(now(title('B', [TMDB]), claim(WIKIDATA))).toBe('A');
  expect(now(title('C', [TMDB, INFERRED]), claim(WIKIDATA))).toBe('A');
  expect(now(title('B', [TMDB], { otherNames: ['Havnen'] }), claim(WIKIDATA, { names: ['HAVNEN!'], year: 2020 }))).toBe(
    'A',
  );
});

test('what was only inferred is raised to B by one source that agrees', () => {
  expect(now(title('C', [INFERRED]), claim(WIKIDATA))).toBe('B');
  expect(now(title('C', [INFERRED]), claim(WIKIDATA, { year: undefined }))).toBe('B');
});

test.each([
  ['two copies of one source', [WIKIDATA], claim('wikidata-2025-06')],
  ['a source whose lineage nobody knows', [TMDB], claim('second-source-2026')],
  ['a known source whose lineage nobody knows', ['links-2026'], claim(WIKIDATA)],
  ['a listing that was joined by name', [TMDB], claim('justwatch-2023-03')],
  ['a source that is joined by name beside it', ['justwatch-2023-03', 'wikidata-2023-10'], claim(WIKIDATA)],
  ['what was inferred, as second voice', [TMDB], claim(INFERRED)],
  ['the id alone, without a name', [TMDB], claim(WIKIDATA, { names: [] })],
  ['another name', [TMDB], claim(WIKIDATA, { names: ['The Haven'] })],
  ['no year on one side', [TMDB], claim(WIKIDATA, { year: undefined })],
  ['years two apart', [TMDB], claim(WIKIDATA, { year: 2021 })],
])('%s raises nothing', (_, sources, said) => {
  expect(now(title('B', sources), said)).toBe('B');
});

test('no year in the catalogue is no agreement on it', () => {
  expect(now(title('B', [TMDB], { year: undefined }), claim(WIKIDATA))).toBe('B');
});

test.each([
  ['another type', claim(WIKIDATA, { type: 'series' })],
  ['a year far off: a remake', claim(WIKIDATA, { year: 1970 })],
  ['another name and another year', claim(WIKIDATA, { names: ['Tide'], year: 2021 })],
])('%s lowers, to B where two voices stand for the id, else to C, and not again', (_, said) => {
  expect(now(title('A', [TMDB, 'bangumi-data-2026']), said)).toBe('B');
  expect(now(title('B', [TMDB, 'bangumi-data-2026']), said)).toBe('B');
  expect(now(title('A', ['second-source-2026', TMDB]), said)).toBe('C');
  expect(now(title('B', [TMDB, INFERRED]), said)).toBe('C');
  expect(now(title('C', [INFERRED]), said)).toBe('C');
  expect(judge(title('B', [TMDB]), [said]).why).toContain(WIKIDATA);
});

test('what Netflix itself lists is not lowered by others', () => {
  expect(now(title('A', ['kaggle-netflix-2020']), claim(WIKIDATA, { year: 1970 }))).toBe('A');
  expect(now(title('A', ['kaggle-netflix-2020'], { netflixId: 70039783, year: 2019 }))).toBe('A');
});

test('a series may bear the year of its newest season', () => {
  const series = { type: 'series' as const, year: 2024 };
  expect(now(title('B', [TMDB], series), claim(WIKIDATA, { type: 'series', year: 2019 }))).toBe('B');
  expect(now(title('B', [TMDB], { ...series, year: 2010 }), claim(WIKIDATA, { type: 'series', year: 2019 }))).toBe('C');
});

test('an id that was given out before the film can have been made lowers, of itself', () => {
  const old = title('B', ['wikidata-2023-10'], { netflixId: 70032589, year: 2022 });
  expect(judge(old, [])).toEqual({ confidence: 'C', why: 'the id is older than a film of 2022' });
  expect(now({ ...old, year: 2005 })).toBe('B');
  expect(now({ ...old, type: 'series' })).toBe('B');
  expect(now({ ...old, netflixId: 81000001 })).toBe('B');
});
