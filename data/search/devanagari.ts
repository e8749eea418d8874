/**
 * Devanagari in Latin letters: Hindi viewers type names of which the data set has only the Latin form. That is near enough for
 * the forgiving search (loose.ts).
 */

const LETTERS: Readonly<Record<string, string>> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'f', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', व: 'v', ळ: 'l' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
};

/** Vowels by themselves, and as signs on a consonant, which then loses its own `a`. */
const VOWELS: Readonly<Record<string, string>> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'e' },
};
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '\u093e': 'a', '\u093f': 'i', '\u0940': 'i', '\u0941': 'u', '\u0942': 'u', '\u0943': 'ri', '\u0945': 'e' },
  ...{ '\u0947': 'e', '\u0948': 'ai', '\u0949': 'o', '\u094b': 'o', '\u094c': 'au', '\u094d': '' },
};
const OTHERS: Readonly<Record<string, string>> = { '\u0901': 'n', '\u0902': 'n', '\u0903': 'h' };

/** The dot below turns these into sounds of their own. */
const DOTTED: Readonly<Record<string, string>> = { j: 'z', d: 'r', dh: 'rh' };

const CONSONANT = /([\u0915-\u0939])(\u093c?)([\u093e-\u094d]?)/g;

/** @returns whether a text has Devanagari in it */
export function isDevanagari(text: string): boolean {
  return /[\u0904-\u0939]/.test(text);
}

/**
 * @param text normalized
 * @returns the same in Latin letters: `सेक्रेड गेम्स` as `sekred gems`
 */
export function spellDevanagari(text: string): string {
  return text
    .replace(CONSONANT, (_, letter: string, dot: string, sign: string) => {
      const plain = LETTERS[letter] ?? '';
      const sound = dot === '' ? plain : (DOTTED[plain] ?? plain);
      return sound + (sign === '' ? 'a' : (SIGNS[sign] ?? ''));
    })
    .replace(/[\u0900-\u0914\u093e-\u094d]/g, (sign) => VOWELS[sign] ?? SIGNS[sign] ?? OTHERS[sign] ?? '')
    .replace(/(?<=[a-z]{2})a(?= |$)/g, '');
}
