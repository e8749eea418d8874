// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layOut, watchSizes } from '../../../tests/fixtures/layout.ts';
import type { Surface } from '../site/detect.ts';
import { measure, watchLayout } from './measure.ts';
import type { Measured } from './placement.ts';

const seen = (
  surface: Surface,
  html: string,
  { side = 'right' as 'right' | 'left', width = 1280, frame = '0 0 1280 800' } = {},
): Measured => {
  layOut(`<main data-box="0 0 ${width} 4000">${html}</main>`, width);
  const framing = document.createElement('i');
  framing.setAttribute('data-box', frame);
  return measure(window, { surface, netflixId: 7 }, { side, width: 'wide' }, document.head, framing);
};
const VIEWPORT = { left: 0, right: 1280, top: 0, bottom: 800 };
const MODAL = `<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL" data-box="215 32 1065 800">
  <button data-uia="previewModal-closebtn" data-box="1000 48 1036 84"></button></div>`;
const BUTTON = '<button data-box="1150 600 1250 640"></button>';
const player = (box: string): string =>
  `<div data-box="${box}"><div class="watch-video--player-view" data-box="${box}">
    <button style="opacity: 0" data-box="1150 600 1250 640"></button></div></div>`;

test('a page: the whole viewport, and the controls at the panel’s side', () => {
  const measured = seen('page', `${BUTTON}<a data-box="20 100 120 140"></a>`);
  expect(measured).toMatchObject({ side: 'right', breadth: 'wide', width: 1280, stage: VIEWPORT, frame: VIEWPORT });
  expect(measured.controls).toMatchObject([{ left: 1150 }]);
  expect([measured.dialog, measured.closeButton]).toEqual([undefined, undefined]);
  expect(seen('page', `${BUTTON}<a data-box="20 100 120 140"></a>`, { side: 'left' }).controls).toMatchObject([
    { left: 20 },
  ]);
});

test('a sheet may cover what is at either side', () => {
  expect(seen('page', '<a data-box="20 100 120 140"></a>', { width: 800 }).controls).toHaveLength(1);
});

test('a modal: its box, its close button, and only its own controls', () => {
  const measured = seen('modal', BUTTON + MODAL);
  expect(measured.dialog).toEqual({ left: 215, top: 32, right: 1065, bottom: 800 });
  expect(measured.closeButton).toMatchObject({ left: 1000 });
  expect(measured.controls.map(({ left }) => left)).toEqual([1000]);
});

test('a modal that has not come: nothing of the page behind it counts', () => {
  expect(seen('modal', BUTTON)).toMatchObject({ dialog: undefined, stage: VIEWPORT, controls: [] });
});

test('a player: what of it is to be seen, with controls that are not painted now', () => {
  const measured = seen('player', player('-100 0 940 900'));
  expect(measured.stage).toEqual({ left: 0, right: 940, top: 0, bottom: 800 });
  expect(measured.frame).toEqual(VIEWPORT);
  expect(seen('player', player('0 0 1280 800')).controls).toHaveLength(1);
});

test('a player out of sight counts as if it filled the window', () => {
  expect(seen('player', player('0 900 1280 1700')).stage).toEqual(VIEWPORT);
});

test.each([
  ['what something fixed is placed in where our host stands', '640 400 1280 800', { left: 640, top: 400 }],
  ['the window, where that cannot be told', '0 0 0 0', VIEWPORT],
])('the frame is %s', (_, frame, told) => {
  expect(seen('player', player('640 400 1280 800'), { frame }).frame).toMatchObject(told);
});

test.each([
  ['from top to bottom', 'position: fixed', '980 0 1280 800', 980],
  ['that scrolls away', '', '980 0 1280 800', 1280],
  ['that is not as tall', 'position: fixed', '980 0 1280 700', 1280],
  ['that is half as wide as the window', 'position: fixed', '600 0 1280 800', 1280],
])('beside something %s the panel’s part of the window ends where it begins', (_, style, box, right) => {
  expect(seen('page', `<aside style="${style}" data-box="${box}"></aside>`).stage.right).toBe(right);
});

describe('the place is measured anew', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('while a page settles, on a resize, after a scroll and when a size changes, each told as what it is; never once the visit is over', () => {
    const sizes = watchSizes();
    const visit = new AbortController();
    const times = { changed: 0, settling: 0 };
    const more = (act: () => void): typeof times => {
      const before = { ...times };
      act();
      return { changed: times.changed - before.changed, settling: times.settling - before.settling };
    };
    const watch = watchLayout(
      window,
      () => void times.changed++,
      () => void times.settling++,
      visit.signal,
    );
    const nothing = { changed: 0, settling: 0 };
    expect(more(() => vi.advanceTimersByTime(10_000))).toEqual({ changed: 0, settling: 6 });
    expect(more(() => window.dispatchEvent(new Event('resize')))).toEqual({ changed: 1, settling: 0 });
    expect(more(() => document.dispatchEvent(new Event('scrollend')))).toEqual(nothing);
    expect(more(() => vi.advanceTimersByTime(1000))).toEqual({ changed: 0, settling: 2 });
    watch.follow(document.body);
    expect(sizes.observed).toEqual([document.body]);
    expect(more(() => vi.advanceTimersByTime(10_000))).toEqual({ changed: 0, settling: 6 });
    expect(more(sizes.change)).toEqual({ changed: 0, settling: 1 });
    expect(more(() => vi.advanceTimersByTime(10_000))).toEqual({ changed: 0, settling: 6 });
    watch.follow(undefined);
    expect(sizes.observed).toEqual([]);
    watch.follow(document.body);
    visit.abort();
    expect(sizes.observed).toEqual([]);
    expect(more(() => window.dispatchEvent(new Event('resize')))).toEqual(nothing);
    expect(more(() => vi.advanceTimersByTime(10_000))).toEqual(nothing);
  });
});
