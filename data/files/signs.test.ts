import { describe, expect, test } from 'vitest';
import { faultsOfLines, faultsOfText, faultsOfTexts, withoutUnseen } from './signs.ts';

/** Signs between two letters; each by its code, since nobody can see it. */
const UNSEEN = [
  0x00, 0x07, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b,
  0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2064,
  0x2066, 0x2067, 0x2068, 0x2069, 0x206f, 0x3164, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffb, 0x1bca0, 0xe0001, 0xe0041,
  0xe0100,
];
const NO_LETTER = [0xd800, 0xdfff, 0xe000, 0xf8ff, 0xfffc, 0xfffd, 0xfffe, 0xfdd0, 0x1ffff, 0xf0000, 0x10ffff];
const BLANKS = [0xa0, 0x1680, 0x2002, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000];

const named = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

test.each(UNSEEN.map((code) => [named(code), code] as const))('%s is not seen, and can be taken out', (name, code) => {
  const text = `A${String.fromCodePoint(code)}n`;
  expect(faultsOfText(text)).toEqual([`contains ${name}, which is invisible`]);
  expect(withoutUnseen(text)).toMatch(/^A ?n$/);
});

test.each(
  NO_LETTER.map((code) => [named(code), code] as const),
)('%s is no letter, and stays to be looked at', (name, code) => {
  const text = `A${String.fromCodePoint(code)}n`;
  expect(faultsOfText(text)).toEqual([`contains ${name}, which is not a letter`]);
  expect(withoutUnseen(text)).toBe(text);
});

test.each(BLANKS.map((code) => [named(code), code] as const))('%s is no plain blank', (name, code) => {
  expect(faultsOfText(`A${String.fromCodePoint(code)}n`)).toEqual([`contains the space ${name}; use a plain one`]);
});

describe('what a reader sees as it stands is in order', () => {
  test.each([
    ['plain words', 'Ann Berg'],
    ['accents', 'Élite – “Łódź”'],
    ['from right to left', 'شهاب حسینی'],
    ['a non-joiner of Persian', 'می\u200cخواهم'],
    ['a joiner of Devanagari', 'क्\u200dष'],
    ['a non-joiner behind a virama', 'न्\u200cन'],
    ['a joiner at the end of a word, in Malayalam', 'അവന്\u200d'],
    ['a joiner before a virama, in Bengali', 'র\u200d্যা'],
    ['a joiner of Sinhala', 'ශ්\u200dරී ලංකා'],
    ['a family of pictures', '👨\u200d👩\u200d👧'],
    ['a picture of one colour', '👩🏽\u200d🚀'],
    ['a heart in red', 'I ❤\ufe0f it'],
    ['a key of a telephone', '1\ufe0f\u20e3'],
    ['a form of a Chinese letter', '葛\u{e0100}城'],
    ['marks that have no letter of their own', 'm\u0325'],
    ['marks of Thai, of Hebrew and of Devanagari', 'น้ำที่ บֽ֣ क्ष्मीँ'],
    ['signs of less and more, and an and', 'I <3 Ann; x<y>z; Q&A; R&B, AT&T;'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(faultsOfText(text)).toEqual([]);
    expect(withoutUnseen(text)).toBe(text);
  });
});

test.each([
  ['a non-joiner between Latin letters', 'An\u200cn'],
  ['a non-joiner at the end of a Persian word', 'می\u200c'],
  ['a joiner behind a blank', 'An \u200dn'],
  ['two non-joiners', 'می\u200c\u200cخواهم'],
])('%s joins nothing', (_, text) => {
  expect(faultsOfText(text)).toHaveLength(1);
  expect(withoutUnseen(text)).not.toBe(text);
});

test.each([
  [' Ann', 'begins or ends with a space'],
  ['Ann ', 'begins or ends with a space'],
  ['   ', 'is blank'],
  ['Ann  Berg', 'contains two spaces in a row'],
  ['Be\u0301rg', 'contains a decomposed letter; compose it (Unicode NFC)'],
  ['김'.normalize('NFD'), 'contains a decomposed letter; compose it (Unicode NFC)'],
  ['Mike &amp; Molly', 'contains markup (&amp;); write the character itself'],
  ['Ann&#8217;s', 'contains markup (&#8217;); write the character itself'],
  ['Ann <i class="x">Berg</i>', 'contains markup (<i class="x">); write the character itself'],
  [`q${'\u0335'.repeat(6)}`, 'has too many marks on one letter'],
])('%j %s', (text, fault) => {
  expect(faultsOfText(text)).toEqual([fault]);
});

test('every text in a value is checked, and named by its field', () => {
  const value = { name: 'Ann', cast: [{ character: 'Mia\u200e' }, { names: ['Bo', ' Lund'] }], year: 1, left: null };
  expect(faultsOfTexts(value)).toEqual([
    { path: ['cast', 0, 'character'], text: 'contains U+200E, which is invisible' },
    { path: ['cast', 1, 'names', 1], text: 'begins or ends with a space' },
  ]);
  expect(faultsOfTexts(' ')).toEqual([{ path: [], text: 'is blank' }]);
});

test('keys are checked as well', () => {
  expect(faultsOfTexts({ names: [{ 'e\u0301': 'x', å: 'y' }] })).toEqual([
    { path: ['names', 0, 'e\u0301'], text: 'the key contains a decomposed letter; compose it (Unicode NFC)' },
  ]);
});

test('in code and prose every line is checked, except its indentation', () => {
  expect(faultsOfLines('# Häuser\r\n  - two  blanks  \n\n')).toEqual([]);
  expect(faultsOfLines('a\n\tb\nc\u00a0d\ne\u0301 \u202e\n')).toEqual([
    'line 2: contains U+0009, which is invisible',
    'line 3: contains the space U+00A0; use a plain one',
    'line 4: contains U+202E, which is invisible',
    'line 4: contains a decomposed letter; compose it (Unicode NFC)',
  ]);
});
