import { expect, test } from 'vitest';
import { readPersonRows, readTitleRows } from './rows.ts';

const SUITS = '{"netflixId":70195800,"title":"Suits","type":"series","year":2011,"idConfidence":"A","sources":["s"]}';

test('a broken line is refused by file and line, and the rest is taken', () => {
  const reading = readTitleRows(`${SUITS}\n{"netflixId":1,\n\n${SUITS.replace('70195800', '2')}\n`, 'in/list.jsonl');
  expect(reading.rows.map((row) => row.netflixId)).toEqual([70195800, 2]);
  expect(reading.refused).toMatchObject([{ rule: 'line is not JSON', where: 'in/list.jsonl:2' }]);
});

test('a row without what it needs is refused', () => {
  const reading = readTitleRows('{"netflixId":"x","title":"Suits"}', 'f');
  expect(reading.rows).toEqual([]);
  expect(reading.refused).toMatchObject([{ rule: 'row does not have the expected form', where: 'f:1' }]);
  expect(readTitleRows('[]', 'f').refused).toHaveLength(1);
});

test('what is wrong with a row is said in the words of every other fault', () => {
  const row = '{"netflixId":"5","title":"","type":"movie","idConfidence":"A"}';
  const faults = [
    'netflixId: “5” is text; write the number without quotes',
    'title: is empty',
    'type: “movie” is not one of series, film',
    'sources: is missing',
  ];
  expect(readTitleRows(row, 'f').refused).toMatchObject([{ where: 'f:1', detail: faults.join('; ') }]);
  expect(readPersonRows('{"name":"X","credits":[[1,"gaffer"]]}', 'p').refused).toMatchObject([
    { detail: 'credits 1, entry 2: “gaffer” is not one of actor, director' },
  ]);
});

test('a broken optional field costs the field, not the row', () => {
  const reading = readTitleRows(SUITS.replace('2011', '"2011"'), 'f');
  expect(reading.rows).toHaveLength(1);
  expect(reading.rows[0]).not.toHaveProperty('year');
  expect(reading.cleaned).toMatchObject([{ rule: 'field of the wrong form, dropped', detail: 'year: "2011"' }]);
});

test('seasons and episodes are unchecked and stay behind', () => {
  const reading = readTitleRows(SUITS.replace('"year"', '"seasons":1,"year"'), 'f');
  expect(reading.rows[0]).not.toHaveProperty('seasons');
  expect(reading.cleaned).toMatchObject([{ rule: 'field not carried over: seasons' }]);
});

test('an id that occurs twice is taken once', () => {
  const reading = readTitleRows(`${SUITS}\n${SUITS}`, 'f');
  expect(reading.rows).toHaveLength(1);
  expect(reading.refused).toMatchObject([{ rule: 'id occurs a second time', detail: '70195800 Suits' }]);
});

test('odd white space in a title goes', () => {
  const [row] = readTitleRows(SUITS.replace('Suits', '\\u200bTremors 5:  Bloodline\\n'), 'f').rows;
  expect(row?.title).toBe('Tremors 5: Bloodline');
});

test('people', () => {
  const line =
    '{"name":"Lee Min-ho\\u00a0","key":"95703","birthPlace":"Seoul","credits":[[1,"actor","Lee Gon"],[2,"director"]]}';
  const reading = readPersonRows(`${line}\n{"name":"X","credits":[[1,"gaffer"]]}`, 'p');
  expect(reading.rows).toEqual([
    {
      name: 'Lee Min-ho',
      key: '95703',
      credits: [
        [1, 'actor', 'Lee Gon'],
        [2, 'director'],
      ],
    },
  ]);
  expect(reading.refused).toMatchObject([{ where: 'p:2' }]);
});

test.each([
  [
    'a key twice',
    '{"netflixId":5,"title":"Ebb","title":"Flow"}',
    'the key "title" appears twice in one object (column 30)',
  ],
  [
    'an id in another notation',
    '{"netflixId":5.0,"title":"Ebb"}',
    'netflixId: 5.0 is not an id; write only its digits (column 14)',
  ],
  ['no JSON', '{"netflixId":5,}', 'not JSON (column 16: “}”, where a key in double quotes should be)'],
])('a line with %s is refused with its place', (_, line, detail) => {
  const { rows, refused } = readTitleRows(line, 'list.jsonl');
  expect(rows).toEqual([]);
  expect(refused).toMatchObject([{ where: 'list.jsonl:1', detail }]);
});
