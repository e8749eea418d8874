/** Gathers words as places in a text, each once, with the lines that they stand in. */

/** A number for each distinct word, and for each place where it stands. */
export type WordColumns = {
  /** Where each word begins in the text, and how many letters it has. */
  begins: Uint32Array;
  lengths: Uint8Array;
  /** The letters that each word has (letters.ts), and the codes of its first two, a byte each. */
  letters: Uint32Array;
  heads: Uint16Array;
  /** Where the lines of each word begin in `lines`, and where those behind the last would. */
  starts: Uint32Array;
  lines: Uint32Array;
};

/** Words in the order in which they are first seen. */
export class WordTable {
  readonly #text: string;
  /** The number of each word, by what it spells. */
  readonly #words = new Map<string, number>();
  readonly #begins: number[] = [];
  readonly #lengths: number[] = [];
  readonly #letters: number[] = [];
  /** A word's number and its line, for each place where a word stands. */
  readonly #tokens: number[] = [];
  readonly #lines: number[] = [];

  /** @param text the text in which all words stand */
  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Takes in one place where a word stands.
   * @param begin where it begins in the text
   * @param end the place behind its last letter
   * @param letters the letters that it has (letters.ts)
   * @param line the line that it stands in
   */
  add(begin: number, end: number, letters: number, line: number): void {
    const spelled = this.#text.slice(begin, end);
    let word = this.#words.get(spelled);
    if (word === undefined) {
      word = this.#words.size;
      this.#words.set(spelled, word);
      this.#begins.push(begin);
      this.#lengths.push(Math.min(255, end - begin));
      this.#letters.push(letters);
    }
    this.#tokens.push(word);
    this.#lines.push(line);
  }

  #headAt(begin: number): number {
    return ((this.#text.charCodeAt(begin) & 255) << 8) | (this.#text.charCodeAt(begin + 1) & 255);
  }

  /** @returns the columns of all that was added; counting sort puts the lines of each word in order */
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
