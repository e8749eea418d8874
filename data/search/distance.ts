/**
 * How many typos lie between what was typed and a word: letters left out, put in, exchanged or swapped with their
 * neighbour. Bit-parallel (Myers 1999; the swap by Hyyrö 2003): one step a letter of the word, all letters of the pattern
 * at once, since fifty thousand words are compared at a keystroke.
 */

/** Letters that fit into the bits of a number. */
export const LONGEST_PATTERN = 31;

/** A pattern made ready: for each letter code, the places where the pattern has it. */
export type Pattern = { length: number; places: Uint32Array };

/** @returns the pattern made ready; letters beyond Latin 1 are like none */
export function patternOf(word: string): Pattern {
  const places = new Uint32Array(256);
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) & 255;
    places[code] = (places[code] ?? 0) | (1 << at);
  }
  return { length: word.length, places };
}

/** `whole`: typos between the pattern and the word; `beginning`: between the pattern and the beginning that is nearest. */
export type Distance = { whole: number; beginning: number };

/**
 * @param pattern of at most `LONGEST_PATTERN` letters
 * @param text Latin 1
 * @param begin where the word begins in it
 * @param end where it ends
 * @param found receives the result, so that nothing is allocated for each word
 */
export function measureTypos(
  { length, places }: Pattern,
  text: string,
  begin: number,
  end: number,
  found: Distance,
): void {
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let same = 0;
  let before = 0;
  let typos = length;
  let nearest = length;
  for (let at = begin; at < end; at++) {
    const here = places[text.charCodeAt(at) & 255] ?? 0;
    const swapped = ((~same & here) << 1) & before;
    same = (((here & up) + up) ^ up) | here | down | swapped | 0;
    let right = down | ~(same | up);
    let left = same & up;
    if ((right & last) !== 0) typos++;
    else if ((left & last) !== 0) typos--;
    if (typos < nearest) nearest = typos;
    right = (right << 1) | 1;
    left <<= 1;
    up = left | ~(same | right);
    down = right & same;
    before = here;
  }
  found.whole = typos;
  found.beginning = nearest;
}
