/** Names without their spaces: `squidgame`, `spider man`, `sharukh khan`, `지금우리학교는`. */
import { type Distance, LONGEST_PATTERN, measure, patternOf } from './distance.ts';
import { bitsOf, withoutSpaces } from './letters.ts';
import { placesOf } from './lines.ts';
import { COST, type Matches, note } from './matches.ts';
import { lineOf, type SearchIndex } from './open.ts';

/** Names taken of what begins as typed. */
const ENOUGH = 80;

/** Letters from which a name without spaces may have one typo, and two. */
const ONE_SLIP = 6;
const TWO_SLIPS = 9;

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
    for (const at of placesOf(text, pattern, ENOUGH)) {
      const whole = text.charCodeAt(at + pattern.length) === LINE_BREAK;
      note(index, lines, lineOf({ starts }, at + 1), whole ? COST.joined : COST.joinedBeginning, matches);
    }
  }
}

/**
 * Adds the names that are what was typed but for spaces and a typo or two.
 * @param query normalized, without spaces
 */
export function matchJoinedLoosely(index: SearchIndex, query: string, matches: Matches): void {
  if (query.length < ONE_SLIP || query.length > LONGEST_PATTERN) return;
  const allowed = query.length < TWO_SLIPS ? 1 : 2;
  const { text, starts } = index.joined();
  const { lineLetters } = index.words();
  const letters = withoutSpaces(query);
  const pattern = patternOf(query);
  const found: Distance = { whole: 0, beginning: 0 };
  for (let line = 0; line < lineLetters.length; line++) {
    if (bitsOf(letters & ~(lineLetters[line] ?? 0)) > allowed) continue;
    const begin = starts[line] ?? 0;
    const end = (starts[line + 1] ?? 0) - 1;
    if (Math.abs(end - begin - query.length) > allowed) continue;
    measure(pattern, text, begin, end, found);
    if (found.whole <= allowed) note(index, index.latin, line, COST.loose + found.whole * COST.typo, matches);
  }
}
