/** What a page's words prove of a title, by the title's names alone. */
import { describe, expect, test } from 'vitest';
import { agreement } from './agreement.ts';

const SKYLINES = { name: 'Skylines', otherNames: ['스카이라인'], heldBy: ['beyond skylines'] };
const ROAD = { name: 'End of the Road', otherNames: [] };
const THREE = { name: '3%', otherNames: [] };
const DAYS = { name: '(500) Days of Summer', otherNames: [] };
const AGAIN = { name: 'Kenshin (2023)', otherNames: [] };
const byTab = (title: Parameters<typeof agreement>[0], tabTitle: string) =>
  agreement(title, { names: [], tabTitle, language: 'en' });

describe('the tab’s title proves a name', () => {
  test.each([
    [SKYLINES, 'Watch Skylines | Netflix'],
    [SKYLINES, '(1) Watch Skylines | Netflix Official Site'],
    [SKYLINES, '[12] Skylines ansehen | Netflix'],
    [SKYLINES, '🔔 Watch Skylines | Netflix'],
    [SKYLINES, '🔔 Skylines - Netflix'],
    [SKYLINES, '(1) Skylines - Netflix'],
    [SKYLINES, 'Skylines (2020) - Netflix'],
    [SKYLINES, 'Watch Skylines (2020) | Netflix'],
    [SKYLINES, 'Watch now: Skylines | Netflix'],
    [SKYLINES, 'Skylines v češtině | Netflix'],
    [SKYLINES, '스카이라인, 지금 시청하세요 | 넷플릭스 공식 사이트'],
    [ROAD, 'Ver End of the Road en línea | Netflix'],
    [ROAD, 'Ver ahora – End of the Road – en línea | Netflix'],
    [THREE, 'Watch 3% | Netflix'],
    [THREE, '[1] Watch 3% | Netflix'],
    [DAYS, '(500) Days of Summer | Netflix'],
    [DAYS, '(1) Watch (500) Days of Summer | Netflix'],
    [AGAIN, 'Watch Kenshin (2023) | Netflix'],
  ])('%j by %s', (title, tabTitle) => {
    expect(byTab(title, tabTitle)).toBe('agrees');
  });
});

describe('it names another title', () => {
  test.each([
    [SKYLINES, 'Watch Skylines 2 | Netflix'],
    [SKYLINES, 'Skylines II ansehen | Netflix'],
    [SKYLINES, 'Skylines IV | Netflix'],
    [SKYLINES, 'Watch Skylines X | Netflix'],
    [SKYLINES, 'Skylines 2049 | Netflix'],
    [SKYLINES, 'Watch Beyond Skylines | Netflix'],
    [SKYLINES, 'Watch Quite Another Title | Netflix'],
    [ROAD, 'End of the Road ２ | Netflix'],
    [THREE, '(3) Watch Quite Another Title | Netflix'],
    [THREE, '[3] Watch Quite Another Title | Netflix'],
  ])('%j by %s', (title, tabTitle) => {
    expect(byTab(title, tabTitle)).toBe('differs');
  });
});

describe('it proves nothing, neither for nor against', () => {
  test.each([
    ['Watch Skylines: Origins | Netflix'],
    ['Skylines：起源 | Netflix'],
    ['Watch Skylines - Origins | Netflix'],
    ['Skylines – Origins - Netflix'],
    ['Watch Skylines (U.S.) | Netflix'],
    ['Watch Skylines Part 2 | Netflix'],
    ['Skylines Vol. II | Netflix'],
    ['Watch Skylines Forever | Netflix'],
    ['Home - Netflix'],
    ['Netflix'],
    ['(2) Netflix'],
    [' | Netflix'],
  ])('%s', (tabTitle) => {
    expect(byTab(SKYLINES, tabTitle)).toBe('silent');
  });
});

describe('who is signed in reads a bare name: a longer one that nobody knows is another', () => {
  test.each([
    [SKYLINES, 'Skylines Forever - Netflix'],
    [SKYLINES, 'Hidden Skylines - Netflix'],
    [SKYLINES, '(1) Skylines Forever - Netflix'],
    [ROAD, 'End of the Road Home – Netflix'],
    [ROAD, 'The End of the Road - Netflix'],
  ])('%j, %s', (title, tabTitle) => {
    expect(byTab(title, tabTitle)).toBe('silent');
  });
});

test('a year after a name is not the number of a sequel', () => {
  const first = { name: 'Die Hard', otherNames: [], heldBy: ['die hard 2'] };
  expect(byTab(first, 'Watch Die Hard (2020) | Netflix')).toBe('agrees');
  expect(byTab(first, 'Watch Die Hard 2 | Netflix')).toBe('differs');
});

