import { expect, test } from 'vitest';
import { parsePreferences } from '../../entrypoints/shared/preferences.ts';
import { ARTICLE, FACTS, SOURCE } from '../../tests/fixtures/notes.ts';
import { filterNotes } from './filter-notes.ts';
import type { NotesInWords } from './in-words.ts';

const NOTES: NotesInWords = {
  ...FACTS,
  level: 'full',
  synopsis: 'What it is about.',
  cast: [{ person: 'p1', name: 'Somebody', works: [] }],
  behindTheScenes: [{ text: 'Made there.', spoiler: 'none', source: SOURCE }],
  news: ['en', 'ko', 'pt-BR'].map((language) => ({ ...ARTICLE, language })),
};

test('by default nothing is left out', () => {
  expect(filterNotes(NOTES, parsePreferences({}))).toEqual(NOTES);
});

test('articles in a language that is toggled off are left out, and no others', () => {
  const { news } = filterNotes(NOTES, parsePreferences({ hiddenLanguages: ['ko', 'es', 'pt'] }));
  expect(news.map(({ language }) => language)).toEqual(['en', 'pt-BR']);
});

test.each([
  ['synopsis', { synopsis: undefined }],
  ['cast', { cast: [] }],
  ['making', { behindTheScenes: [] }],
  ['news', { news: [] }],
] as const)('a hidden section is empty: %s', (section, emptied) => {
  expect(filterNotes(NOTES, parsePreferences({ hidden: [section] }))).toEqual({ ...NOTES, ...emptied });
});
