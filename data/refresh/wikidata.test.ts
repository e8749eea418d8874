/**
 * tests/fixtures/wikidata.json was made after the documented form of SPARQL 1.1 query results in JSON and of Wikidata's
 * terms in it; it was not recorded from the live service, and its titles, people and numbers of items are invented.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { line, row, tinyData } from '../../tests/fixtures/tiny-data.ts';
import { importCatalogue } from '../import/import-catalogue.ts';
import { readAnswer } from './answer.ts';
import { propose } from './propose.ts';
import { gatherWikidata } from './wikidata.ts';

const TEXT = readFileSync('tests/fixtures/wikidata.json', 'utf8');
const { cataloguePeople } = tinyData();
const CATALOGUE = {
  titles: [
    row(),
    row({
      netflixId: 70000002,
      name: 'Tide',
      type: 'film',
      year: 1999,
      cast: [{ person: 'p1' }, { person: 'n-bo-lund' }, { person: 'p3' }],
    }),
    row({ netflixId: 70000003, name: 'Fjord', type: 'film', year: undefined, countries: undefined, cast: undefined }),
    row({ netflixId: 70000004, name: 'Ferry', year: 2012, countries: ['DK'], cast: [{ person: 'p9' }] }),
  ],
  people: [...cataloguePeople, line('p9', 'Jon Rho-ee')],
};
const proposals = propose(gatherWikidata(readAnswer(TEXT, 'answer.json').bindings), CATALOGUE, 'wikidata-2026');
const said = (list: typeof proposals.additions) => list.map(({ netflixId, kind, text }) => [netflixId, kind, text]);

test('a title is gathered of its rows; a season of it is not', () => {
  const { bindings, broken } = readAnswer(TEXT, 'answer.json');
  expect(broken).toEqual([]);
  expect(gatherWikidata(bindings).filter(({ netflixId }) => netflixId === 81000001)).toEqual([
    {
      netflixId: 81000001,
      item: 'Q900000001',
      name: 'The Harbour',
      type: 'series',
      years: [2020],
      countries: ['NO'],
      cast: [
        { name: 'Ann Berg', character: 'Mia Ness' },
        { name: 'Bo Lund', character: 'The pilot' },
        { name: 'Kari Moe', character: 'Doctor Vik / Nurse Vik' },
      ],
    },
  ]);
});

test('an unknown value is none, and a label that is only a number is no name', () => {
  const titles = gatherWikidata(readAnswer(TEXT, 'answer.json').bindings);
  expect(titles.find(({ netflixId }) => netflixId === 70000003)?.years).toEqual([2003]);
  expect(titles.find(({ netflixId }) => netflixId === 82000006)?.name).toBeUndefined();
});

test('additions', () => {
  expect(said(proposals.additions)).toEqual([
    [70000003, 'missing year', '2003'],
    [70000003, 'missing countries', 'DK'],
    [81000001, 'missing cast', 'Kari Moe (Doctor Vik / Nurse Vik)'],
    [81000001, 'missing characters', 'Bo Lund (The pilot)'],
    [82000005, 'new title', 'film, 2025, JP, 1 cast'],
  ]);
});

test('contradictions; of an id that they make less sure nothing is taken', () => {
  expect(said(proposals.contradictions)).toEqual([
    [70000002, 'id bears another name', 'Ebb (Q900000003), in the catalogue Tide'],
    [70000002, 'different type', 'series, in the catalogue film'],
    [70000002, 'different year', '2011, in the catalogue 1999'],
    [70000002, 'different countries', 'SE, in the catalogue NO'],
    [70000002, 'nobody in common', '3 cast, in the catalogue 3 others'],
    [70000002, 'id less sure', 'A → C: wikidata-2026 says Ebb, series, 2011'],
    [70000004, 'different year', '2007, in the catalogue 2012: the year of a later season?'],
    [70000004, 'different spelling', 'Jon Rhö, in the catalogue Jon Rho-ee'],
    [82000006, 'new, without an English name', 'Q900000007: add it by hand'],
    [82000007, 'id of two items', 'Q900000008 Reef, Q900000009 Reef Two'],
  ]);
});

test('rows are what the importer takes; it adds to the catalogue and keeps who is who', () => {
  const text = proposals.rows.map((one) => JSON.stringify(one)).join('\n');
  const { catalogue, report } = importCatalogue({ titles: { file: 'rows', text }, existing: CATALOGUE });
  expect(report.refused).toEqual([]);
  const [before] = CATALOGUE.titles;
  expect(catalogue.titles.find(({ netflixId }) => netflixId === 81000001)).toEqual({
    ...before,
    cast: [
      { person: 'p1', character: 'Mia Ness' },
      { person: 'n-bo-lund', character: 'The pilot' },
      { person: 'n-kari-moe', character: 'Doctor Vik / Nurse Vik' },
    ],
    sources: [...(before?.sources ?? []), 'wikidata-2026'],
  });
  expect(catalogue.titles.find(({ netflixId }) => netflixId === 82000005)).toMatchObject({
    name: 'Lantern',
    confidence: 'B',
    sources: ['wikidata-2026'],
    cast: [{ person: 'n-aoi-mori', character: 'Sen' }],
  });
  // Of what contradicts nothing is taken; the id is held for less.
  expect(catalogue.titles.find(({ netflixId }) => netflixId === 70000002)).toEqual({
    ...CATALOGUE.titles[1],
    confidence: 'C',
  });
});

/** A film as Wikidata has it, and as the catalogue does: of another year, and without a country. */
const TIDE = {
  netflixId: 81000009,
  item: 'Q9',
  name: 'Tide',
  type: 'film' as const,
  years: [2000],
  countries: ['SE'],
  cast: [],
};
const TIDE_KNOWN = row({ netflixId: 81000009, name: 'Tide', type: 'film', year: 1999, countries: undefined });

