import { expect, test } from 'vitest';
import type { Article, Notes } from '../../data/schema.ts';
import { chosenOf } from './chosen.ts';
import { healPreferences } from './preferences.ts';

const article = (language: string): Article => ({
  headline: 'A headline',
  publisher: 'A Paper',
  date: '2022-01-28',
  url: `https://a.example/${language}`,
  language,
  kind: 'interview',
  spoiler: 'none',
});
const source = { publisher: 'A Paper', url: 'https://a.example/c' };
const NOTES: Notes = {
  netflixId: 1,
  level: 'full',
  confidence: 'A',
  name: 'A Film',
  otherNames: [],
  type: 'film',
  countries: [],
  genres: [],
  directors: [],
  synopsis: 'What it is about.',
  cast: [{ person: 'p1', name: 'Somebody', alsoIn: [] }],
  behindTheScenes: [{ text: 'Made there.', spoiler: 'none', source }],
  news: [article('en'), article('ko'), article('pt-BR')],
};

test('as preferences come, nothing is left out', () => {
  expect(chosenOf(NOTES, healPreferences({}))).toEqual(NOTES);
});

test('articles in a language that is struck off are left out, and no others', () => {
  const { news } = chosenOf(NOTES, healPreferences({ hiddenLanguages: ['ko', 'es', 'pt'] }));
  expect(news.map(({ language }) => language)).toEqual(['en', 'pt-BR']);
});

test.each([
  ['synopsis', { synopsis: undefined }],
  ['cast', { cast: [] }],
  ['making', { behindTheScenes: [] }],
  ['news', { news: [] }],
] as const)('a hidden section is empty: %s', (section, emptied) => {
  expect(chosenOf(NOTES, healPreferences({ hidden: [section] }))).toEqual({ ...NOTES, ...emptied });
});
