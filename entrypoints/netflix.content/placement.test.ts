import { describe, expect, test } from 'vitest';
import { type Measured, place } from './placement.ts';

/** A modal of 850 px in the middle of a window, as NETFLIX's own page sets it. */
function modal(viewport: number, dialogWidth = 850): Measured {
  const left = (viewport - dialogWidth) / 2;
  return {
    surface: 'modal',
    side: 'right',
    breadth: 'normal',
    width: viewport,
    height: 900,
    zoom: 1,
    dialog: { left, right: left + dialogWidth, top: 32, bottom: 900 },
    closeButton: { left: left + 798, right: left + 834, top: 48, bottom: 84 },
  };
}

describe('beside a modal', () => {
  test.each([
    // room, then clamp(320, room − 28, 400)
    [1905, 'beside', 400],
    [1600, 'beside', 347],
    [1547, 'beside', 320.5],
    [1546, 'beside', 320],
    [1545, 'overlay', 340],
    [1425, 'overlay', 340],
    [1265, 'overlay', 340],
  ])('%i px wide: %s, %f px', (viewport, kind, width) => {
    expect(place(modal(viewport))).toMatchObject({ kind, width, room: kind === 'beside' });
  });
  test('an overlay begins below the close button, and its handle stands in the middle of the free strip', () => {
    const where = place(modal(1265));
    expect(where.top).toBe(96);
    expect(where.handle.inset).toBeCloseTo((1265 - 850) / 2 / 2 - 18);
  });
  test('a modal that could not be measured is never covered by itself', () => {
    expect(place({ ...modal(1905), dialog: undefined })).toMatchObject({ kind: 'overlay', room: false });
  });
  test('on the left it takes the room of the left', () => {
    const shifted = { ...modal(1905), side: 'left' as const, dialog: { left: 200, right: 1050, top: 0, bottom: 900 } };
    expect(place(shifted)).toMatchObject({ kind: 'overlay', room: false });
  });
});

test('a title page takes 380 px', () => {
  expect(place({ surface: 'page', side: 'right', breadth: 'normal', width: 1280, height: 800, zoom: 1 })).toMatchObject(
    {
      kind: 'floating',
      width: 380,
      room: true,
      top: 16,
      bottom: 16,
    },
  );
});

test.each([
  ['narrow', 320, 340],
  ['normal', 380, 400],
  ['wide', 440, 480],
] as const)('%s: %i px on a page, at most %i beside a modal, and as ever over one', (breadth, floating, beside) => {
  const page = { surface: 'page', side: 'right', breadth, width: 1280, height: 800, zoom: 1 } as const;
  expect(place(page)).toMatchObject({ kind: 'floating', width: floating });
  expect(place({ ...modal(1265), breadth })).toMatchObject({ kind: 'overlay', width: 340 });
  expect(place({ ...modal(1905), breadth })).toMatchObject({ kind: 'beside', width: beside });
  expect(place({ ...modal(1546), breadth }).width).toBe(320);
  expect(place({ ...page, surface: 'player', width: 1920 }).width).toBe(360);
});

test('the player keeps its controls free', () => {
  expect(
    place({ surface: 'player', side: 'right', breadth: 'normal', width: 1000, height: 800, zoom: 1 }),
  ).toMatchObject({
    kind: 'player',
    width: 300,
    top: 88,
    bottom: 168,
    room: false,
    handle: { top: '40%' },
  });
  expect(place({ surface: 'player', side: 'right', breadth: 'normal', width: 1920, height: 1080, zoom: 1 }).width).toBe(
    360,
  );
});

test('narrow windows and 200 % get a sheet, folded first; phones a small handle', () => {
  const base = { surface: 'page', side: 'right', breadth: 'normal', height: 800, zoom: 1 } as const;
  expect(place({ ...base, width: 899 })).toMatchObject({
    kind: 'sheet',
    width: 899,
    room: false,
    handle: { small: false },
  });
  expect(place({ ...base, width: 900 }).kind).toBe('floating');
  expect(place({ ...base, width: 599 }).handle.small).toBe(true);
  expect(place({ ...base, width: 960, zoom: 2 }).kind).toBe('sheet');
});
