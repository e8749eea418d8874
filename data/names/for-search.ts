/** Normalizing for search: as names are normalized elsewhere, and further, so that half-typed words of other scripts match too. */
import { normalize } from './normalize.ts';

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(',');

/** Letters that are typed one for another: alef with and without its hamza, and what Arabic and Persian keyboards have for one letter. */
const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ئ: 'ي',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
};

/** The noughts of scripts that have digits of their own: Arabic, Persian, Devanagari, Bengali, Tamil, Telugu, Thai. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xc66, 0xe50];

/**
 * @param text a name or what somebody typed
 * @returns the normalized text; Hangul as its letters one after another, since a syllable grows while it is typed (`학굔` on
 *   the way to `학교는`); kana as katakana; Arabic without what is left out in typing; every digit as a Latin one
 */
export function normalizeForSearch(text: string): string {
  const normalized = normalize(text);
  // Nearly every name is Latin, and then this is all.
  if (!/[^\0-\u05ff]/.test(normalized)) return normalized;
  return (
    normalized
      .replace(/[\uac00-\ud7a3]/g, spellSyllable)
      .replace(/[\u1100-\u1112]/g, (letter) => INITIALS[letter.charCodeAt(0) - 0x1100] ?? letter)
      .replace(/[\u1161-\u1175]/g, (letter) => VOWELS[letter.charCodeAt(0) - 0x1161] ?? letter)
      .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
      // Short vowels, and the stroke that only makes a word longer.
      .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
      .replace(/[\u0622-\u06cc]/g, (letter) => ARABIC[letter] ?? letter)
      .replace(/\p{Nd}/gu, latinDigit)
  );
}

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const nought = NOUGHTS.find((zero) => code >= zero && code < zero + 10);
  return nought === undefined ? digit : String(code - nought);
}

/** Unicode orders syllables by initial, vowel and final: 21 vowels, 28 finals with none as the first. */
function spellSyllable(syllable: string): string {
  const place = syllable.charCodeAt(0) - 0xac00;
  const vowel = Math.floor(place / 28) % 21;
  return `${INITIALS[Math.floor(place / 588)]}${VOWELS[vowel]}${FINALS[place % 28]}`;
}
