import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../tests/fixtures/fuzz.ts';
import { detect } from './detect.ts';

const NETFLIX = 'https://www.netflix.com';

test.each([
  ['/title/81237994', 'page', 81237994],
  ['/title/81237994/', 'page', 81237994],
  ['/kr/title/81237994', 'page', 81237994],
  ['/kr-en/title/81237994', 'page', 81237994],
  ['/pt-br/title/80117552?s=i&trkid=1', 'page', 80117552],
  ['/es-419/title/80117552', 'page', 80117552],
  ['/title/880640', 'page', 880640],
  ['/title/915927', 'page', 915927],
  ['/watch/80117552', 'player', 80117552],
  ['/de/watch/80117552?trackId=14170286', 'player', 80117552],
  ['/browse?jbv=81040344', 'modal', 81040344],
  ['/latest?jbv=81040344', 'modal', 81040344],
  ['/search?q=squid&jbv=81040344', 'modal', 81040344],
  ['/browse/my-list?jbv=81040344', 'modal', 81040344],
  ['/browse/genre/83?jbv=81040344', 'modal', 81040344],
  ['/title/80117552?jbv=81040344', 'modal', 81040344],
])('%s is a %s of %i', (address, surface, netflixId) => {
  expect(detect(new URL(NETFLIX + address))).toEqual({ surface, netflixId });
});

test.each([
  '/',
  '/browse',
  '/browse/genre/83',
  '/browse?jbv=',
  '/browse?jbv=abc',
  '/browse?jbv=0',
  '/browse?jbv=12345678901',
  '/browse?jbv=-5',
  '/account',
  '/account/title/80117552',
  '/title',
  '/title/',
  '/title/abc',
  '/title/8123x994',
  '/watch',
  '/search?q=81237994',
  '/Kids',
  '/tudum/title/81237994',
])('%s is no title', (address) => {
  expect(detect(new URL(NETFLIX + address))).toBeUndefined();
});

test('another host is no title', () => {
  expect(detect(new URL('https://help.netflix.com/title/81237994'))).toBeUndefined();
});

test('no address makes it throw, or take an id that is not there', () => {
  let seen = 0;
  const part = fc.oneof(fc.constantFrom('title', 'watch', 'kr', 'pt-br', 'browse'), fc.nat().map(String), fc.string());
  const query = fc.option(fc.tuple(fc.constantFrom('jbv', 'q', 'trackId'), part), { nil: undefined });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), query, (parts, asked) => {
      const url = new URL(NETFLIX);
      url.pathname = parts.join('/');
      if (asked) url.searchParams.set(...asked);
      const found = detect(url);
      if (!found) return;
      seen++;
      const last = url.pathname.replace(/\/$/, '').split('/').at(-1);
      expect([last, url.searchParams.get('jbv')].map(Number)).toContain(found.netflixId);
    }),
    cases(3000),
  );
  expect(seen).toBeGreaterThan(100);
});

test('whatever stands for an id, only one to ten digits are one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const url = new URL(`${NETFLIX}/browse`);
      url.searchParams.set('jbv', text);
      const found = detect(url);
      expect(found !== undefined).toBe(/^0*[1-9]\d{0,9}$/.test(text));
    }),
    cases(2000),
  );
});
