/** Finds entries in lists of names that are not names. */

/**
 * @returns whether a name is a label (`Cast:`), a handle (`20th_century_fox`) or one word without a capital (`documentary`)
 */
export function isWord(name: string): boolean {
  return /:$|_|^[a-z]+$/.test(name);
}