test.each([
  ['End of the Road - Origins | Netflix'],
  ['Watch End of the Road (U.S.) | Netflix'],
  ['Watch End of the Road Part 2 | Netflix'],
  ['End of the Road Teil II ansehen | Netflix'],
])('of several words neither: %s', (tabTitle) => {
  expect(byTab(ROAD, tabTitle)).toBe('silent');
});

test('a name that stands there since before counts where it agrees, and while there is no other', () => {
  const verdict = (names: string[], earlier: string[]) =>
    agreement(SKYLINES, { names, earlier, tabTitle: 'Watch Skylines | Netflix', language: 'en' });
  expect(verdict([], ['Skylines'])).toBe('agrees');
  expect(verdict([], ['Quite Another Title'])).toBe('silent');
  expect(verdict(['Quite Another Title'], ['Skylines'])).toBe('differs');
  expect(verdict(['Skylines'], ['Quite Another Title'])).toBe('agrees');
});

test.each([
  ['Alien 3', 'Alien³'],
  ['S.W.A.T.', 'SWAT'],
  ['Angry Birds: Summer Madness', 'Angry Birds™: Summer Madness'],
  ['이상한 변호사 우영우', '이상한변호사 우영우'],
  ['기묘한 이야기', '기묘한 이야기'.normalize('NFD')],
])('%s is the name of %s, wherever its words are parted', (name, other) => {
  expect(agreement({ name, otherNames: [] }, { names: [other], language: 'en' })).toBe('agrees');
  expect(agreement({ name, otherNames: [] }, { names: [], earlier: [other], language: 'en' })).toBe('agrees');
  expect(agreement({ name, otherNames: [] }, { names: [`${other} 2`], language: 'en' })).toBe('differs');
});

test.each([
  ['أوزارك', 'اوزارك'],
  ['لعبة الحبّار', 'لعبة الحبار'],
  ['دکتر هاوس', 'دكتر هاوس'],
  ['جیغ ۶', 'جيغ 6'],
  ['1899', '١٨٩٩'],
  ['ห้อง 2', 'ห้อง ๒'],
])('%s is the name of %s: letters that are written one for another, and the digits of a script', (name, other) => {
  for (const [own, said] of [
    [name, other],
    [other, name],
  ] as const) {
    const title = { name: 'Skylines', otherNames: [own] };
    expect(agreement(title, { names: [said], language: 'ar' })).toBe('agrees');
    expect(agreement(title, { names: [`${said} ٢`], language: 'ar' })).toBe('differs');
  }
});

describe('a year in brackets, by which Netflix tells namesakes apart', () => {
  const film = { ...SKYLINES, year: 2020 };
  const byName = (title: Parameters<typeof agreement>[0], name: string) =>
    agreement(title, { names: [name], language: 'en' });

  test('is part of no name where it is the title’s own', () => {
    for (const name of ['Skylines (2020)', 'Skylines（2020）', '스카이라인 (2020)'])
      expect(byName(film, name)).toBe('agrees');
    for (const name of ['Skylines (1998)', 'Skylines 2020', '(2020)']) expect(byName(film, name)).toBe('differs');
    expect(byName(SKYLINES, 'Skylines (2020)')).toBe('differs');
    expect(byName({ ...AGAIN, year: 2021 }, 'Kenshin (2023)')).toBe('agrees');
  });

  test('proves nothing in the tab’s title where it is another', () => {
    expect(byTab(film, 'Watch Skylines (2020) | Netflix')).toBe('agrees');
    expect(byTab(film, 'Skylines（2020）を観る | Netflix')).toBe('agrees');
    expect(byTab({ ...AGAIN, year: 2021 }, 'Watch Kenshin (2023) | Netflix')).toBe('agrees');
    for (const tabTitle of [
      'Watch Skylines (1998) | Netflix',
      'Skylines (1998) - Netflix',
      'Skylines（1998）を観る | Netflix',
    ])
      expect(byTab(film, tabTitle)).toBe('silent');
  });
});

test('a name without a letter agrees with nothing', () => {
  expect(agreement({ name: '???', otherNames: [] }, { names: ['!!!'], language: 'en' })).toBe('differs');
});

test('the series of a film’s name is another title', () => {
  const film = { ...SKYLINES, type: 'film' as const };
  const says = (type?: 'film' | 'series') => agreement(film, { names: ['Skylines'], type, language: 'en' });
  expect([says(), says('film'), says('series')]).toEqual(['agrees', 'agrees', 'another']);
});
