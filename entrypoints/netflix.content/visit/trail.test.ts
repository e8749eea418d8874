import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cases } from '../../../tests/fixtures/fuzz.ts';
import type { Detection } from '../site/detect.ts';
import { type Candidate, hintIn, makeTrail, type Trail } from './trail.ts';

test.each([
  ['/watch/101?tctx=Video%3A123%2C1', 123],
  ['/watch/101?tctx=0%2C0%2CVideo%3A80117552', 80117552],
  ['/watch/101?tctx=Video%3A', undefined],
  ['/watch/101?tctx=Video%3A12345678901', undefined],
  ['/watch/101?tctx=Audio%3A123', undefined],
  ['/watch/101', undefined],
])('the hint in %s', (address, hint) => {
  expect(hintIn(new URL(`https://www.netflix.com${address}`))).toBe(hint);
});

test('whatever the hint, it throws nothing and gives only an id that the hint holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', 'Video:', '0,0,Video:'), fc.nat(), (text, before, id) => {
      const url = new URL('https://www.netflix.com/watch/1');
      const told = before === '' ? text : `${before}${id}${text}`;
      url.searchParams.set('tctx', told);
      const hint = hintIn(url);
      if (hint !== undefined) expect(told).toMatch(new RegExp(`Video:0*${hint}(?!\\w)`));
    }),
    cases(2000),
  );
});

describe('what the trail knows of an episode', () => {
  const page = new JSDOM('<body><a href="/watch/101">Play</a></body>').window.document;
  const plays = (netflixId: number): Detection => ({ surface: 'player', netflixId });
  const show = { netflixId: 7, type: 'series', name: 'Kingdom' } as const;
  const film = { netflixId: 5, type: 'film', name: 'Okja' } as const;
  const unknown = { netflixId: 9, name: '' };

  test.each<[string, (trail: Trail) => void, number, Candidate | undefined]>([
    ['nothing', () => undefined, 101, undefined],
    [
      'a show whose link it is',
      (trail) => trail.sawTitle(show, 'page'),
      101,
      { netflixId: 7, by: 'link', proof: 'Kingdom' },
    ],
    [
      'a title that nobody knows, whose link it is',
      (trail) => trail.sawTitle(unknown, 'page'),
      101,
      { netflixId: 9, by: 'link', proof: '' },
    ],
    [
      'a show whose link it is not',
      (trail) => trail.sawTitle(show, 'page'),
      102,
      { netflixId: 7, by: 'seen', proof: 'Kingdom' },
    ],
    [
      'a show in a modal that is gone',
      (trail) => trail.sawTitle(show, 'modal'),
      101,
      { netflixId: 7, by: 'seen', proof: 'Kingdom' },
    ],
    ['a film', (trail) => trail.sawTitle(film, 'page'), 101, undefined],
    [
      'a show that plays',
      (trail) => trail.foundShow(7, undefined, 'Kingdom'),
      101,
      { netflixId: 7, by: 'before', proof: 'Kingdom' },
    ],
  ])('%s', (_, happens, netflixId, candidate) => {
    const trail = makeTrail();
    happens(trail);
    const found = trail.follow(page, plays(netflixId));
    if (candidate) expect(found).toMatchObject(candidate);
    else expect(found).toBeUndefined();
    trail.forget();
    expect(trail.follow(page, plays(netflixId))).toBeUndefined();
  });

  test('a link counts once: it does not prove the next episode', () => {
    const trail = makeTrail();
    trail.sawTitle(show, 'page');
    expect(trail.follow(page, plays(101))?.by).toBe('link');
    expect(trail.follow(page, plays(101))?.by).toBe('seen');
  });

  test('a show keeps the player’s name for it, and another show does not inherit it', () => {
    const trail = makeTrail();
    expect(trail.isName('Kingdom')).toBeUndefined();
    trail.foundShow(7, 'Kingdom');
    trail.foundShow(7, undefined);
    expect([trail.isName('Kingdom'), trail.isName('Ozark')]).toEqual([true, false]);
    trail.foundShow(8, undefined);
    expect(trail.isName('Kingdom')).toBeUndefined();
  });
});
