/** A whole name among words that are not its own: `ozark season 2`, `watch ozark`, or a tab's title that was copied. */
import { occurrences } from './lines.ts';
import { addMatch, COST, type Matches } from './matches.ts';
import { lineOf, type SearchIndex } from './open.ts';

/** Words that are looked at: as many as a name with something about it has. */
const MOST_WORDS = 8;

/** What parts them; a Japanese tab's title has the name as the object of a verb, as it is normalized: `ozarkヲ観ル`. */
const BETWEEN = / |ヲ(?=観)/;

/** Letters that a name has: shorter ones stand in any sentence. */
const SHORTEST = 3;

/** Names taken of those that are called alike. */
const ENOUGH = 8;

/**
 * Adds the names that are some of the words that were typed, one after the other.
 * @param query normalized
 */
export function matchAmidst(index: SearchIndex, query: string, matches: Matches): void {
  const words = query.split(BETWEEN).slice(0, MOST_WORDS);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      // Each of these costs a search through all names, so at most two words may stand before it (`assistir a`), or none
      // behind it.
      if (from > 2 && to < words.length) continue;
      const name = words.slice(from, to).join(' ');
      if (name.length < SHORTEST || name === query) continue;
      for (const lines of [index.latin, index.others]) {
        for (const at of occurrences(lines.text, `\n${name}\n`, ENOUGH)) {
          addMatch(index, lines, lineOf(lines, at + 1), COST.loose + COST.missing, matches);
          // The longest name is meant, and none within it: `Love Is Blind: Brazil` holds one that more people watch.
          from = to - 1;
        }
      }
    }
  }
}
