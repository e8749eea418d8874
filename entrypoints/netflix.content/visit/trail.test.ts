import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../tests/fixtures/fuzz.ts';
import { hintIn } from './trail.ts';

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

test('no hint makes it throw, or take an id that is not there', () => {
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
