import { expect, test } from 'vitest';
import { fieldWords } from './field-words.ts';

test.each([
  [[], ''],
  [['year'], 'year'],
  [['behindTheScenes', 0, 'spoiler'], 'behindTheScenes 1, spoiler'],
  [['from', 'names', 'a-source', 1], 'from, names, a-source 2'],
  [['credits', 0, 1], 'credits 1, entry 2'],
  [[1, 'why'], 'entry 2, why'],
])('%j is “%s”', (path, words) => {
  expect(fieldWords(path)).toBe(words);
});
