/**
 * Normalizing: what makes two spellings of a name the same for search and comparison. Accents, case,
 * punctuation and width go; letters of every script stay.
 */

/** Letters that decomposition leaves alone although readers type them without the stroke. */
const UNDECOMPOSED: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

/**
 * @param text a name as anybody wrote it
 * @returns lower-case words parted by single spaces, without accents and punctuation; scripts in which a
 *   mark is a letter of its own (Devanagari, Thai, kana) keep their marks
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
