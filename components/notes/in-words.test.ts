import { expect, test } from 'vitest';
import { ENGLISH } from '../../tests/fixtures/english.ts';
import { ARTICLE_DATA, FACTS_DATA, FULL_DATA, SHOWN } from '../../tests/fixtures/notes.ts';
import { lookupInWords, notesInWords, personInWords } from './in-words.ts';

test('notes say in words what is known, and no more than is shown', () => {
  const { facts, directed, news, ...rest } = notesInWords(FULL_DATA, ENGLISH);
  expect(facts).toEqual(['2020', '118 min', 'Germany', 'R', 'Drama, Science fiction']);
  expect(directed).toBe('Directed by Eva Dahl');
  expect(news.map(({ day, foreign }) => [day, foreign])).toEqual([
    ['Jan 28, 2022', undefined],
    ['Jan 28, 2022', 'German'],
  ]);
  expect(Object.keys(rest).sort()).toEqual([
    'behindTheScenes',
    'cast',
    'confidence',
    'level',
    'name',
    'netflixId',
    'originalName',
    'synopsis',
    'type',
    'year',
  ]);
});

test('of many genres the first three are named', () => {
  const genres = ['drama', 'comedy', 'war', 'horror'] as const;
  expect(notesInWords({ ...FACTS_DATA, genres: [...genres] }, ENGLISH).facts).toEqual(['Film', 'Drama, Comedy, War']);
});

test('words are of the language of the interface', () => {
  const german = { ...ENGLISH, language: 'de' };
  const { facts, news } = notesInWords({ ...FACTS_DATA, countries: ['KR', 'US'], news: [ARTICLE_DATA] }, german);
  expect(facts).toContain('Südkorea, Vereinigte Staaten');
  expect(news[0]?.day).toBe('28.01.2022');
});

test('each of a cast has the works in which others of it are too; who has none has no list of them', () => {
  const play = { name: 'A Play' };
  const cast = ['p1', 'p2', 'p3'].map((person) => ({ person, name: `Name ${person}`, works: [] }));
  const notes = notesInWords({ ...FACTS_DATA, cast, together: [{ work: play, people: ['p1', 'p2'] }] }, ENGLISH);
  expect(notes.cast.map(({ met }) => met)).toEqual([
    [{ work: play, others: ['Name p2'] }],
    [{ work: play, others: ['Name p1'] }],
    undefined,
  ]);
});

test('the day that the data is of is in words, whatever was found', () => {
  const known = { state: 'known', notes: FACTS_DATA, date: '2026-11-25', unlessNamed: false, agrees: true } as const;
  expect(lookupInWords(known, ENGLISH)).toMatchObject({ state: 'known', date: 'Nov 25, 2026', agrees: true });
  expect(lookupInWords({ state: 'unknown', date: '2026-11-25' }, ENGLISH)).toEqual({
    state: 'unknown',
    date: 'Nov 25, 2026',
  });
});

test('a person of whom only the name is known has no facts', () => {
  expect(SHOWN.facts).toBeUndefined();
});

test('of somebody’s other names those are shown that are their own, in Latin letters or in those of the interface', () => {
  const otherNames = ['Li Jung-jae', 'Λι Τζονγκ-τζε', 'לי יונג-ג׳ה', '李政宰'];
  const person = { key: 'p1', name: 'Lee Jung-jae', nativeName: '이정재', otherNames, known: [], timeline: [] };
  const shownIn = (language: string) => personInWords(person, { ...ENGLISH, language }).otherNames;
  expect(shownIn('en-GB')).toEqual(['이정재', 'Li Jung-jae']);
  expect(shownIn('ko')).toEqual(['이정재', 'Li Jung-jae']);
  expect(shownIn('el')).toEqual(['이정재', 'Li Jung-jae', 'Λι Τζονγκ-τζε']);
  expect(shownIn('he')).toEqual(['이정재', 'Li Jung-jae', 'לי יונג-ג׳ה']);
  expect(shownIn('zh-TW')).toEqual(['이정재', 'Li Jung-jae', '李政宰']);
  expect(personInWords({ ...person, nativeName: undefined }, ENGLISH).otherNames).toEqual(['Li Jung-jae']);
});

test('a name is shown to whoever reads all of its letters: Chinese ones neither in English, for a Latin initial among them, nor in Japanese', () => {
  const otherNames = ['寇特尼·B·凡斯', '茱莉娅·加纳', 'ジュリア・ガーナー', '줄리아 가너'];
  const person = { key: 'p1', name: 'Julia Garner', otherNames, known: [], timeline: [] };
  const shownIn = (language: string) => personInWords(person, { ...ENGLISH, language }).otherNames;
  expect(shownIn('en')).toEqual([]);
  expect(shownIn('de')).toEqual([]);
  expect(shownIn('ja')).toEqual(['ジュリア・ガーナー']);
  expect(shownIn('ko')).toEqual(['줄리아 가너']);
  expect(shownIn('zh-CN')).toEqual(['寇特尼·B·凡斯', '茱莉娅·加纳']);
  const of = (name: string, language: string) =>
    personInWords({ ...person, otherNames: [name] }, { ...ENGLISH, language }).otherNames;
  expect(of('あいみょん', 'ja')).toEqual(['あいみょん']);
  expect(of('Auliʻi', 'en')).toEqual(['Auliʻi']);
});
