import { expect, test } from 'vitest';
import { parsePreferences } from '../shared/preferences.ts';
import { fromFile, toFile } from './transfer.ts';

test('what was exported is imported', () => {
  const choices = parsePreferences({ side: 'left', theme: 'light', hidden: ['news'], hiddenLanguages: ['pt-BR'] });
  expect(fromFile(toFile(choices))).toEqual(choices);
});

const file = (preferences: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'show-notes-preferences-1', preferences, ...more });

test('a file may hold some choices only', () => {
  expect(fromFile(file({ side: 'left' }))).toEqual({ side: 'left' });
});

test.each([
  ['', 'not JSON'],
  ['PNG', 'not JSON'],
  ['{}', 'format: '],
  ['[1]', 'expected object'],
  [JSON.stringify({ format: 'show-notes-preferences-2', preferences: {} }), 'format: '],
  [file({ side: 'middle' }), 'preferences: side: '],
  [file({ sections: ['cast', 'plot'] }), 'preferences: sections: 1: '],
  [file({ colour: 'red' }), 'colour'],
  [file({}, { more: 1 }), 'more'],
])('%s is refused: %s', (text, says) => {
  expect(() => fromFile(text)).toThrow(says);
});
