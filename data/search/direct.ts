/**
 * The cheap search: names that hold what was typed, as it was typed. It is one sweep with the engine's own `indexOf`, and
 * since names stand from the most viewed down, the first few of each likeness are enough.
 */
import { matchJoined } from './joined.ts';
import { type Lines, occurrences } from './lines.ts';
import { addMatch, COST, type Matches } from './matches.ts';
import { lineOf, type SearchIndex } from './open.ts';

/** Names taken of one likeness among titles, and among people. */
const ENOUGH = 40;

/** Letters from which a name is looked for everywhere. */
const FULL_SWEEP = 3;

const LINE_BREAK = 10;
const SPACE = 32;

/**
 * @param index an opened index
 * @param query normalized, not empty
 * @returns the best match of each entry
 */
export function matchDirectly(index: SearchIndex, query: string): Matches {
  const matches: Matches = new Map();
  const bare = query.replace(/^(the|a|an) (?=.)/, '');
  if (query.length < FULL_SWEEP) return matchFirstLetters(index, query);
  for (const lines of [index.latin, index.others]) {
    matchWhole(index, lines, query, false, matches);
    if (bare !== query) matchWhole(index, lines, bare, true, matches);
  }
  matchJoined(index, query.replaceAll(' ', ''), matches);
  return matches;
}

/** One letter or two stand in half of all names: here only what begins so is looked for, and no more than is needed. */
function matchFirstLetters(index: SearchIndex, query: string): Matches {
  const matches: Matches = new Map();
  const likenesses = [
    [`\n${query}\n`, COST.whole],
    [`\n${query}`, COST.beginning],
    [` ${query}`, COST.word],
  ] as const;
  for (const lines of [index.latin, index.others]) {
    for (const [pattern, cost] of likenesses) {
      for (const line of firstWith(lines, pattern)) addMatch(index, lines, line, cost, matches);
    }
  }
  return matches;
}

/** The first lines among titles and among people that hold a pattern, which begins with what stands before the name. */
function* firstWith(lines: Lines, pattern: string): Generator<number> {
  for (const [from, to] of parts(lines)) {
    for (const at of occurrences(lines.text, pattern, ENOUGH, from - 1)) {
      if (at >= to - 1) break;
      yield lineOf(lines, at + 1);
    }
  }
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
        addMatch(index, lines, lineOf(lines, at), bared ? withArticle(cost) : cost, matches);
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

/** Titles and people are swept each for themselves, so that neither crowds the other out. */
function parts({ text, starts, peopleFrom }: Lines): [number, number][] {
  const people = starts[peopleFrom] ?? text.length;
  return [
    [1, people],
    [people, text.length],
  ];
}
