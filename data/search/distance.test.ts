import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../tests/fixtures/fuzz.ts';
import { type Distance, LONGEST_PATTERN, measureTypos, patternOf } from './distance.ts';

function distance(pattern: string, word: string, text = `;${word};`): Distance {
  const found: Distance = { whole: 0, beginning: 0 };
  const begin = text.indexOf(word, 1);
  measureTypos(patternOf(pattern), text, begin, begin + word.length, found);
  return found;
}

/** The same, one cell of the table after another. */
function slowly(pattern: string, word: string): number {
  const rows = [...Array(pattern.length + 1)].map((_, row) => {
    return [...Array(word.length + 1)].map((_, column) => (row === 0 ? column : column === 0 ? row : 0));
  });
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= pattern.length; row++) {
    for (let column = 1; column <= word.length; column++) {
      const same = pattern[row - 1] === word[column - 1] ? 0 : 1;
      let least = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same);
      const swapped =
        row > 1 && column > 1 && pattern[row - 1] === word[column - 2] && pattern[row - 2] === word[column - 1];
      if (swapped) least = Math.min(least, cell(row - 2, column - 2) + 1);
      (rows[row] ?? [])[column] = least;
    }
  }
  return cell(pattern.length, word.length);
}

test.each([
  ['dark', 'dark', 0],
  ['drak', 'dark', 1],
  ['wensday', 'wednesday', 2],
  ['bridgeton', 'bridgerton', 1],
  ['strannger', 'stranger', 1],
  ['kay', 'kai', 1],
  ['abc', 'xyz', 3],
  ['a', 'b', 1],
])('%s and %s are %d typos apart', (pattern, word, typos) => {
  expect(distance(pattern, word).whole).toBe(typos);
});

test.each([
  ['strnge', 'stranger', 1],
  ['wedn', 'wednesday', 0],
  ['wden', 'wednesday', 1],
  ['bridgertons', 'bridger', 4],
])('%s is the beginning of %s but for %d typos', (pattern, word, typos) => {
  expect(distance(pattern, word).beginning).toBe(typos);
});

const Word = fc.string({ unit: fc.constantFrom(...'abcdé1'), minLength: 1, maxLength: LONGEST_PATTERN });

test('gives what the table of all letters gives', () => {
  fc.assert(
    fc.property(Word, Word, (pattern, word) => {
      const beginnings = [...Array(word.length + 1)].map((_, length) => slowly(pattern, word.slice(0, length)));
      expect(distance(pattern, word)).toEqual({ whole: slowly(pattern, word), beginning: Math.min(...beginnings) });
    }),
    cases(600),
  );
});
