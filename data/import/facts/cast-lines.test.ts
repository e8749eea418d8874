import { expect, test } from 'vitest';
import { cleanLines, oneSpelling } from './cast-lines.ts';

const clean = (...names: string[]) =>
  cleanLines(
    names.map((name) => ({ name })),
    () => {},
  ).map(({ name }) => name);

test.each([
  [['Ann Berg', 'Bo Lund', '(writers)', 'Cy Moe'], ['Cy Moe']],
  [
    ['Ann Berg', 'Bo Lund (Screenplay)', 'Cy Moe', 'Di Roe'],
    ['Cy Moe', 'Di Roe'],
  ],
  [['story)', 'Cy Moe'], ['Cy Moe']],
  [['screenwriter)', 'Cy Moe'], ['Cy Moe']],
  [['Ann Berg', '(Director)', 'Cy Moe'], ['Cy Moe']],
  [['Ann Berg', '(narrator)'], ['Ann Berg']],
  [
    ['Ann Berg', '[a]', '(credited as An Berg)', 'Cy Moe', '[2]'],
    ['Ann Berg', 'Cy Moe'],
  ],
  [
    ['Ann Berg', 'Best Actor', 'nominee)', 'Cy Moe'],
    ['Ann Berg', 'Cy Moe'],
  ],
  [['The politics of', 'Fidel Castro'], []],
  [
    ['Kim Director', 'Ann Berg (Anna)'],
    ['Kim Director', 'Ann Berg (Anna)'],
  ],
  [['Kate Beckinsalee'], ['Kate Beckinsale']],
])('%j is %j', (names, people) => {
  expect(clean(...names)).toEqual(people);
});

test('parts stay with their players', () => {
  const lines = [{ name: 'Ann (writer)' }, { name: 'Cy Moe', character: 'Kit' }];
  expect(cleanLines(lines, () => {})).toEqual([{ name: 'Cy Moe', character: 'Kit' }]);
});

test('a name is spelled as it stands, whatever its spaces and points, and the order of three words and more', () => {
  const spell = oneSpelling(
    ['BD Wong', 'Song Kang-ho', 'Keith David', 'Jo Lee Ann', 'Jo Leeann'],
    ['J.D. Pardo', 'JD Pardo'],
  );
  expect(spell('B. D. Wong')).toBe('BD Wong');
  expect(spell('Kang-ho Song')).toBe('Song Kang-ho');
  expect(spell('David Keith')).toBe('David Keith');
  expect(spell('BD Wong')).toBe('BD Wong');
  expect(spell('Somebody Else')).toBe('Somebody Else');
  // Two of ours are spelled so: nothing says which.
  expect(spell('Joleeann')).toBe('Joleeann');
  expect(spell('JD Pardo')).toBe(spell('J.D. Pardo'));
});
