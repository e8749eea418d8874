import { expect, test } from 'vitest';
import { CatalogueTitle } from '../schema.ts';
import { SECOND_IDS } from '../vocabulary/second-ids.ts';
import { composeTitle } from './compose.ts';
import { withCorrections } from './correct.ts';
import { FIRST_YEARS } from './first-years.ts';
import { CORRECTIONS } from './known-corrections.ts';
import { withoutMisjoined } from './misjoined.ts';

function title(netflixId: number, more: Partial<CatalogueTitle> = {}): CatalogueTitle {
  return { netflixId, name: 'T', type: 'film', confidence: 'B', sources: ['wikidata-2023-10'], ...more };
}

test('a garbled name is corrected, on a title of the catalogue and on a row that comes in', () => {
  const { titles, done } = withCorrections([title(70220029, { name: 'Resident Evil: xyz', year: 2012 }), title(5)]);
  expect(titles.map(({ name }) => name)).toEqual(['Resident Evil: Retribution', 'T']);
  expect(done).toHaveLength(1);
  const row = { netflixId: 70220029, title: 'xyz', type: 'film' as const, idConfidence: 'B' as const, sources: ['s'] };
  expect(withoutMisjoined([row]).rows.map((one) => one.title)).toEqual(['Resident Evil: Retribution']);
});

test('a name that a list has with capitals of its own is spelled as everybody spells it', () => {
  const [mended] = withCorrections([title(80027159, { name: 'IZombie' })]).titles;
  expect(mended).toEqual(title(80027159, { name: 'iZombie' }));
});

test('a name that is another title’s goes, on a title of the catalogue and on a row that comes in', () => {
  const host = title(70243448, { name: 'The Host' });
  const { titles } = withCorrections([
    { ...host, otherNames: ['괴물'] },
    { ...host, otherNames: ['괴물', 'Own'] },
  ]);
  expect(titles).toEqual([host, { ...host, otherNames: ['Own'] }]);
  const row = { netflixId: 70243448, title: 'The Host', type: 'film' as const, idConfidence: 'B' as const };
  const composed = composeTitle({ ...row, sources: ['wikidata-2023-10'], aliases: ['괴물'] }, [], () => undefined);
  expect(composed.otherNames).toBeUndefined();
});

test('a title that has no English name gets one, and keeps its own', () => {
  const { titles } = withCorrections([title(81565710, { name: '屋根裏のラジャー', otherNames: ['阁楼的拉杰'] })]);
  const named = title(81565710, { name: 'The Imaginary', otherNames: ['屋根裏のラジャー', '阁楼的拉杰'] });
  expect(titles).toEqual([named]);
  expect(withCorrections(titles)).toEqual({ titles, done: [] });
  const row = { ...ROW, netflixId: 81565710, title: '屋根裏のラジャー' };
  const [mended] = withoutMisjoined([row]).rows;
  expect([mended?.title, mended?.aliases]).toEqual(['The Imaginary', ['屋根裏のラジャー']]);
});

test('what else a title is called is among its names, on a title of the catalogue and on a row that comes in', () => {
  const { titles } = withCorrections([title(80174608, { name: 'Love, Death & Robots', otherNames: ['Own'] })]);
  const named = title(80174608, { name: 'Love, Death & Robots', otherNames: ['LOVE DEATH + ROBOTS', 'Own'] });
  expect(titles).toEqual([named]);
  const row = { ...ROW, netflixId: 80174608, title: 'Love, Death & Robots' };
  expect(withoutMisjoined([row]).rows[0]?.aliases).toEqual(['LOVE DEATH + ROBOTS']);
});

