import { expect, test } from 'vitest';
import { normalizeForSearch } from './for-search.ts';

test.each([
  ['KPop Demon Hunters', 'kpop demon hunters'],
  ['Emily in Pâris!', 'emily in paris'],
  ['Úrsula Corberó', 'ursula corbero'],
  ['Ginny & Georgia', 'ginny and georgia'],
  ['지금', 'ㅈㅣㄱㅡㅁ'],
  ['학굔', 'ㅎㅏㄱㄱㅛㄴ'],
  ['값', 'ㄱㅏㅂㅅ'],
  ['ㅈㅣ', 'ㅈㅣ'],
  ['ありす', 'アリス'],
  ['アリス', 'アリス'],
  ['सेक्रेड', 'सेक्रेड'],
  ['الأميرة', 'الاميره'],
  ['الى', 'الي'],
  ['غـزّة', 'غزه'],
  ['آپولو ۱۳', 'اپولو 13'],
  ['२०१२', '2012'],
  ['８ ᠙', '8 ᠙'],
  ['  ', ''],
])('normalizes %j to %j', (text, normalized) => {
  expect(normalizeForSearch(text)).toBe(normalized);
});

test('what is typed on the way to a Korean name begins the name', () => {
  // The second consonant of a syllable moves to the next one once its vowel is typed.
  for (const typed of ['ㅎ', '하', '학', '학ㄱ', '학교', '학굔', '학교느', '학교는']) {
    expect(normalizeForSearch('학교는').startsWith(normalizeForSearch(typed)), typed).toBe(true);
  }
});
