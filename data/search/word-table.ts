/** Gathers words as places in a text, each once, with the lines that they stand in. */

/** A number for each distinct word, and for each place where it stands. */
export type WordColumns = {
  /** Where each word begins in the text, and how many letters it has. */
  begins: Uint32Array;
  lengths: Uint8Array;
  /** The letters that each word has, see search-letters, and the codes of its first two, a byte each. */
  letters: Uint32Array;
  heads: Uint16Array;
  /** Where the lines of each word begin in `lines`, and where those behind the last would. */
  starts: Uint32Array;
  lines: Uint32Array;
};

/** Slots for each word that is expected: hashing slows down in a full table. */
const ROOM = 2;

/** Words by what they spell, in a table of open addresses: it finds the same word again without making a string of it. */
export class WordTable {
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
  finish(): WordColumns {
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
