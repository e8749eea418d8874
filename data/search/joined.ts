/** Names without their spaces: `squidgame`, `spider man`, `sharukh khan`, `지금우리학교는`. */
import { type Distance, LONGEST_PATTERN, measureTypos, patternOf } from './distance.ts';
import { bitsOf, letterBits } from './letters.ts';
import { occurrences } from './lines.ts';
import { addMatch, COST, type Matches } from './matches.ts';
import { lineOf, type SearchIndex } from './open.ts';

/** Names taken of what begins as typed. */
const ENOUGH = 80;

/** Letters from which a name without spaces may have one typo, and two. */
const ONE_TYPO = 6;
const TWO_TYPOS = 9;

const LINE_BREAK = 10;

/**
 * Adds the names that are what was typed, or begin so, but for spaces and what punctuation parts.
 * @param query normalized, without spaces
 */
export function matchJoined(index: SearchIndex, query: string, matches: Matches): void {
  const pattern = `\n${query}`;
  for (const [lines, { text, starts }] of [
    [index.latin, index.joined()],
    [index.others, index.joinedOthers()],
  ] as const) {
    for (const at of occurrences(text, pattern, ENOUGH)) {
      const whole = text.charCodeAt(at + pattern.length) === LINE_BREAK;
      addMatch(index, lines, lineOf({ starts }, at + 1), whole ? COST.joined : COST.joinedBeginning, matches);
    }
  }
}

/**
 * Adds the names that are what was typed but for spaces and a typo or two.
 * @param query normalized, without spaces
 */
export function matchJoinedLoosely(index: SearchIndex, query: string, matches: Matches): void {
  if (query.length < ONE_TYPO || query.length > LONGEST_PATTERN) return;
  const allowed = query.length < TWO_TYPOS ? 1 : 2;
  const { text, starts } = index.joined();
  const [{ lineLetters }] = index.words();
  const letters = letterBits(query);
  const pattern = patternOf(query);
  const found: Distance = { whole: 0, beginning: 0 };
  for (let line = 0; line < lineLetters.length; line++) {
    if (bitsOf(letters & ~(lineLetters[line] ?? 0)) > allowed) continue;
    const begin = starts[line] ?? 0;
    const end = (starts[line + 1] ?? 0) - 1;
    if (Math.abs(end - begin - query.length) > allowed) continue;
    measureTypos(pattern, text, begin, end, found);
    if (found.whole <= allowed) addMatch(index, index.latin, line, COST.loose + found.whole * COST.typo, matches);
  }
}