test('of an id that bears another name nothing is taken, though kind and year agree, unless the casts share somebody', () => {
  const title = { ...TIDE, name: 'Ebb', years: [1999] };
  const given = (cast: Array<{ name: string }>) =>
    propose([{ ...title, cast }], { titles: [TIDE_KNOWN], people: cataloguePeople }, 'wikidata-2026');
  const refused = given([{ name: 'Per Holm' }]);
  expect(said(refused.contradictions)).toEqual([
    [81000009, 'id bears another name', 'Ebb (Q9), in the catalogue Tide'],
  ]);
  expect([refused.additions, refused.rows]).toEqual([[], []]);
  expect(given([{ name: 'Per Holm' }, { name: 'Ann Berg' }]).rows).toMatchObject([{ countries: ['SE'] }]);
});

test('a year that stands is not taken anew from another source', () => {
  const [only] = propose([TIDE], { titles: [TIDE_KNOWN], people: cataloguePeople }, 'wikidata-2026').rows;
  expect(only).toMatchObject({ countries: ['SE'] });
  expect(only).not.toHaveProperty('year');
});

test('an id that another source has with the same name and year is surer for it', () => {
  const title = {
    netflixId: 81000009,
    item: 'Q9',
    name: 'Tide',
    type: 'film' as const,
    years: [1999],
    countries: [],
    cast: [],
  };
  const known = row({
    netflixId: 81000009,
    name: 'Tide',
    type: 'film',
    year: 1999,
    confidence: 'B',
    sources: ['tmdb-homepage-2025'],
  });
  const given = (existing: typeof known) =>
    propose([title], { titles: [existing], people: cataloguePeople }, 'wikidata-2026');
  expect(said(given(known).additions)).toEqual([
    [81000009, 'id surer', 'B → A: wikidata-2026 says the same, independently'],
  ]);
  expect(given(known).rows).toMatchObject([{ idConfidence: 'A', sources: ['tmdb-homepage-2025', 'wikidata-2026'] }]);
  expect(given({ ...known, sources: ['wikidata-2023-10'] }).rows).toEqual([]);
  expect(given({ ...known, confidence: 'A' }).rows).toEqual([]);
});

describe('broken answers', () => {
  test.each([
    ['', 'a.json: not JSON ('],
    ['{"head":{"vars":["item"]},"results":{"bindings":[{"it', 'the service stops when its time is up'],
    ['[]', 'a.json: Invalid input'],
    ['{"head":{},"results":{"bindings":[]}}', 'a.json: head, vars: '],
    ['{"head":{"vars":["item","itemLabel"]},"results":{"bindings":[]}}', 'a.json: head.vars: netflixId missing'],
    ['{"head":{"vars":["item","itemLabel","netflixId"]}}', 'a.json: results: '],
  ])('no answer at all: %s', (text, message) => {
    expect(() => readAnswer(text, 'a.json')).toThrow(message);
  });

  const GOOD = {
    item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
    itemLabel: { type: 'literal', value: 'Suits', 'xml:lang': 'en' },
    netflixId: { type: 'literal', value: '70195800' },
  };
  test.each([
    [{ netflixId: { type: 'literal', value: 'suits' } }, 'netflixId: expected the digits of a Netflix id'],
    [{ netflixId: undefined }, 'netflixId: '],
    [{ item: { type: 'literal', value: 'Suits' } }, 'item: expected the address of an item'],
    [{ date: { type: 'literal', value: '2011' } }, 'date: expected a date and time'],
    [{ country: { type: 'literal', value: 'United States' } }, 'country: expected two capital letters'],
    [{ actorLabel: 'Gabriel Macht' }, 'actorLabel: '],
    [{ actorLabel: { type: 'text', value: 'x' } }, 'actorLabel, type: '],
  ])('a row is named by its number and variable, and the others stay: %j', (wrong, message) => {
    const bindings = [GOOD, { ...GOOD, ...wrong }, GOOD];
    const text = JSON.stringify({ head: { vars: Object.keys(GOOD) }, results: { bindings } });
    const reading = readAnswer(text, 'a.json');
    expect(reading.bindings).toHaveLength(2);
    expect(reading.broken).toHaveLength(1);
    expect(reading.broken[0]).toContain(`a.json: binding 2: ${message}`);
  });
});

test.each([
  [['animated film', 'children’s film'], 'film'],
  [['television special'], 'film'],
  [['television miniseries'], 'series'],
  [['reality television program'], 'series'],
  [['film series'], undefined],
  [['film', 'television series'], undefined],
  [['franchise'], undefined],
])('kinds %j make a %s', (kinds, type) => {
  const rows = kinds.map((kindLabel) => ({ netflixId: 1, item: 'Q1', itemLabel: 'X', kindLabel }));
  const [title] = gatherWikidata(
    rows.map((binding) => ({
      date: undefined,
      country: undefined,
      actorLabel: undefined,
      characterLabel: undefined,
      characterName: undefined,
      ...binding,
    })),
  );
  expect(title?.type).toBe(type);
});
