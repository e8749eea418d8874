// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { layOut } from '../../../tests/fixtures/layout.ts';
import { boxOf, hostOf, isPinned, parentOf, topmost } from './hit.ts';

const by = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};

test.each([
  ['10 20 30 40', { left: 10, top: 20, right: 30, bottom: 40 }],
  ['10 20 13 40', undefined],
  ['10 20 30 23', undefined],
])('a box of %s', (box, measured) => {
  layOut(`<p id="it" data-box="${box}"></p>`);
  expect(boxOf(by('it'))).toEqual(measured);
  expect(boxOf(undefined)).toBeUndefined();
});

test('a click reaches what lies on top, our own host aside', () => {
  layOut('<p id="below" data-box="0 0 100 100"></p><p id="above" data-box="50 0 100 100"></p>');
  expect(topmost(document, 60, 10, document.body)).toBe(by('above'));
  expect(topmost(document, 60, 10, by('above'))).toBe(by('below'));
  expect(topmost(document, 10, 10, document.body)).toBe(by('below'));
  expect(topmost(document, 200, 10, document.body)).toBeUndefined();
});

test.each([
  ['fixed', true],
  ['sticky', true],
  ['absolute', false],
  ['static', false],
])('what is %s stays in its place while the page scrolls: %s', (position, pinned) => {
  layOut(`<p id="it" style="position: ${position}"></p>`);
  expect(isPinned(window, by('it'))).toBe(pinned);
});

test('an element in a shadow tree stands in its host', () => {
  layOut('<div id="host"></div>');
  const inside = document.createElement('p');
  by('host').attachShadow({ mode: 'open' }).append(inside);
  expect([parentOf(inside), hostOf(inside)]).toEqual([by('host'), by('host')]);
  expect([parentOf(by('host')), hostOf(by('host'))]).toEqual([document.body, undefined]);
  expect(parentOf(document.documentElement)).toBeUndefined();
});
