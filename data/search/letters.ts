/** Which letters a word has, in the bits of a number: words that lack too many of what was typed need no closer look. */

/** @returns a bit for each letter of the alphabet, five for digits in turn, one for all else */
export function withoutSpaces(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= letterBit(word.charCodeAt(at));
  return letters >>> 0;
}

/** @returns the bit of one letter, by its code */
export function letterBit(code: number): number {
  if (code >= 97 && code <= 122) return 1 << (code - 97);
  return code >= 48 && code <= 57 ? 1 << (26 + (code % 5)) : 1 << 31;
}

/** @returns how many bits are set */
export function bitsOf(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
