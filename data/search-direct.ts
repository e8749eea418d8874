/**
 * The cheap search: names that hold what was typed, as it was typed. It is one sweep with the engine's own `indexOf`, and
 * since names stand from the most viewed down, the first few of each likeness are enough.
 */
import { matchJoined } from './search-joined.ts';
import { COST, type Matches, note } from './search-matches.ts';
import { type Lines, lineAt, lineOf, type SearchIndex } from './search-open.ts';

/** Names taken of one likeness among titles, and among people. */
const ENOUGH = 40;

/** Letters from which a name is looked for everywhere. */
const FULL_SWEEP = 3;

/** Lines looked through for the other words of a query, once they hold its longest. */
const LOOKED_THROUGH = 3000;

const LINE_BREAK = 10;
const SPACE = 32;

/**
 * @param index an opened index
 * @param query folded, not empty
 * @returns the best match of each entry
 */
export function matchDirectly(index: SearchIndex, query: string): Matches {
  const matches: Matches = new Map();
  const bare = query.replace(/^(the|a|an) (?=.)/, '');
  const words = query.split(' ');
  if (query.length < FULL_SWEEP) return matchFirstLetters(index, query);
  for (const lines of [index.latin, index.others]) {
    matchWhole(index, lines, query, false, matches);
    if (bare !== query) matchWhole(index, lines, bare, true, matches);
    if (words.length > 1) matchWords(index, lines, words, matches);
  }
  matchJoined(index, query.replaceAll(' ', ''), matches);
  return matches;
}

/** One letter or two stand in half of all names: here only what begins so is looked for, and no more than is needed. */
function matchFirstLetters(index: SearchIndex, query: string): Matches {
  const matches: Matches = new Map();
  for (const lines of [index.latin, index.others]) {
    for (const [from, to] of parts(lines)) {
      for (const [pattern, cost, most] of [
        [`\n${query}\n`, COST.whole, ENOUGH],
        [`\n${query}`, COST.beginning, ENOUGH],
        [` ${query}`, COST.word, ENOUGH],
      ] as const) {
        let at = lines.text.indexOf(pattern, from - 1);
        for (let count = 0; at !== -1 && at < to - 1 && count < most; count++) {
          note(index, lines, lineOf(lines, at + 1), cost, matches);
          at = lines.text.indexOf(pattern, at + 1);
        }
      }
    }
  }
  return matches;
}

/** What was typed stands in the name as it is; `bared`: but for an article, which was taken away. */
function matchWhole(index: SearchIndex, lines: Lines, query: string, bared: boolean, matches: Matches): void {
  // Chinese, Japanese and Thai have no spaces: there a name may be asked for by what stands in its middle.
  const within = /[\u0e00-\u0e7f\u3040-\u9fff]/.test(query);
  for (const [from, to] of parts(lines)) {
    const counts = new Map<number, number>();
    for (let at = lines.text.indexOf(query, from); at !== -1 && at < to; at = lines.text.indexOf(query, at + 1)) {
      const cost = likeness(lines.text, at, query.length) ?? (within ? COST.within : undefined);
      if (cost === undefined) continue;
      const count = counts.get(cost) ?? 0;
      counts.set(cost, count + 1);
      if (count < ENOUGH || cost < COST.beginning)
        note(index, lines, lineOf(lines, at), bared ? withArticle(cost) : cost, matches);
    }
  }
}

/** What it costs to take this place for a name's beginning or a word's; `undefined` in the middle of a word. */
function likeness(text: string, at: number, length: number): number | undefined {
  const before = text.charCodeAt(at - 1);
  if (before !== LINE_BREAK && before !== SPACE) return undefined;
  const ends = text.charCodeAt(at + length) === LINE_BREAK;
  if (before === LINE_BREAK) return ends ? COST.whole : COST.beginning;
  if (!/\n(the|a|an) $/.test(text.slice(Math.max(0, at - 5), at))) return COST.word;
  return ends ? COST.bare : COST.beginning + COST.article;
}

/** A name that was typed whole, article and all, stands before the same without it. */
function withArticle(cost: number): number {
  return Math.max(COST.bared, cost + COST.needlessArticle);
}

/** Every word begins a word of the name, in any order. */
function matchWords(index: SearchIndex, lines: Lines, words: readonly string[], matches: Matches): void {
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  for (const [from, to] of parts(lines)) {
    let at = lines.text.indexOf(longest, from);
    for (let count = 0; at !== -1 && at < to && count < LOOKED_THROUGH; count++) {
      const line = lineOf(lines, at);
      const unfinished = unfinishedWords(lineAt(lines, line), words);
      if (unfinished !== undefined) note(index, lines, line, COST.words + unfinished * COST.unfinished, matches);
      at = lines.text.indexOf(longest, lines.starts[line + 1]);
    }
  }
}

/** How many of the words only begin a word of the name; `undefined` where one is not in it, or not as often. */
function unfinishedWords(name: string, words: readonly string[]): number | undefined {
  const rest = name.split(' ');
  let unfinished = 0;
  for (const word of words) {
    const whole = rest.indexOf(word);
    const at = whole === -1 ? rest.findIndex((other) => other.startsWith(word)) : whole;
    if (at === -1) return undefined;
    if (whole === -1) unfinished++;
    rest.splice(at, 1);
  }
  return unfinished;
}

/** Titles and people are swept each for themselves, so that neither crowds the other out. */
function parts({ text, starts, peopleFrom }: Lines): [number, number][] {
  const people = starts[peopleFrom] ?? text.length;
  return [
    [1, people],
    [people, text.length],
  ];
}
