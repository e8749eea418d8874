/**
 * Every distinct word of the Latin names with the names it stands in: what the forgiving search looks through. A word is a
 * place in the text, never a string of its own: making fifty thousand strings would take ten times as long.
 */

import { letterBit } from './letters.ts';
import type { Lines } from './lines.ts';
import { normalizeForSearch } from './normalize.ts';
import { type WordColumns, WordTable } from './word-table.ts';

export type Words = WordColumns & {
  /** The normalized names, and behind them what punctuation joins. */
  text: string;
  /** How many words each line has, and the letters of all of them. */
  counts: Uint8Array;
  lineLetters: Uint32Array;
};

const LINE_BREAK = 10;
const SPACE = 32;

/**
 * @param names the Latin names
 * @returns their words; takes some 20 ms, so it is made when it is first needed
 */
export function collectWords(names: Lines): Words {
  const joined = joinedWords(names);
  const text = `${names.text}${joined.map(({ word }) => word).join('\n')}\n`;
  const counts = new Uint8Array(names.owners.length);
  const lineLetters = new Uint32Array(names.owners.length);
  const table = new WordTable(text, names.text.length / 4 + joined.length);
  forEachWord(text, (begin, end, hash, letters, row) => {
    const own = row < counts.length;
    const line = own ? row : (joined[row - counts.length]?.line ?? 0);
    table.add(begin, end - begin, hash, letters, line);
    if (own) counts[line] = (counts[line] ?? 0) + 1;
    lineLetters[line] = (lineLetters[line] ?? 0) | letters;
  });
  return { text, counts, lineLetters, ...table.finish() };
}

type Visit = (begin: number, end: number, hash: number, letters: number, row: number) => void;

/** Visits every word with its hash and its letters, and the row that it stands in. */
function forEachWord(text: string, visit: Visit): void {
  let begin = 1;
  let hash = 0;
  let letters = 0;
  let row = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== LINE_BREAK) {
      hash = Math.imul(hash ^ code, 0x01000193);
      letters |= letterBit(code);
      continue;
    }
    if (at > begin) visit(begin, at, hash, letters >>> 0, row);
    begin = at + 1;
    hash = 0;
    letters = 0;
    if (code === LINE_BREAK) row++;
  }
}

/** Parts that punctuation joins, which viewers type as one word: `Eun-bin`, `S.W.A.T.` */
function joinedWords({ written, writtenStarts }: Lines): { word: string; line: number }[] {
  const found: { word: string; line: number }[] = [];
  let line = 0;
  for (const { 0: parts, index } of written.matchAll(/(?<=[\s]|^)[^\s./-]+[./-](?=[^\s])\S+/g)) {
    while ((writtenStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line++;
    const word = normalizeForSearch(parts).replaceAll(' ', '');
    if (word !== '') found.push({ word, line });
  }
  return found;
}
