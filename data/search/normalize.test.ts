import { describe, expect, test } from 'vitest';
import { normalizeForSearch } from '../names/for-search.ts';
import { normalizeRoughly } from './normalize.ts';

describe('rough normalizing', () => {
  test('of several lines at once gives that of each line', () => {
    const lines = ["Grey's Anatomy", 'House, M.D.', 'Yoon Chan-young', '- x -', '', 'ÄÖÜ: É'];
    expect(normalizeRoughly(lines.join('\n'))).toBe(lines.map(normalizeRoughly).join('\n'));
  });

  test.each([
    "Grey's Anatomy",
    'Yoon Chan-young',
    '3 Body Problem',
    'Narcos: Mexico',
    'XO, Kitty',
  ])('of %s is what normalizing gives', (name) => expect(normalizeRoughly(name)).toBe(normalizeForSearch(name)));
});
