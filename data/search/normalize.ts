/** Normalizing for search: as names are normalized elsewhere, and further, so that half-typed words of other scripts match too. */
import { normalize } from '../names/normalize.ts';

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS =
  ',ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(',');

/**
 * @param text a name or what somebody typed
 * @returns the normalized text; Hangul as its letters one after another, since a syllable grows while it is typed (`학굔` on
 *   the way to `학교는`); kana as katakana
 */
export function normalizeForSearch(text: string): string {
  const normalized = normalize(text);
  // Nearly every name is Latin, and then this is all.
  if (!/[\u1100-\u11ff\u3040-\u30ff\uac00-\ud7a3]/.test(normalized)) return normalized;
  return normalized
    .replace(/[\uac00-\ud7a3]/g, spellSyllable)
    .replace(/[\u1100-\u1112]/g, (letter) => INITIALS[letter.charCodeAt(0) - 0x1100] ?? letter)
    .replace(/[\u1161-\u1175]/g, (letter) => VOWELS[letter.charCodeAt(0) - 0x1161] ?? letter)
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Unicode orders syllables by initial, vowel and final: 21 vowels, 28 finals with none as the first. */
function spellSyllable(syllable: string): string {
  const place = syllable.charCodeAt(0) - 0xac00;
  const vowel = Math.floor(place / 28) % 21;
  return `${INITIALS[Math.floor(place / 588)]}${VOWELS[vowel]}${FINALS[place % 28]}`;
}

/**
 * What normalizing comes to for nine names in ten, in a form that is cheap enough for all names at once: normalizing 64,000
 * names one by one would be the slowest part of opening the index.
 * @param lines names, a line each
 * @returns the lines in lower case, without apostrophes, other punctuation as a space
 */
export function normalizeRoughly(lines: string): string {
  return lines
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/ ?[-,.:!?"/()]+ ?/g, ' ');
}
