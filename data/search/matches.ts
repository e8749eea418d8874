/** Matches, and how the kinds of likeness weigh against each other and against how much a title is viewed. */
import type { Lines } from './lines.ts';
import type { SearchIndex } from './open.ts';

/** The best name of an entry: what it costs to take what was typed for it, against how much the entry is viewed. */
export type Match = { entry: number; lines: Lines; line: number; score: number };
/** Matches by entry. */
export type Matches = Map<number, Match>;

/**
 * What each likeness costs, in doublings of the hours viewed. The most viewed titles weigh 16.5, so what lies 17 apart is a
 * class of its own (search.test.ts holds them apart): a title's whole name; a whole name in some other way; all else, where
 * what more people watch comes first. Tuned with scripts/bench/queries, in whose neighbourhood the numbers matter little.
 */
export const COST = {
  whole: 0,
  /** A person's whole name; where a title has the same name, the title comes first. */
  person: 16,
  /** The whole name but for an article that was typed and is not there, and for one that is there and was not typed. */
  bared: 17,
  bare: 27,
  /** The whole name but for spaces and what punctuation parts. */
  joined: 26,
  /** The whole of a name that is not the entry's own. */
  other: 17,
  beginning: 34,
  /** For an article before it that was not typed, and for one that was typed and is not there. */
  article: 0.5,
  needlessArticle: 3,
  /** For a name that is not the entry's own. */
  otherName: 1,
  joinedBeginning: 35,
  /** The beginning of a word. */
  word: 36,
  /** In the middle of a word. */
  within: 38,
  /** Every word, in any order and with typos. */
  loose: 36,
  typo: 5,
  typoInFirstLetter: 1,
  /** For the last word, if it only begins a word. */
  unfinished: 1.5,
  /** For each typed word that the name does not have. */
  missing: 15,
  /** For each word of the name that was not typed, up to `mostExtra`. */
  extra: 0.7,
  mostExtra: 4,
};

/** Adds a match; of two names of one entry the better stays. */
export function addMatch(index: SearchIndex, lines: Lines, line: number, cost: number, matches: Matches): void {
  const entry = lines.owners[line] ?? 0;
  const own = lines === index.latin && lines.owners[line - 1] !== entry;
  const extra = cost >= COST.beginning ? (own ? 0 : COST.otherName) : 0;
  const least = own ? (entry < index.titleCount ? 0 : COST.person) : COST.other;
  const score = (index.weights[entry] ?? 0) - Math.max(least, cost + extra);
  const before = matches.get(entry);
  if (!before || score > before.score) matches.set(entry, { entry, lines, line, score });
}
