/** Every distinct word in Latin letters with the names it stands in: what the forgiving search looks through. */

import { normalizeForSearch } from '../names/for-search.ts';
import { letterBit } from './letters.ts';
import type { Lines } from './lines.ts';
import { type WordColumns, WordTable } from './word-table.ts';

export type Words = WordColumns & {
  names: Lines;
  /** The normalized names, and behind them what punctuation joins. */
  text: string;
  /** How many words each line has, and the letters of all of them. */
  counts: Uint8Array;
  lineLetters: Uint32Array;
};

/** From here on a word has a letter that is neither Latin nor a digit (letters.ts). */
const OTHER_LETTERS = 2 ** 31;

const LINE_BREAK = 10;
const SPACE = 32;

/**
 * @param names the Latin names, or the others: `Çağatay` and `Single’s` stand there, and are Latin once they are normalized
 * @returns their words in Latin letters; gathering them takes tens of milliseconds, so it is done when they are first needed
 */
export function collectWords(names: Lines): Words {
  const joined = joinedWords(names);
  const text = `${names.text}${joined.map(({ word }) => word).join('\n')}\n`;
  const counts = new Uint8Array(names.owners.length);
  const lineLetters = new Uint32Array(names.owners.length);
  const table = new WordTable(text);
  forEachWord(text, (begin, end, letters, row) => {
    const own = row < counts.length;
    const line = own ? row : (joined[row - counts.length]?.line ?? 0);
    if (letters < OTHER_LETTERS) table.add(begin, end, letters, line);
    if (own) counts[line] = (counts[line] ?? 0) + 1;
    lineLetters[line] = (lineLetters[line] ?? 0) | letters;
  });
  return { names, text, counts, lineLetters, ...table.finish() };
}

type OnWord = (begin: number, end: number, letters: number, row: number) => void;

/** Calls back for every word, with its letters and the row that it stands in. */
function forEachWord(text: string, onWord: OnWord): void {
  let begin = 1;
  let letters = 0;
  let row = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== LINE_BREAK) {
      letters |= letterBit(code);
      continue;
    }
    if (at > begin) onWord(begin, at, letters >>> 0, row);
    begin = at + 1;
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
