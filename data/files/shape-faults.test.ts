import { expect, test } from 'vitest';
import { article, brief, title } from '../../tests/fixtures/tiny-data.ts';
import { PersonRow } from '../import/rows.ts';
import { CatalogueTitle, Citation, WrittenTitle } from '../schema.ts';
import { parseShape, shapeFaultText } from './shape-faults.ts';

const said = (schema: Parameters<typeof parseShape>[0], value: unknown): string[] =>
  (parseShape(schema, value).faults ?? []).map(shapeFaultText);
const making = { text: 'a', spoiler: 'none', source: { publisher: 'Paper', url: 'https://paper.example/1' } };

test.each<[string, Record<string, unknown>, string]>([
  ['an address of http', { synopsisSources: ['http://a.example/b'] }, '“http://a.example/b” is no https address'],
  ['no address', { synopsisSources: ['https://a.example', 7] }, 'synopsisSources 2: 7 is no https address'],
  ['a number in quotes', { year: '2022' }, 'year: “2022” is text; write the number without quotes'],
  ['no number at all', { year: 'soon' }, 'year: “soon” is not a number'],
  ['a broken number', { year: 2022.5 }, 'year: 2022.5 is not a whole number'],
  ['too low a number', { year: 1022 }, 'year: 1022 is less than 1888'],
  ['too high a number', { seasons: 61 }, 'seasons: 61 is more than 60'],
  ['a text without quotes', { name: 1899 }, 'name: 1899 is not text; put it in double quotes'],
  ['a text in the place of a list', { otherNames: 'Haven' }, 'otherNames: “Haven” is not a list; put it in [ ]'],
  ['an object in the place of a list', { otherNames: {} }, 'otherNames: is not a list; put it in [ ]'],
  [
    'a list in the place of an object',
    { behindTheScenes: [[1]] },
    'behindTheScenes 1: is not an object; put it in { }',
  ],
  [
    'a word of no closed list',
    { behindTheScenes: [{ ...making, spoiler: 'midl' }] },
    'behindTheScenes 1, spoiler: “midl” is not one of none, mild, full',
  ],
  ['the one word of a list', { castCorrections: [{ name: 'A', struck: false }] }, 'struck: false is not true'],
  ['a day', { idVerified: '2022-1-28' }, 'idVerified: “2022-1-28” is no day such as 2022-01-28'],
  ['a country', { countries: ['NO', 'Norway'] }, 'countries 2: “Norway” is not two capital letters'],
  ['a depth', { depth: 'ful' }, 'depth: “ful” is not one of full, brief'],
  ['no depth', { depth: undefined }, 'depth: is missing; write one of full, brief'],
  ['no type', { type: undefined }, 'type: is missing; write one of series, film'],
  ['nothing', { name: undefined }, 'name: is missing'],
  ['a text that is empty', { name: '' }, 'name: is empty'],
  ['a place that is empty', { year: null }, 'year: is empty'],
  ['a field mistyped', { sinopsis: 'x' }, 'unknown field “sinopsis”; did you mean synopsis? Also allowed: '],
  ['a field in capitals', { Synopsis: 'x' }, 'unknown field “Synopsis”; did you mean synopsis?'],
  ['a field unheard of', { colour: 'x' }, 'unknown field “colour”; allowed are netflixId, idVerified, '],
  [
    'a condition on two fields',
    { cast: [], castCorrections: [{ name: 'A', struck: true }] },
    'castCorrections: there is',
  ],
  ['who is meant', { cast: [{ character: 'Vik' }] }, 'cast 1: say who by one of person (a file)'],
  ['a text too long to be shown', { year: 'so '.repeat(50) }, `year: “${'so '.repeat(26)}so…” is not a number`],
  ['a sign that nobody sees', { year: '20\u202e22' }, 'year: “2022” is not a number'],
])('%s', (_, changes, fault) => {
  expect(said(WrittenTitle, { ...brief(), ...changes }).join('\n')).toContain(fault);
});

test('of several shapes the nearest one’s fault is given, unless they share a message', () => {
  const credits = (...list: unknown[]): string[] => said(PersonRow, { name: 'X', credits: list });
  expect(credits([1, 'actor'], [1, 'gaffer'])).toEqual(['credits 2, entry 2: “gaffer” is not one of actor, director']);
  expect(credits([1, 'gaffer', 'Vik'])).toEqual(['credits 1, entry 2: “gaffer” is not one of actor, director']);
  expect(credits([1])).toEqual(['credits 1: has fewer entries than 2']);
  expect(credits(5)).toEqual(['credits 1: 5 is not a list; put it in [ ]']);
  expect(said(Citation, { ...article(), date: '2019-13-01' })).toEqual([
    'date: “2019-13-01” is no day such as 2024-04-05, and no month such as 2024-04',
  ]);
});

test('no message is zod’s own', () => {
  const broken = [
    { ...title(), cast: 'x' },
    {},
    [],
    5,
    null,
    { from: { names: { '': [] } }, hoursViewed: -1, type: [] },
  ];
  const all = broken.flatMap((value) => [WrittenTitle, CatalogueTitle, Citation].flatMap((one) => said(one, value)));
  expect(all.filter((text) => /invalid|expected|received|too (big|small)/i.test(text))).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});

test('optional fields are told apart from required ones', () => {
  const left = { idVerified: '', year: null, maturity: null, synopsis: '', otherNames: [''] };
  const { faults } = parseShape(WrittenTitle, { ...brief(), ...left, cast: [{ name: '', character: '' }] });
  expect(faults?.filter(({ mayGo }) => mayGo).map(({ path }) => path.join('.'))).toEqual([
    'idVerified',
    'maturity',
    'cast.0.character',
  ]);
  expect(faults).toHaveLength(7);
});

test('what is not filled in yet is told apart from what is wrong', () => {
  const { faults } = parseShape(WrittenTitle, { ...brief(), name: '', year: null, type: undefined, synopsis: 5 });
  expect(faults?.map(({ path, lacks }) => [path[0], lacks])).toEqual([
    ['name', 'content'],
    ['type', 'field'],
    ['year', 'content'],
    ['synopsis', undefined],
  ]);
});
