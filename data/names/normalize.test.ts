import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../tests/fixtures/fuzz.ts';
import { normalize } from './normalize.ts';

test.each([
  ['Élite', 'elite'],
  ['ÉLITE', 'elite'],
  ['Grey’s Anatomy', 'greys anatomy'],
  ["Grey's Anatomy", 'greys anatomy'],
  ['Love, Death & Robots', 'love death and robots'],
  ['Yoon Chan-young', 'yoon chan young'],
  ['Łukasz Ørsted Straße', 'lukasz orsted strasse'],
  ['ＳＰＹ×ＦＡＭＩＬＹ', 'spy family'],
  ['지금 우리 학교는', '지금 우리 학교는'],
  ['ガンダム', 'ガンダム'],
  ['सेक्रेड गेम्स', 'सेक्रेड गेम्स'],
  ['Ёлки', 'елки'],
  ['Kiki´s Delivery Service', 'kikis delivery service'],
  ['Finding ʻOhana', 'finding ohana'],
  ['Grey′s Anatomy', 'greys anatomy'],
  ["ניאון ג'נסיס", 'ניאון גנסיס'],
  ['ניאון ג׳נסיס', 'ניאון גנסיס'],
  ['\u200fOz\u00adark\u200b', 'ozark'],
  ['آدم\u200cکش', 'آدم کش'],
  ['Naked Gun 33⅓, 10½', 'naked gun 33 1 3 10 1 2'],
  ['Barbie™ Dreamhouse℠, LEGO® 2', 'barbie dreamhouse lego 2'],
  ['I ❤\ufe0f You', 'i you'],
  ['4\ufe0f\u20e3 Blocks', '4 blocks'],
  ['ハイキュー‼\ufe0f', 'ハイキュー'],
  ['葛\u{e0100}城', '葛城'],
  ['  a   b  ', 'a b'],
  ['!!!', ''],
  ['', ''],
])('normalizes %j to %j', (text, normalized) => {
  expect(normalize(text)).toBe(normalized);
});

test('is the same done twice, and words parted by single spaces, whatever is normalized', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const normalized = normalize(text);
      expect(normalize(normalized)).toBe(normalized);
      expect(normalized).toMatch(/^([^\s\p{P}]+( [^\s\p{P}]+)*)?$/u);
    }),
    cases(2000),
  );
});
