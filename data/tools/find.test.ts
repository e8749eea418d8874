import { expect, test } from 'vitest';
import { person, tinyData } from '../../tests/fixtures/tiny-data.ts';
import { find } from './find.ts';
import { foundText } from './find-text.ts';

const DATA = tinyData();

test.each([
  ['harbour', 'The Harbour'],
  ['81000001', 'The Harbour'],
  ['the-harbour', 'The Harbour'],
  ['tide', 'Tide'],
  ['p3', 'Eva Dahl'],
  ['ann berg', 'Ann Berg'],
  ['ann-berg', 'Ann Berg'],
  ['lund', 'Bo Lund'],
])('%s finds %s first', (words, name) => {
  const [first] = find(DATA, words, 5);
  expect(first?.kind === 'title' ? first.notes.name : first?.person.name).toBe(name);
});

test('an empty query finds nothing, and no more is found than asked for', () => {
  expect(find(DATA, 'zzyzx', 5)).toEqual([]);
  expect(find(DATA, 'berg', 1)).toHaveLength(1);
});

test('a title in words: what it is, how sure, how much viewed, in which files', () => {
  const [written] = find(DATA, '81000001', 1);
  const [bare] = find(DATA, '70000002', 1);
  expect(written && foundText(written, 'data/catalogue/titles/h.jsonl:1')).toEqual([
    'The Harbour (81000001): series, 2020, NO; the id was checked by hand on 2026-01-02',
    '    hours viewed: 5,000,000',
    '    written: data/titles/the-harbour.json (1 cast, 1 note, 1 article)',
    '    catalogue: data/catalogue/titles/h.jsonl:1 (2 cast, 1 director; wikidata-2023-10, kaggle-netflix-2021)',
  ]);
  expect(bare && foundText(bare, 'x')).toEqual([
    'Tide (70000002): film, 1999, NO; confidence B',
    '    hours viewed: 5,000,000',
    '    not written; npm run data -- new 70000002 starts it',
    '    catalogue: x (2 cast, 1 director; wikidata-2023-10, kaggle-netflix-2021)',
  ]);
});

test('a person in words', () => {
  const [ann] = find(tinyData({ people: new Map([['ann-berg', person({ otherNames: ['Anna Berg'] })]]) }), 'p1', 1);
  expect(ann && foundText(ann, 'data/catalogue/people/a.jsonl:1')).toEqual([
    'Ann Berg (p1)',
    '    written: data/people/ann-berg.json',
    '    catalogue: data/catalogue/people/a.jsonl:1',
    '    in: Tide (1999): Mia Ness · The Harbour (2020): Mia Ness',
    '    other names: Anna Berg',
  ]);
});