test('a film that lists of anime have among the series is one: its page would speak against the other', () => {
  const { titles } = withCorrections([title(80158668, { name: 'Ocean Waves', type: 'series' })]);
  expect(titles).toEqual([title(80158668, { name: 'Ocean Waves', type: 'film' })]);
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

const ROW = { title: 'T', type: 'film' as const, idConfidence: 'C' as const, sources: ['s'] };

test('a type and a year are set, and what is another title’s goes with the word of whose it was', () => {
  const facts = { year: 2001, runtime: 87, maturity: 'PG-13' as const, hoursViewed: 9 };
  const cast = [{ person: 'p1' as const }];
  const from = { wikidata: 'wikidata-2025-06', cast: 'wikipedia-movies-2023', characters: 'tvmaze-2024' };
  const { titles } = withCorrections([title(80199029, { ...facts, cast, from })]);
  expect(titles).toEqual([
    title(80199029, { type: 'series', year: 2021, hoursViewed: 9, from: { wikidata: 'wikidata-2025-06' } }),
  ]);
  const row = { ...ROW, netflixId: 80199029, year: 2001, runtime: 87, cast: [{ name: 'Ann Berg' }] };
  expect(withoutMisjoined([row]).rows).toEqual([{ ...ROW, netflixId: 80199029, type: 'series', year: 2021 }]);
});

test('a series gets the year in which it was first shown', () => {
  expect(withCorrections([title(70157152, { type: 'series', year: 2005 })]).titles).toEqual([
    title(70157152, { type: 'series', year: 1999 }),
  ]);
  expect(CORRECTIONS.filter(({ netflixId }) => FIRST_YEARS.has(netflixId))).toEqual([]);
});

test('hours go to the title of the name whose they are', () => {
  const { titles } = withCorrections([title(80089199, { hoursViewed: 217_400_000 }), title(81361154)]);
  expect(titles.map(({ hoursViewed }) => hoursViewed)).toEqual([undefined, 217_400_000]);
  const rows = [80089199, 81361154].map((netflixId) => ({ ...ROW, netflixId, hoursViewed: 5 }));
  expect(withoutMisjoined(rows).rows.map(({ hoursViewed }) => hoursViewed)).toEqual([undefined, 217_400_000]);
});

test('a part is another, or none, by the person in the catalogue and by the name in a row', () => {
  const veena = (person: 'p141430' | 'p165530') => ({ person, character: 'Veena' });
  const { titles } = withCorrections([
    title(70254342, { cast: [veena('p141430'), veena('p165530')] }),
    title(80039906, { cast: [{ person: 'p101128', character: 'Joo Jxong-won' }] }),
  ]);
  expect(titles.map(({ cast }) => cast)).toEqual([
    [{ person: 'p141430' }, veena('p165530')],
    [{ person: 'p101128', character: 'Joo Joong-won' }],
  ]);
  const row = { ...ROW, netflixId: 70254342, cast: [{ name: 'Asif Ali', character: 'Veena' }, { name: 'X' }] };
  expect(withoutMisjoined([row]).rows[0]?.cast).toEqual([{ name: 'Asif Ali' }, { name: 'X' }]);
});

test('an item that is another title’s goes, with the names that it brought', () => {
  const names = { 'wikipedia-names-2023-10': ['Autre'] };
  const bare = title(80236253, { type: 'series', otherNames: ['Own'] });
  const from = { names, wikidata: 'wikidata-2025-06' };
  const bears = { ...bare, otherNames: ['Own', 'Autre'], from };
  expect(withCorrections([{ ...bears, wikidata: 'Q116982481' }]).titles).toEqual([bare]);
  expect(withCorrections([{ ...bears, wikidata: 'Q5' }]).titles).toEqual([{ ...bears, wikidata: 'Q5' }]);
});

test('a correction that was made before is not reported again', () => {
  const cast = [{ person: 'p1' as const }];
  const from = { cast: 'tvmaze-2024', wikidata: 'wikidata-2025-06' };
  const once = withCorrections([title(81144910, { cast, from, hoursViewed: 9 }), title(80236253), title(5)]);
  expect(once.done).toHaveLength(1);
  const written = once.titles.map((one) => CatalogueTitle.parse(one));
  expect(withCorrections(written)).toEqual({ titles: written, done: [] });
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
