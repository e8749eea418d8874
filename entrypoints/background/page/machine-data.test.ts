import { expect, test } from 'vitest';
import { titlesIn } from './machine-data.ts';

/** What it tells is compared name by name with what it told before: without an end to it that takes minutes. */
test('of endless lists of names and actors only the first 99 are read', () => {
  const many = Array.from({ length: 9000 }, (_, at) => `Name ${at}`);
  const [title] = titlesIn([JSON.stringify({ '@type': 'Movie', name: 'A Film', alternateName: many, actor: many })]);
  expect(title?.names).toEqual(['A Film', ...many.slice(0, 98)]);
  expect(title?.people).toEqual(many.slice(0, 99));
});
