import { expect, test } from 'vitest';
import { normalizeForSearch } from '../names/for-search.ts';
import { spellCyrillic } from './cyrillic.ts';

test.each([
  ['Озарк', 'ozark'],
  ['Дженна Ортега', 'jenna ortega'],
  ['Педро Паскаль', 'pedro paskal'],
  ['Сэди Синк', 'sedi sink'],
  ['Їжак', 'izhak'],
  ['Σαγκάη', 'sagkai'],
  ['dark 今際', 'dark 今際'],
])('spells %s as %s', (text, spelled) => {
  expect(spellCyrillic(normalizeForSearch(text))).toBe(spelled);
});
