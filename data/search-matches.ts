/** What is found, and how likenesses weigh against each other and against what most viewers mean. */
import type { Lines, SearchIndex } from './search-open.ts';

/** The best name of an entry: what it costs to take what was typed for it, against how much the entry is viewed. */
export type Match = { entry: number; lines: Lines; line: number; score: number };
/** Matches by entry. */
export type Matches = Map<number, Match>;

/**
 * What each likeness costs, in doublings of the hours viewed. The most viewed titles weigh 14.5, so that a whole name
 * stands before any beginning; among beginnings what more people watch comes first. Tuned with tests/bench/queries.
 */
export const COST = {
  whole: 0,
  /** The name has an article that was not typed, before what was typed as its beginning. */
  article: 0.5,
  /** The whole name but for its article. */
  bare: 9,
  /** An article was typed that the name does not have. */
  needlessArticle: 3,
  /** The whole name but for spaces and what punctuation parts. */
  joined: 4,
  beginning: 16,
  joinedBeginning: 17,
  /** The beginning of a word. */
  word: 18,
  /** Every word, apart or in another order. */
  words: 20,
  /** For each of them that only begins a word. */
  unfinished: 1,
  /** In the middle of a word. */
  within: 20,
  /** For a name that is not the entry's own. */
  otherName: 1,
  /** As `words`, where a word may have slips. */
  loose: 17,
  slip: 5,
  slipInFirstLetter: 1,
  /** For the last word, if it only begins a word. */
  looseUnfinished: 1.5,
  /** For each typed word that the name does not have. */
  missing: 15,
  /** For each word of the name that was not typed, up to `mostExtra`. */
  extra: 0.7,
  mostExtra: 4,
};

/** Keeps the better of two names of one entry. */
export function note(index: SearchIndex, lines: Lines, line: number, cost: number, matches: Matches): void {
  const entry = lines.owners[line] ?? 0;
  const other = lines === index.others || lines.owners[line - 1] === entry ? COST.otherName : 0;
  const score = (index.weights[entry] ?? 0) - cost - other;
  const before = matches.get(entry);
  if (!before || score > before.score) matches.set(entry, { entry, lines, line, score });
}
