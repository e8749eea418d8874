import { expect, test } from 'vitest';
import { evenQuotes, tidy } from '../import/text.ts';
import { PersonKey } from '../schema.ts';
import { nameKey, wordBag } from './name-key.ts';

// Keys stand in the catalogue and in written people: a change here changes them all.
test.each([
  ['Lee Jung-jae', 'lee-jung-jae'],
  ['Łukasz “Lotek” Lodkowski', 'lukasz-lotek-lodkowski'],
  ['Jack O’Connell', 'jack-oconnell'],
  ['Erdal Yıldız', 'erdal-yildiz'],
  ['İlayda Akdoğan', 'ilayda-akdogan'],
  ['Harry Shum Jr.', 'harry-shum-jr'],
  ['주둥닝', '주둥닝'],
  ['陳怡嘉', '陳怡嘉'],
  ['ปู่กล้า', 'ปู่กล้า'],
])('%s → %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(PersonKey.safeParse(`n-${key}`).success).toBe(true);
});

test('the order of words does not matter to the bag', () => {
  expect(wordBag('Park Eun-bin')).toBe(wordBag('Eun-bin Park'));
  expect(wordBag('Park Eun-bin')).not.toBe(wordBag('Park Eun-bi'));
});

test('invisible characters are removed', () => {
  expect(tidy('\u200bMaj Rati \u200b\u200bKeteki')).toBe('Maj Rati Keteki');
  expect(tidy('Woo\u00a0 Do\u200ehwan\n')).toBe('Woo Dohwan');
  expect(tidy('Gu\u0308l')).toBe('Gül');
  expect(tidy('Gu\u034f\u0308l')).toBe('Gül');
  expect(tidy('Ann\u0000\u0085Berg\u202e')).toBe('Ann Berg');
  expect(tidy('An\u200cn می\u200cخواهم')).toBe('Ann می\u200cخواهم');
});

test('quotation marks: pairs are kept alike, one alone goes, an apostrophe stays', () => {
  expect(evenQuotes('Łukasz "Lotek” Lodkowski')).toBe('Łukasz “Lotek” Lodkowski');
  expect(evenQuotes('Łukasz "Lotek Lodkowski')).toBe('Łukasz Lotek Lodkowski');
  expect(evenQuotes("Rock 'n' Roll")).toBe("Rock 'n' Roll");
  expect(evenQuotes('Marta ¨La Tuti¨')).toBe('Marta “La Tuti”');
});
