import { expect, test } from 'vitest';
import { withoutMisjoined } from './misjoined.ts';
import type { TitleRow } from './rows.ts';

const CAST = ['Aileen', 'Selby', 'Thomas', 'Donna', 'Vincent'].map((character) => ({
  name: `Actor of ${character}`,
  character,
}));

function row(netflixId: number, more: Partial<TitleRow>): TitleRow {
  return { netflixId, title: 'Monster', type: 'film', idConfidence: 'B', sources: ['wikidata-2023-10'], ...more };
}

test('the cast of a film that is newer than the listing is dropped', () => {
  const sources = ['tmdb-homepage-2025', 'justwatch-2023-03', 'wikipedia-netflix-originals-2025'];
  const late = row(81678617, {
    year: 2023,
    premiere: 'May 16, 2024',
    runtime: 84,
    genres: ['Crime'],
    sources,
    cast: CAST,
  });
  const { rows, cleaned } = withoutMisjoined([late]);
  expect(rows).toEqual([
    row(81678617, {
      year: 2023,
      premiere: 'May 16, 2024',
      runtime: 84,
      sources: ['tmdb-homepage-2025', 'wikipedia-netflix-originals-2025'],
    }),
  ]);
  expect(cleaned).toMatchObject([{ rule: 'title is newer than the listing its cast is from, dropped' }]);
});

test("a series may bear its newest season's year", () => {
  const series = row(1, { type: 'series', year: 2024, sources: ['kaggle-netflix-2021'], cast: CAST });
  expect(withoutMisjoined([series]).rows).toEqual([series]);
});

test('of two ids of one name with one cast the better backed keeps it', () => {
  const owner = row(80141173, {
    idConfidence: 'A',
    sources: ['kaggle-netflix-2020'],
    year: 2016,
    premiere: 'May 1, 2017',
    cast: CAST,
  });
  const sources = ['bangumi-data-2026', 'kaggle-netflix-2021', 'wikipedia-netflix-originals-2025'];
  const borrower = row(81785821, { sources, year: 2016, premiere: 'May 1, 2017', countries: ['ES'], cast: CAST });
  const { rows, cleaned } = withoutMisjoined([borrower, owner]);
  expect(rows).toEqual([row(81785821, { sources: ['bangumi-data-2026'] }), owner]);
  expect(cleaned).toMatchObject([{ rule: 'the cast is that of another id of the same name, dropped' }]);
});

test('two versions that the listing itself has by id both keep it, and so do titles of other names', () => {
  const rows = [
    row(81072516, { sources: ['kaggle-netflix-2020'], cast: CAST }),
    row(81075235, { sources: ['kaggle-netflix-2020'], cast: CAST }),
    row(1, { title: 'Monster 2', sources: ['kaggle-netflix-2021'], cast: CAST }),
  ];
  expect(withoutMisjoined(rows)).toEqual({ rows, cleaned: [] });
});

test('casts found wrong by hand are left out', () => {
  const { rows, cleaned } = withoutMisjoined([row(80197991, { genres: ['Sport'], cast: CAST, year: 2020 })]);
  expect(rows).toEqual([row(80197991, { year: 2020 })]);
  expect(cleaned).toHaveLength(1);
});
