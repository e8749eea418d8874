import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { SELECTOR_DAYS } from '../../shared/selector-days.ts';
import { findAll, findContainers, findOwn, SELECTORS } from './selectors.ts';

const page = (html: string): Document => new JSDOM(`<!doctype html><body>${html}</body>`).window.document;

/** An element that a selector of attributes and classes alone finds. */
function elementFor(selector: string): string {
  const attributes = [...selector.matchAll(/\[([^\]]+)\]/g)].map(([, attribute]) => attribute);
  const classes = [...selector.replace(/\[[^\]]*\]/g, '').matchAll(/\.([\w-]+)/g)].map(([, name]) => name);
  return `<main ${attributes.join(' ')} class="${classes.join(' ')}"></main>`;
}

test.each([...SELECTORS.modal, ...SELECTORS.kids])('one walk finds what %s finds', (selector) => {
  const found = page(elementFor(selector));
  expect(found.querySelector(selector)).not.toBeNull();
  const { kids, modals } = findContainers(found);
  expect(kids).toBe(findAll(found, 'kids').length > 0);
  expect(modals).toEqual([...new Set(findAll(found, 'modal'))]);
});

test.each([
  '<div data-uia="container-adult"></div>',
  '<div data-uia="modal-motion-container-MINI_MODAL" class="previewModal--container"></div>',
  '<div data-uia="videoMetadata--container"></div>',
  '<div data-uia="modal-motion-container-DETAIL_MODAL"></div>',
])('and nothing else: %s', (html) => {
  expect(findContainers(page(html))).toEqual({ kids: false, modals: [] });
});

test('what is inside other titles is not the front title’s own', () => {
  const found = page(
    '<h1 id="own"></h1><div data-uia="x-More-Like-This-x"><h1></h1></div><div class="moreLikeThis--wrapper"><div><h1></h1></div></div>' +
      '<div class="titleCard--container"><h1></h1></div>',
  );
  expect(findOwn(found, 'pageName').map(({ id }) => id)).toEqual(['own']);
});

test('each selector has the day on which it is known', () => {
  const lengths = (lists: Readonly<Record<string, readonly string[]>>): Array<[string, number]> =>
    Object.entries(lists).map(([landmark, { length }]) => [landmark, length]);
  expect(lengths(SELECTOR_DAYS)).toEqual(lengths(SELECTORS));
});
