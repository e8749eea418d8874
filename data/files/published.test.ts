import { expect, test } from 'vitest';
import { firstDay } from './published.ts';

test('of a month it is the first, of a day the day', () => {
  expect(firstDay('2024-04')).toBe('2024-04-01');
  expect(firstDay('2024-04-30')).toBe('2024-04-30');
});
