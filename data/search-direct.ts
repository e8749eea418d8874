/**
 * The cheap search: names that hold what was typed, as it was typed. It is one sweep with the engine's own `indexOf`, and
 * since names stand from the most viewed down, the first few of each likeness are enough.
 */
import { writtenAt } from './search-hit.ts';
import type { Lines, SearchIndex } from './search-open.ts';

/** The best name of an entry: what it costs to take what was typed for it, against how much the entry is viewed. */
export type Match = { entry: number; name: string; score: number };
/** Matches by entry. */
export type Matches = Map<number, Match>;

/**
 * What each likeness costs, in doublings of the hours viewed. The most viewed titles weigh 14.5, so that a whole name
 * stands before any beginning; among beginnings what more people watch comes first.
 */
export const COST = { whole: 0, article: 0.5, otherName: 1, beginning: 16, word: 17, words: 18, within: 20 } as const;

/** Names taken of one likeness among titles, and among people. */
const ENOUGH = 40;

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
  for (const lines of [index.latin, index.others]) {
    matchWhole(index, lines, bare, bare === query ? 0 : COST.article, matches);
    if (bare !== query) matchWhole(index, lines, query, 0, matches);
    if (query.includes(' ')) matchWords(index, lines, query.split(' '), matches);
  }
  return matches;
}

/** What was typed stands in the name as it is. */
function matchWhole(index: SearchIndex, lines: Lines, query: string, extra: number, matches: Matches): void {
  // Chinese, Japanese and Thai have no spaces: there a name may be asked for by what stands in its middle.
  const within = /[\u0e00-\u0e7f\u3040-\u9fff]/.test(query);
  for (const [from, to] of parts(lines)) {
    const counts = new Map<number, number>();
    for (let at = lines.text.indexOf(query, from); at !== -1 && at < to; at = lines.text.indexOf(query, at + 1)) {
      const cost = likeness(lines.text, at, query.length) ?? (within ? COST.within : undefined);
      if (cost === undefined) continue;
      const count = counts.get(cost) ?? 0;
      counts.set(cost, count + 1);
      if (count < ENOUGH || cost < COST.beginning) note(index, lines, lineOf(lines, at), cost + extra, matches);
    }
  }
}

/** What it costs to take this place for a name's beginning or a word's; `undefined` in the middle of a word. */
function likeness(text: string, at: number, length: number): number | undefined {
  const before = text.charCodeAt(at - 1);
  if (before !== LINE_BREAK && before !== SPACE) return undefined;
  const afterArticle = before === SPACE && /\n(the|a|an) $/.test(text.slice(Math.max(0, at - 5), at));
  if (before === SPACE && !afterArticle) return COST.word;
  const ends = text.charCodeAt(at + length) === LINE_BREAK;
  return (ends ? COST.whole : COST.beginning) + (afterArticle ? COST.article : 0);
}

/** Every word begins a word of the name, in any order. */
function matchWords(index: SearchIndex, lines: Lines, words: readonly string[], matches: Matches): void {
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  for (const [from, to] of parts(lines)) {
    let at = lines.text.indexOf(longest, from);
    for (let count = 0; at !== -1 && at < to && count < LOOKED_THROUGH; count++) {
      const line = lineOf(lines, at);
      const name = ` ${lineAt(lines, line)}`;
      if (words.every((word) => name.includes(` ${word}`))) note(index, lines, line, COST.words, matches);
      at = lines.text.indexOf(longest, lines.starts[line + 1]);
    }
  }
}

/** Keeps the better of two names of one entry. */
export function note(index: SearchIndex, lines: Lines, line: number, cost: number, matches: Matches): void {
  const entry = lines.owners[line] ?? 0;
  const other = lines === index.others || lines.owners[line - 1] === entry ? COST.otherName : 0;
  const score = (index.weights[entry] ?? 0) - cost - other;
  const before = matches.get(entry);
  if (!before || score > before.score) matches.set(entry, { entry, name: writtenAt(lines, line), score });
}

/** Titles and people are swept each for themselves, so that neither crowds the other out. */
function parts({ text, starts, peopleFrom }: Lines): [number, number][] {
  const people = starts[peopleFrom] ?? text.length;
  return [
    [1, people],
    [people, text.length],
  ];
}

/** The line of a position. */
function lineOf({ starts }: Lines, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** @returns the folded name */
export function lineAt({ text, starts }: Lines, line: number): string {
  return text.slice(starts[line], (starts[line + 1] ?? 0) - 1);
}
