import { describe, expect, test } from 'vitest';
import { foldForSearch, foldRoughly } from './search-fold.ts';

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
  ['  ', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldForSearch(text)).toBe(folded);
});

test('what is typed on the way to a Korean name begins the name', () => {
  // The second consonant of a syllable moves to the next one once its vowel is typed.
  for (const typed of ['ㅎ', '하', '학', '학ㄱ', '학교', '학굔', '학교느', '학교는']) {
    expect(foldForSearch('학교는').startsWith(foldForSearch(typed)), typed).toBe(true);
  }
});

describe('rough folding', () => {
  test('of many lines is that of each', () => {
    const lines = ["Grey's Anatomy", 'House, M.D.', 'Yoon Chan-young', '- x -', '', 'ÄÖÜ: É'];
    expect(foldRoughly(lines.join('\n'))).toBe(lines.map(foldRoughly).join('\n'));
  });

  test.each([
    "Grey's Anatomy",
    'Yoon Chan-young',
    '3 Body Problem',
    'Narcos: Mexico',
    'XO, Kitty',
  ])('of %s is what folding gives', (name) => expect(foldRoughly(name)).toBe(foldForSearch(name)));
});
