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
 * Characters used as an apostrophe, Hebrew's included. `´` is replaced before decomposition, which would make a space of
 * it.
 */
const APOSTROPHES = /['‘’‛′`ꞌ׳\u02b9-\u02bf]/g;

/**
 * Signs that part no words: where a word may be broken, which way it runs, which take no room, which shape a letter or an emoji
 * has; and trade marks, of which decomposition would make letters. Joiners are letters' own.
 */
const UNSEEN =
  /[™℠\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector}|\u20e3/gu;

/** Before a fraction: `33⅓` is `33 1/3`, and not `331/3`. */
const FRACTION = /(?<=\d)(?=[¼-¾⅐-⅞])/g;

/**
 * @param text a name as anybody wrote it
 * @returns lower-case words parted by single spaces, without accents and punctuation; scripts in which a
 *   mark is a letter of its own (Devanagari, Thai, kana) keep their marks
 */
export function normalize(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/´/g, "'")
    .replace(FRACTION, ' ')
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[øłđðþßæœıħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
