import { expect, test } from 'vitest';
import { normalize } from './normalize.ts';
import { holdsPhrase } from './phrase.ts';

test.each([
  ['Watch Love Is Blind | Netflix', 'Love', true],
  ['Watch Loveless', 'Love', false],
  ['Watch Glove', 'Love', false],
  ['Skylinesを観る', 'Skylines', true],
  ['Skylines2を観る', 'Skylines', false],
  ['1899を観る', '1899', true],
  ['21899を観る', '1899', false],
  ['愛の不時着を観る', '愛の不時着', true],
  ['イカゲームを観る', 'イカゲーム', true],
  ['イカゲームズを観る', 'イカゲーム', false],
  ['これ描いて死ねを観る', 'これ描いて死ね', true],
  ['妖精リンリンのひみつを観る', '妖精リンリンのひみつ', true],
  ['觀看《魷魚遊戲》', '魷魚遊戲', true],
  ['觀看魷魚遊戲第二季', '魷魚遊戲', false],
  ['לצפייה בSkylines', 'Skylines', true],
  ['مشاهدة Skylines', 'Skylines', true],
  ['X을(를) 시청하세요', 'X', true],
  ['ดู Skylines', 'Skylines', true],
  ['Skylinesను చూడండి', 'Skylines', true],
  ['Skylinesஐப் பாருங்கள்', 'Skylines', true],
  ['Apollo 13을(를) 시청하세요', 'Apollo 13', true],
  ['기생충2 시청하세요', '기생충', false],
  ['8mm', '8', false],
  ['', 'Love', false],
  ['Love', '', false],
  ['Love', 'Love', true],
])('%s holds %s: %s', (text, phrase, holds) => {
  expect(holdsPhrase(normalize(text), normalize(phrase))).toBe(holds);
});

test('the time it takes grows with the length of the text only', () => {
  const text = 'a '.repeat(50_000);
  expect(holdsPhrase(text.trim(), 'a b')).toBe(false);
});
