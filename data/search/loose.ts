/** The forgiving search: each word of the query may have a typo or two, or be missing where the others are telling. */
import { type Distance, LONGEST_PATTERN, measureTypos, patternOf } from './distance.ts';
import { matchJoinedLoosely } from './joined.ts';
import { bitsOf, letterBits } from './letters.ts';
import { addMatch, COST, type Matches } from './matches.ts';
import type { SearchIndex } from './open.ts';
import type { Words } from './words.ts';

/** A word's costs are kept in a byte, in fractions of a doubling; all bits set means that the word is not in the name. */
const FRACTION = 10;
const ABSENT = 255;

/** Of what was typed, the share of letters that must be in words of the name. */
const LEAST_FOUND = 0.55;

/** Names that are weighed in the end. */
const KEPT = 60;

/** `last`: it may be unfinished. `allowed`: how many typos. */
type TypedWord = { typed: string; last: boolean; allowed: number };

/** What has been found of a query, by line. */
type Tally = { cost: Float32Array; letters: Uint8Array; found: Uint8Array; touched: number[] };

/**
 * Adds the names that are like the query.
 * @param index an opened index
 * @param query normalized
 * @param matches receives them, each entry with the better of what it had and has
 * @param more typos allowed in each word beyond what its length allows
 */
export function matchLoosely(index: SearchIndex, query: string, matches: Matches, more = 0): void {
  const typed = query.split(' ').filter((word) => word.length <= LONGEST_PATTERN);
  const isWhole = index.words().map((words) => matchWords(index, words, typed, matches, more));
  if (!isWhole.includes(true)) matchJoinedLoosely(index, typed.join(''), matches);
}

/** @returns whether one of the names has all of what was typed */
function matchWords(
  index: SearchIndex,
  words: Words,
  typed: readonly string[],
  matches: Matches,
  more: number,
): boolean {
  const { names } = words;
  const tally = emptyTally(names.owners.length);
  typed.forEach((word, at) => {
    addWord(words, { typed: word, last: at === typed.length - 1, allowed: typosAllowed(word.length) + more }, tally);
  });
  const weighed = tally.touched.flatMap((line) => {
    const cost = costOf(line, typed, tally, words);
    return cost === undefined ? [] : [{ line, cost, score: (index.weights[names.owners[line] ?? 0] ?? 0) - cost }];
  });
  weighed.sort((a, b) => b.score - a.score);
  for (const { line, cost } of weighed.slice(0, KEPT)) addMatch(index, names, line, cost, matches);
  return tally.touched.some((line) => tally.found[line] === typed.length);
}

/** What it costs to take the query for a name; `undefined` where too little of it is there. */
function costOf(line: number, typed: readonly string[], tally: Tally, words: Words): number | undefined {
  const missing = typed.length - (tally.found[line] ?? 0);
  const total = typed.reduce((sum, word) => sum + word.length, 0);
  if (missing > 0 && (tally.letters[line] ?? 0) < LEAST_FOUND * total) return undefined;
  const extra = Math.min(COST.mostExtra, Math.max(0, (words.counts[line] ?? 0) - typed.length));
  return COST.loose + (tally.cost[line] ?? 0) + missing * COST.missing + extra * COST.extra;
}

function emptyTally(lines: number): Tally {
  return { cost: new Float32Array(lines), letters: new Uint8Array(lines), found: new Uint8Array(lines), touched: [] };
}

/** Finds one typed word in all names, and adds to each name's tally the cheapest way to read it there. */
function addWord(words: Words, typed: TypedWord, tally: Tally): void {
  const cheapest = new Uint8Array(tally.cost.length).fill(ABSENT);
  const touched: number[] = [];
  for (const { word, cost } of similarWords(words, typed)) {
    for (let at = words.starts[word] ?? 0; at < (words.starts[word + 1] ?? 0); at++) {
      const line = words.lines[at] ?? 0;
      const before = cheapest[line] ?? ABSENT;
      if (before === ABSENT) touched.push(line);
      if (cost < before) cheapest[line] = cost;
    }
  }
  for (const line of touched) {
    if (tally.found[line] === 0) tally.touched.push(line);
    tally.found[line] = (tally.found[line] ?? 0) + 1;
    tally.letters[line] = (tally.letters[line] ?? 0) + typed.typed.length;
    tally.cost[line] = (tally.cost[line] ?? 0) + (cheapest[line] ?? 0) / FRACTION;
  }
}

/** Words like the typed one, each with its cost in fractions of a doubling. */
function similarWords(words: Words, { typed, last, allowed }: TypedWord): { word: number; cost: number }[] {
  const { heads, letters: lettersByWord, lengths, begins, text } = words;
  const similar: { word: number; cost: number }[] = [];
  const letters = letterBits(typed);
  const pattern = patternOf(typed);
  const found: Distance = { whole: 0, beginning: 0 };
  const longest = last ? Number.POSITIVE_INFINITY : typed.length + allowed;
  const [first, second] = [typed.charCodeAt(0) & 255, typed.charCodeAt(1) & 255];
  for (let word = 0; word < begins.length; word++) {
    if (!beginsAlike(heads[word] ?? 0, first, second)) continue;
    // Every letter of the typed word that the other lacks is a typo.
    if (bitsOf(letters & ~(lettersByWord[word] ?? 0)) > allowed) continue;
    const length = lengths[word] ?? 0;
    if (length < typed.length - allowed || length > longest) continue;
    const begin = begins[word] ?? 0;
    measureTypos(pattern, text, begin, begin + length, found);
    const typos = last ? Math.min(found.whole, found.beginning) : found.whole;
    if (typos > allowed) continue;
    const cost = Math.min(found.whole * COST.typo, found.beginning * COST.typo + (last ? COST.unfinished : ABSENT));
    const inFirst = text.charCodeAt(begin) === typed.charCodeAt(0) ? 0 : COST.typoInFirstLetter;
    similar.push({ word, cost: Math.min(ABSENT - 1, Math.round(FRACTION * (cost + inFirst))) });
  }
  return similar;
}

/** One typo leaves one of the first two letters where it was, or beside; a word with typos in both is another word. */
function beginsAlike(head: number, first: number, second: number): boolean {
  const begins = head >>> 8;
  const follows = head & 255;
  return first === begins || second === follows || first === follows || second === begins;
}

function typosAllowed(length: number): number {
  return length < 4 ? 0 : length < 6 ? 1 : 2;
}
