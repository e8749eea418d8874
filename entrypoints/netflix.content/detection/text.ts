/** Texts of a page, cut before they are used: a page may hold anything, of any length. */

/** No name is longer; the background takes no longer one. */
export const LONGEST = 300;

/**
 * @param text whatever stands in a place of a page
 * @returns it with single spaces, at most `LONGEST` letters; `undefined` where nothing stands there
 */
export function clip(text: string | null | undefined): string | undefined {
  const plain = (text ?? '')
    .slice(0, LONGEST * 8)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    // Half of a letter of two units is no letter.
    .replace(/[\uD800-\uDBFF]$/, '');
  return plain === '' ? undefined : plain;
}
