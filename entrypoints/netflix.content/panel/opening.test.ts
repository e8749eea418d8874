import { expect, test } from 'vitest';
import type { NotesInWords } from '../../../components/notes/in-words.ts';
import { ARTICLE, FACTS } from '../../../tests/fixtures/notes.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import { opensByItself } from './opening.ts';

test.each<[string, Partial<NotesInWords>, boolean]>([
  ['facts that Netflix shows itself', {}, false],
  ['genres, which Netflix shows too', { facts: ['Film', 'drama'] }, false],
  ['a cast', { cast: [{ person: 'p1', name: 'Somebody', works: [] }] }, true],
  ['news alone', { news: [ARTICLE] }, true],
  ['brief notes', { level: 'brief', synopsis: 'What it is about.' }, true],
  ['full notes', { level: 'full', synopsis: 'What it is about.' }, true],
  ['notes of which the viewer wants nothing that there is', { level: 'full' }, false],
])('where there is room, a title page with %s: opened by itself %j', (_, notes, opens) => {
  const view = { state: 'known', notes: { ...FACTS, ...notes }, date: '2026-01-02' } as const;
  const moment = { view, paused: false, placed: true, room: true, isOpen: false };
  expect(opensByItself(moment, parsePreferences({}))).toBe(opens);
});
