import { describe, expect, test } from 'vitest';
import { cleanCharacter } from './character.ts';

describe('how the part was credited goes, the name stays', () => {
  test.each([
    ['Adam Bindewald (voice)', 'Adam Bindewald'],
    ['Kwazii (Voice)', 'Kwazii'],
    ['Gori Buchou (voice)  / Tsubone (voice)', 'Gori Buchou / Tsubone'],
    ['宝青坊主(voice)', '宝青坊主'],
    ['Tuesday (speaking voice)', 'Tuesday'],
    ['Jeep Driver (uncredited)', 'Jeep Driver'],
    ['Teacher (as Theresa Cook) (uncredited)', 'Teacher'],
    ['Camille (credited as April Matienzo)', 'Camille'],
    ['Laila (Cameo)', 'Laila'],
    ['Raina Khan (Special Appearance)', 'Raina Khan'],
    ['[Arrested piano teacher] (Ep. 1)', 'Arrested piano teacher'],
    ['Alexis (as a child)', 'Alexis (as a child)'],
    ['Kalam (young)', 'Kalam (young)'],
    ['Beata (segment "Mieszkanie")', 'Beata (segment “Mieszkanie”)'],
    ['Peace Day Host / Comms Officer / Man (voice', 'Peace Day Host / Comms Officer / Man'],
  ])('%s → %s', (raw, clean) => expect(cleanCharacter(raw)).toBe(clean));
});

describe('nicknames and quotation marks', () => {
  test.each([
    ["Benson 'Blue' Kwan", 'Benson “Blue” Kwan'],
    ['Byron "Buster" Bluth', 'Byron “Buster” Bluth'],
    ['Álvaro “el tequita” Martínez', 'Álvaro “el tequita” Martínez'],
    ['María Inmaculada «Marga» Suárez', 'María Inmaculada “Marga” Suárez'],
    ['Insia"Insu"Malik', 'Insia “Insu” Malik'],
    ["Amelia 'M'Dear' McKellan", "Amelia “M'Dear” McKellan"],
    ["Aries' and Leo's Mom", "Aries' and Leo's Mom"],
    ["J'onn J'onzz / Martian Manhunter", "J'onn J'onzz / Martian Manhunter"],
    ['Kitty O’Donnell', "Kitty O'Donnell"],
    ['"Messi"', 'Messi'],
    ["'Tísico'", 'Tísico'],
    ['„Zahnlos“ (jung)', 'Zahnlos (jung)'],
    ['"Paper" [Voice]', 'Paper'],
  ])('%s → %s', (raw, clean) => expect(cleanCharacter(raw)).toBe(clean));
});

describe('several names', () => {
  test.each([
    ["Seong Gi-hun / 'No. 456'", 'Seong Gi-hun (No. 456)'],
    ['Mia Sutton / "Kira"', 'Mia Sutton (Kira)'],
    ['Nishida Erika / 西田 英利香', 'Nishida Erika (西田 英利香)'],
    ['Hajime Yamane（山根 一）', 'Hajime Yamane (山根 一)'],
    ['何愛琳/何淑蓮', '何愛琳 / 何淑蓮'],
    ['Amandeep Singh/Tariq', 'Amandeep Singh / Tariq'],
    ['Amy (18/27)', 'Amy (18/27)'],
    [
      'Yésica Beltrán "La Diabla" / Valeria Montes \u200b/ Karla',
      'Yésica Beltrán “La Diabla” / Valeria Montes / Karla',
    ],
    ['Ton (voice)/Komiya (voice)/Manumaru (voice)/Anai (voice)/Hyodo (voice)', 'Ton / Komiya / Manumaru / Anai / …'],
  ])('%s → %s', (raw, clean) => expect(cleanCharacter(raw)).toBe(clean));
});

describe('people as themselves', () => {
  test.each([
    ['Himself', 'Self'],
    ['self', 'Self'],
    ['él mismo', 'Self'],
    ['Self (archive footage)', 'Self'],
    ['Herself (Cameo) (uncredited)', 'Self'],
    ['Self (archive footage) (as Saevar Ciesiekski)', 'Self'],
    ['Himself  - Commentator', 'Self – Commentator'],
    ['Self, special appearance in "Deewangi Deewangi" (uncredited)', 'Self'],
    ['Self - Archive Footage', 'Self'],
    ['Self. Detective.', 'Self – Detective'],
    ['Herself / Miranda Sings', 'Self / Miranda Sings'],
    ['Self - Actress', 'Self – Actress'],
    ['Selfridge', 'Selfridge'],
  ])('%s → %s', (raw, clean) => expect(cleanCharacter(raw)).toBe(clean));
});

describe('dots, spaces and cases', () => {
  test.each([
    ['Stanley  Edgerton', 'Stanley Edgerton'],
    ['Mrs. Alma Aguinaldo,', 'Mrs. Alma Aguinaldo'],
    ['Lord Ram, Prince of Ayodhya.', 'Lord Ram, Prince of Ayodhya'],
    ['Robert Fischer, Jr.', 'Robert Fischer, Jr.'],
    ['P.U.P.', 'P.U.P.'],
    ['school principal', 'School principal'],
    ['al-Masih', 'al-Masih'],
    ['Various', 'Various characters'],
    ['Retsuko-(death metal ver.) (voice)', 'Retsuko (death metal ver.)'],
  ])('%s → %s', (raw, clean) => expect(cleanCharacter(raw)).toBe(clean));

  test('a part named as who plays it is written as they are', () => {
    expect(cleanCharacter('funke akindele', 'Funke Akindele')).toBe('Funke Akindele');
  });
});

describe('what names nobody is dropped', () => {
  test.each([
    '(voice)',
    'voice',
    '--',
    'Cameo',
    '(cameo)',
    'Special Appearance',
    'Spl. appearance',
    'episode (uncredited)',
  ])('%s', (raw) => expect(cleanCharacter(raw)).toBeUndefined());
  test('a song', () => expect(cleanCharacter('Special Appearance in  "Mehboob Mere" Song')).toBeUndefined());
  test('but not whom somebody appears as', () =>
    expect(cleanCharacter('Special Appearance as Adult Ali')).toBe('Adult Ali'));
});
