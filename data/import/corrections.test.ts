import { expect, test } from 'vitest';
import type { CatalogueTitle } from '../schema.ts';
import { withCorrections } from './correct.ts';
import { CORRECTIONS, SECOND_IDS } from './corrections.ts';
import { withoutMisjoined } from './misjoined.ts';

function title(netflixId: number, more: Partial<CatalogueTitle> = {}): CatalogueTitle {
  return { netflixId, name: 'T', type: 'film', confidence: 'B', sources: ['wikidata-2023-10'], ...more };
}

test('a garbled name is the real one, on a standing title and on a row that comes in', () => {
  const { titles, done } = withCorrections([title(70220029, { name: 'Resident Evil: xyz', year: 2012 }), title(5)]);
  expect(titles.map(({ name }) => name)).toEqual(['Resident Evil: Retribution', 'T']);
  expect(done).toHaveLength(1);
  const row = { netflixId: 70220029, title: 'xyz', type: 'film' as const, idConfidence: 'B' as const, sources: ['s'] };
  expect(withoutMisjoined([row]).rows.map((one) => one.title)).toEqual(['Resident Evil: Retribution']);
});

test('an id that is another title’s goes, and does not come in again', () => {
  expect(withCorrections([title(81004274), title(5)]).titles).toEqual([title(5)]);
  const row = {
    netflixId: 81004274,
    title: 'Anima',
    type: 'film' as const,
    idConfidence: 'C' as const,
    sources: ['s'],
  };
  expect(withoutMisjoined([row]).rows).toEqual([]);
});

test('a second id bears what the first does, and no hours of its own', () => {
  const [second] = SECOND_IDS;
  const first = title(second?.of ?? 0, { name: 'Solo Leveling', type: 'series', hoursViewed: 7, confidence: 'B' });
  const { titles } = withCorrections([first]);
  expect(titles[1]).toEqual({
    ...first,
    netflixId: second?.netflixId,
    hoursViewed: undefined,
    sources: [second?.source],
  });
  expect(withCorrections(titles).titles).toEqual(titles);
});

test('each correction says why, and no id has two', () => {
  expect(CORRECTIONS.every(({ why }) => why.length > 20)).toBe(true);
  expect(new Set(CORRECTIONS.map(({ netflixId }) => netflixId)).size).toBe(CORRECTIONS.length);
});
