/** What differs between a page, a modal and the player, over one document that has something of each. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PanelView } from '../../components/panel/types.ts';
import { ARTICLE, FACTS } from '../../tests/fixtures/notes.ts';
import { parsePreferences } from '../shared/preferences.ts';
import type { Moment } from './panel/opening.ts';
import type { Surface } from './site/detect.ts';
import { SURFACES } from './surfaces.ts';

const PAGE = `<title>Ozark | Netflix</title>
  <script type="application/ld+json">{"@type":"TVSeries","name":"Ozark","actors":["Laura Linney"],"startDate":"2017","url":"/title/7"}</script>
  <body><h1>Ozark</h1><a id="grid" href="/watch/5">play</a>
  <div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt="Okja">
    <div class="previewModal--tags"><a>Tilda Swinton</a></div><a id="own" href="/watch/6">play</a></div>
  <div class="watch-video--player-view"><div data-uia="video-title"><h4>Kingdom</h4><span>Ep. 1</span></div></div></body>`;
let page: Document;
beforeEach(() => {
  page = new JSDOM(`<!doctype html><html lang="en">${PAGE}</html>`).window.document;
});
const idOf = (element: Element | undefined): string | undefined =>
  element?.getAttribute('data-uia') ?? element?.className;

test.each<[Surface, object]>([
  ['page', { names: ['Ozark'], tabTitle: 'Ozark | Netflix', jsonLd: [expect.stringContaining('Laura Linney')] }],
  ['modal', { names: ['Okja'], tabTitle: 'Ozark | Netflix' }],
  ['player', { names: ['Kingdom'], tabTitle: undefined, kind: 'series' }],
])('the name of a %s is read where it stands', (surface, says) => {
  expect(SURFACES[surface].says(page)).toMatchObject(says);
});

test.each<[Surface, object]>([
  ['page', { names: [] }],
  ['modal', { names: ['Tilda Swinton'] }],
  ['player', { names: [], jsonLd: [expect.stringContaining('Laura Linney')] }],
])('whom a %s names', (surface, cast) => {
  expect(SURFACES[surface].cast(page)).toEqual(cast);
});

test.each<[Surface, boolean]>([
  ['page', true],
  ['modal', false],
  ['player', false],
])('what scripts tell of the title of a %s counts: %s', (surface, counts) => {
  expect(SURFACES[surface].says(page).jsonLd !== undefined).toBe(counts);
});

test.each<[Surface, string[]]>([
  ['page', ['grid', 'own']],
  ['modal', ['own']],
  ['player', []],
])('play links of a title in front on a %s', (surface, links) => {
  const found = SURFACES[surface].fronts(page).flatMap((front) => [...front.querySelectorAll('a[id]')]);
  expect(found.map(({ id }) => id)).toEqual(links);
});

describe('where the panel is measured', () => {
  test.each<[Surface, string | undefined, string | undefined]>([
    ['page', undefined, undefined],
    ['modal', 'modal-motion-container-DETAIL_MODAL', undefined],
    ['player', undefined, 'watch-video--player-view'],
  ])('on a %s it stands beside %s and inside %s', (surface, beside, inside) => {
    const ways = SURFACES[surface];
    expect([idOf(ways.beside?.(page)), idOf(ways.inside?.(page))]).toEqual([beside, inside]);
  });

  test('it is beside the first of the modals that were found, if any', () => {
    expect(SURFACES.modal.beside?.(page, [page.body])).toBe(page.body);
    expect(SURFACES.modal.beside?.(page, [])).toBeUndefined();
  });
});

test.each<[Surface, object, boolean]>([
  ['page', {}, true],
  ['page', { opens: 'folded' }, true],
  ['page', { opens: 'never' }, false],
  ['page', { player: 'off' }, true],
  ['modal', { opens: 'never' }, false],
  ['player', {}, true],
  ['player', { opens: 'never' }, true],
  ['player', { player: 'off' }, false],
])('on a %s with %j it is wanted: %s', (surface, stored, wanted) => {
  expect(SURFACES[surface].isWanted(parsePreferences(stored))).toBe(wanted);
});

test.each<[Surface, object, Partial<Moment>, boolean]>([
  ['page', {}, {}, true],
  ['modal', {}, {}, true],
  ['modal', {}, { placed: false }, false],
  ['page', { opens: 'folded' }, {}, false],
  ['player', {}, { paused: true }, false],
  ['player', { player: 'pause' }, { paused: true }, true],
  ['player', { player: 'pause' }, {}, false],
  ['player', { player: 'pause' }, { paused: true, view: { state: 'looking' } }, false],
])('on a %s with %j and %j it opens by itself: %s', (surface, stored, rest, opens) => {
  const view: PanelView = { state: 'known', notes: { ...FACTS, news: [ARTICLE] }, date: '' };
  const moment = { view, paused: false, placed: true, room: true, isOpen: false, ...rest };
  expect(SURFACES[surface].opens(moment, parsePreferences(stored))).toBe(opens);
});
