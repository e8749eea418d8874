// @vitest-environment jsdom
/** What counts as a control of the page, as far as jsdom can show it; the real browsers show the rest. */
import { expect, test } from 'vitest';
import { layOut } from '../../../tests/fixtures/layout.ts';
import { type Control, findControls, type Search } from './controls.ts';

const VIEWPORT = { left: 0, right: 1280, top: 0, bottom: 800 };
const AREA = { ...VIEWPORT, left: 800 };
/** In the part that the panel could cover. */
const BOX = 'data-box="1000 100 1100 140"';

const find = (html: string, rest: Partial<Search> = {}): Control[] => {
  layOut(`<main data-box="0 0 1280 4000">${html}</main>`);
  return findControls(window, {
    root: document,
    stage: VIEWPORT,
    area: AREA,
    ours: document.head,
    painted: true,
    ...rest,
  });
};

test.each<[string, boolean]>([
  ['<a></a>', true],
  ['<button></button>', true],
  ['<input>', true],
  ['<select></select>', true],
  ['<textarea></textarea>', true],
  ['<details><summary></summary></details>', true],
  ['<label></label>', true],
  ['<iframe></iframe>', true],
  ['<div role="button"></div>', true],
  ['<div role="link"></div>', true],
  ['<div role="slider"></div>', true],
  ['<div contenteditable="true"></div>', true],
  ['<div tabindex="0"></div>', true],
  ['<div tabindex="-1"></div>', false],
  ['<div role="img"></div>', false],
  ['<p></p>', false],
])('%s is a control: %s', (html, counts) => {
  const tag = html.startsWith('<details>')
    ? html.replace('<summary', `<summary ${BOX}`)
    : html.replace('>', ` ${BOX}>`);
  expect(find(tag)).toHaveLength(counts ? 1 : 0);
});

test.each<[string, string, number]>([
  ['beside what the panel could cover', '<a data-box="100 100 200 140"></a>', 0],
  ['below the first screen', '<a data-box="1000 900 1100 940"></a>', 0],
  ['too small to be seen', '<a data-box="1000 100 1002 140"></a>', 0],
  ['a background: wide and tall', '<a data-box="200 100 1280 400"></a>', 0],
  ['wide and low', '<a data-box="200 100 1280 140"></a>', 1],
  ['not painted', `<a ${BOX} style="opacity: 0"></a><a ${BOX} style="visibility: hidden"></a>`, 0],
  ['under something else', `<a ${BOX}></a><p data-box="900 0 1280 800"></p>`, 0],
  ['under what stands in it', `<a ${BOX}><img ${BOX}></a>`, 1],
  ['a field under its label', `<input id="f" ${BOX}><label for="f"><b ${BOX}></b></label>`, 1],
])('%s', (_, html, count) => {
  expect(find(html)).toHaveLength(count);
});

test('a player’s controls count unseen', () => {
  expect(find(`<a ${BOX} style="opacity: 0"></a>`, { painted: false })).toHaveLength(1);
  expect(find(`<a ${BOX} style="display: none"></a>`, { painted: false })).toHaveLength(0);
});

test('what lies under our host counts', () => {
  layOut(`<a ${BOX}></a><aside id="ours" data-box="900 0 1280 800"></aside>`);
  const search = { root: document, stage: VIEWPORT, area: AREA, painted: true };
  expect(findControls(window, { ...search, ours: document.head })).toHaveLength(0);
  const ours = document.getElementById('ours');
  if (!ours) throw new Error('no host');
  expect(findControls(window, { ...search, ours })).toHaveLength(1);
});

test('where the pointer becomes a hand there is a control, as large as the outermost that has it', () => {
  const hand = 'style="cursor: pointer"';
  const [control, ...others] = find(
    `<div ${hand} data-box="900 90 1200 260"><div ${hand} data-box="950 100 1150 250"></div></div>`,
  );
  expect(control).toMatchObject({ left: 900, top: 90, right: 1200, bottom: 260 });
  expect(others).toEqual([]);
});

test('what is pinned says so; what was scrolled away is where it is at first', () => {
  expect(find(`<nav style="position: fixed"><a ${BOX}></a></nav>`)).toMatchObject([{ top: 100, pinned: true }]);
  layOut(`<div id="list"><a ${BOX}></a></div>`);
  const list = document.getElementById('list');
  if (list) list.scrollTop = 300;
  const search = { root: document, stage: VIEWPORT, area: AREA, ours: document.head, painted: true };
  expect(findControls(window, search)).toMatchObject([{ top: 400, bottom: 440, pinned: false }]);
});

test.each<[string, string, number]>([
  ['a header', '<header data-box="0 0 1280 60"></header>', 1],
  ['a banner', '<div role="banner" data-box="0 0 1280 60"></div>', 1],
  ['one that is tall', '<header data-box="0 0 1280 300"></header>', 0],
  ['one that is narrow', '<header data-box="0 0 300 60"></header>', 0],
  ['one further down', '<header data-box="0 400 1280 460"></header>', 0],
])('the bar at the top stays free, whole: %s', (_, html, count) => {
  expect(find(html)).toHaveLength(count);
});

test('controls of other extensions count, in their shadow trees at the outside of the page; those inside it do not', () => {
  layOut('<div id="deep"><div></div></div>');
  for (const place of [document.body, document.querySelector('#deep div')]) {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = `<button ${BOX}></button>`;
    place?.append(host);
  }
  const search = { root: document, stage: VIEWPORT, area: AREA, ours: document.head, painted: false };
  expect(findControls(window, search)).toHaveLength(1);
});

test('our own button, in its shadow tree, is none of the page’s', () => {
  layOut('<div id="ours"></div>');
  const ours = document.getElementById('ours') ?? document.body;
  ours.attachShadow({ mode: 'open' }).innerHTML = `<button ${BOX}></button>`;
  expect(findControls(window, { root: document, stage: VIEWPORT, area: AREA, ours, painted: false })).toEqual([]);
});

test('in a modal only its own count', () => {
  layOut(`<a ${BOX}></a><div id="modal"><a data-box="1000 300 1100 340"></a></div>`);
  const root = document.getElementById('modal') ?? document;
  const search = { stage: VIEWPORT, area: AREA, ours: document.head, painted: false };
  expect(findControls(window, { ...search, root })).toMatchObject([{ top: 300 }]);
});

test('a page whose body is still to come has no controls yet', () => {
  const page = new DOMParser().parseFromString('<title>T</title>', 'text/html');
  page.body.remove();
  const search = { root: page, stage: VIEWPORT, area: AREA, ours: document.head, painted: true };
  expect(findControls(window, search)).toEqual([]);
});
