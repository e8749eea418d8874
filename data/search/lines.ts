/** The form in which the steps of a search read names: one long text, and where each line of it begins. */

/** Normalized names, from the most viewed to the least, titles before people; an entry's other names follow its own. */
export type Lines = {
  /** A name between two line breaks each. */
  text: string;
  /** Where each line begins in `text`, and where one behind the last would. */
  starts: Uint32Array;
  /** The entry of each line. */
  owners: Uint32Array;
  /** The first line of people. */
  peopleFrom: number;
  /** The names as they are written, in the same order between line breaks or tabs, and where each begins. */
  written: string;
  writtenStarts: Uint32Array;
};

/**
 * @param most how many are looked for
 * @param from where looking begins
 * @returns the places at which a text holds a pattern, the first first
 */
export function* occurrences(text: string, pattern: string, most: number, from = 0): Generator<number> {
  let at = text.indexOf(pattern, from);
  for (let count = 0; at !== -1 && count < most; count++) {
    yield at;
    at = text.indexOf(pattern, at + 1);
  }
}
