/** Trims texts of a page before they are used: a page may hold anything, of any length. */

/** No name is longer, and the background accepts no longer one. */
export const LONGEST = 300;

/** Signs that take no room and belong to no word: where it may be broken, which way it runs. Joiners are letters' own. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * @param text whatever stands in a place of a page
 * @returns the text with single spaces and without invisible characters, at most `LONGEST` UTF-16 units; `undefined` where
 *   nothing is left
 */
export function clip(text: string | null | undefined): string | undefined {
  const plain = (text ?? '')
    .slice(0, LONGEST * 8)
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    // The cut may have split a surrogate pair.
    .replace(/[\uD800-\uDBFF]$/, '');
  return plain === '' ? undefined : plain;
}

/**
 * @param text whatever may hold a number
 * @param digits finds it: its first group
 * @returns the number; `undefined` where there is none
 */
export function numberIn(text: string | null | undefined, digits: RegExp): number | undefined {
  const found = digits.exec(text ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}
