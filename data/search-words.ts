/**
 * Every distinct word of the Latin names with the names it stands in: what the forgiving search looks through. A word is a
 * place in the text, never a string of its own: making fifty thousand strings would take ten times as long.
 */
import { foldForSearch } from './search-fold.ts';
import { letterBit } from './search-letters.ts';
import type { Lines } from './search-open.ts';

export type Words = {
  /** The folded names, and behind them what punctuation joins. */
  text: string;
  /** Where each word begins in `text`, and how many letters it has. */
  begins: Uint32Array;
  lengths: Uint8Array;
  /** The letters that each word has, see search-letters, and the codes of its first two, a byte each. */
  letters: Uint32Array;
  heads: Uint16Array;
  /** Where the lines of each word begin in `lines`, and where those behind the last would. */
  starts: Uint32Array;
  lines: Uint32Array;
  /** How many words each line has, and the letters of all of them. */
  counts: Uint8Array;
  lineLetters: Uint32Array;
};

/** Distinct words that a table has room for, twice over: hashing slows down in a full one. */
const ROOM = 2;

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
    const word = foldForSearch(parts).replaceAll(' ', '');
    if (word !== '') found.push({ word, line });
  }
  return found;
}

/** Words by what they spell, in a table of open addresses. */
class WordTable {
  readonly #text: string;
  readonly #slots: Int32Array;
  readonly #begins: number[] = [];
  readonly #lengths: number[] = [];
  readonly #letters: number[] = [];
  readonly #tokens: number[] = [];
  readonly #lines: number[] = [];

  constructor(text: string, expected: number) {
    this.#text = text;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * expected))).fill(-1);
  }

  add(begin: number, length: number, hash: number, letters: number, line: number): void {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const word = this.#slots[slot] ?? -1;
      if (word !== -1 && !this.#spells(word, begin, length)) {
        slot = (slot + 1) & mask;
        continue;
      }
      if (word === -1) this.#slots[slot] = this.#insert(begin, length, letters);
      this.#tokens.push(this.#slots[slot] ?? 0);
      this.#lines.push(line);
      return;
    }
  }

  #insert(begin: number, length: number, letters: number): number {
    this.#begins.push(begin);
    this.#lengths.push(Math.min(255, length));
    this.#letters.push(letters);
    return this.#begins.length - 1;
  }

  #spells(word: number, begin: number, length: number): boolean {
    if (this.#lengths[word] !== length) return false;
    const other = this.#begins[word] ?? 0;
    for (let at = 0; at < length; at++) {
      if (this.#text.charCodeAt(other + at) !== this.#text.charCodeAt(begin + at)) return false;
    }
    return true;
  }

  #headAt(begin: number): number {
    return ((this.#text.charCodeAt(begin) & 255) << 8) | (this.#text.charCodeAt(begin + 1) & 255);
  }

  /** Counting sort: the lines of each word, in order. */
  finish(): Omit<Words, 'text' | 'counts' | 'lineLetters'> {
    const words = this.#begins.length;
    const starts = new Uint32Array(words + 1);
    for (const token of this.#tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
    for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    const next = starts.slice();
    const lines = new Uint32Array(this.#tokens.length);
    this.#tokens.forEach((token, at) => {
      const place = next[token] ?? 0;
      lines[place] = this.#lines[at] ?? 0;
      next[token] = place + 1;
    });
    return {
      begins: Uint32Array.from(this.#begins),
      lengths: Uint8Array.from(this.#lengths),
      letters: Uint32Array.from(this.#letters),
      heads: Uint16Array.from(this.#begins, (begin) => this.#headAt(begin)),
      starts,
      lines,
    };
  }
}
