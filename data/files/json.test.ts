import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../../tests/fixtures/fuzz.ts';
import { describeFault, lineOf, readJsonText } from './json.ts';

const faultsIn = (text: string): string[] => readJsonText(text).faults.map((fault) => describeFault(fault));

describe('a syntax error is reported with its place', () => {
  test.each([
    ['', 'not JSON (line 1, column 1: it ends where a value should be)'],
    ['{\n  "a": 1,\n}', 'not JSON (line 3, column 1: “}”, where a key in double quotes should be)'],
    ['{a:1}', 'not JSON (line 1, column 2: “a”, where a key in double quotes, or } should be)'],
    ['{"a" 1}', 'not JSON (line 1, column 6: “1”, where a colon should be)'],
    ['[1 2]', 'not JSON (line 1, column 2: a comma is missing after this)'],
    ['{"a":1 "b"}', 'not JSON (line 1, column 6: a comma is missing after this)'],
    ['{\n  "a": "x"\n\n  "b": 1\n}', 'not JSON (line 2, column 10: a comma is missing after this)'],
    ['[{\n}\n{\n}]', 'not JSON (line 2, column 1: a comma is missing after this)'],
    ['[true\n-1]', 'not JSON (line 1, column 5: a comma is missing after this)'],
    ['{"a":"b" c"}', 'not JSON (line 1, column 10: “c”, where a comma or } should be)'],
    ['{"a":1]', 'not JSON (line 1, column 7: “]”, where a comma or } should be)'],
    ['[1:2]', 'not JSON (line 1, column 3: “:”, where a comma or ] should be)'],
    ['[1,\n 2', 'not JSON (line 2, column 3: it ends where a comma or ] should be)'],
    ['{}}', 'not JSON (line 1, column 3: “}”, where the end should be)'],
    ['\ufeff{}', 'not JSON (line 1, column 1: U+FEFF, where a value should be; save without a byte order mark)'],
    [
      '["a\nb"]',
      'not JSON (line 1, column 2: a text that is not closed, or that contains a line break or an invalid \\)',
    ],
    [
      '["\\x"]',
      'not JSON (line 1, column 2: a text that is not closed, or that contains a line break or an invalid \\)',
    ],
    ['[01]', 'not JSON (line 1, column 2: “0”, where a value or ] should be)'],
    ['{"a":tru}', 'not JSON (line 1, column 6: “t”, where a value should be)'],
  ])('%j', (text, said) => {
    expect(faultsIn(text)).toEqual([said]);
    expect(readJsonText(text).value).toBeUndefined();
  });
});

describe('a key that occurs twice in an object is an error', () => {
  test.each([
    ['{"a":1,"a":1}', ['the key "a" appears twice in one object (line 1, column 8)']],
    ['{"a":1,\n "\\u0061":2}', ['the key "\\u0061" appears twice in one object (line 2, column 2)']],
    [
      '[{"a":{"b":1,"b":2},"a":3}]',
      [
        'the key "b" appears twice in one object (line 1, column 14)',
        'the key "a" appears twice in one object (line 1, column 21)',
      ],
    ],
    ['{"__proto__":1,"__proto__":2}', ['the key "__proto__" appears twice in one object (line 1, column 16)']],
    ['{"a":{"a":1},"b":[{"a":1},{"a":1}]}', []],
    ['{"a":"a","b":"\\"a\\":1,\\"a\\":1"}', []],
  ])('%j', (text, said) => {
    expect(faultsIn(text)).toEqual(said);
  });
});

test.each(['1e7', '81000001.0', '-1', '0.5'])('an id is not written %s; other numbers may be', (number) => {
  expect(faultsIn(`{"netflixId": ${number}, "year": ${number}}`)).toEqual([
    `netflixId: ${number} is not an id; write only its digits (line 1, column 15)`,
  ]);
});

test.each(['1e7', '81000001.0', '-1', '0.5'])('nor is one in a list of titles written %s', (number) => {
  expect(faultsIn(`{"titles": [81000001, ${number}], "years": [${number}]}`)).toEqual([
    `titles: ${number} is not an id; write only its digits (line 1, column 23)`,
  ]);
});

test('in a line of many, the column says enough', () => {
  const [fault] = readJsonText('{"a":}').faults;
  expect(fault && describeFault(fault, true)).toBe('not JSON (column 6: “}”, where a value should be)');
});

describe('a place in a value is a line of its text', () => {
  const text = '{\n"a": 1,\n"b": [\n{ "c": {\n"d": "x" } }, [],\n[5,\n6]\n],\n"e": { "a":\n2 }}';
  test.each<[PropertyKey[], number | undefined]>([
    [['a'], 2],
    [['b'], 3],
    [['b', 0], 4],
    [['b', 0, 'c'], 4],
    [['b', 0, 'c', 'd'], 5],
    [['b', 1], 5],
    [['b', 2], 6],
    [['b', 2, 0], 6],
    [['b', 2, 1], 7],
    [['e', 'a'], 9],
    // What is not there would be in what is.
    [['b', 0, 'c', 'none'], 4],
    [['b', 3], 3],
    [['none'], undefined],
    [[], undefined],
  ])('%j', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });
  test('in a list that is the whole, too', () => {
    expect(lineOf('[\n{},\n{\n"a": 1}]', [1, 'a'])).toBe(4);
    expect(lineOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, [0, 0])).toBe(1);
  });
});

test('it agrees with JSON.parse on what is valid, and on its value', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n19.-eutrfalsn0\t\u0001é'.split('')), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(signs, fc.json()), (text) => {
      const { value, faults } = readJsonText(text);
      const parsed = parse(text);
      expect(faults.some(({ isSyntax }) => isSyntax)).toBe(parsed === undefined);
      expect(value).toEqual(parsed);
    }),
    cases(2000),
  );
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

test('very deep nesting is read or refused, without overflowing the stack', () => {
  expect(faultsIn('['.repeat(200_000))).toHaveLength(1);
  expect(faultsIn(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual([]);
});
