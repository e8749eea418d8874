/** Which letters a word has, as the bits of a number: a word that lacks too many of the typed ones needs no closer look. */

/** @returns the letters of a word: a bit for each letter of the alphabet, five that the digits share, one for all else */
export function letterBits(word: string): number {
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
