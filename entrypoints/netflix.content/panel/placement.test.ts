import { describe, expect, test } from 'vitest';
import type { Surface } from '../site/detect.ts';
import { SURFACES } from '../surfaces.ts';
import type { Control } from './controls.ts';
import { type Placement, place as placeBy, type Measured as Seen } from './placement.ts';

type Measured = Seen & { surface: Surface };
const place = ({ surface, ...seen }: Measured): Placement => placeBy(SURFACES[surface].place, seen);

function measured(width: number, height: number, rest: Partial<Measured> = {}): Measured {
  const viewport = { left: 0, right: width, top: 0, bottom: height };
  return {
    surface: 'page',
    side: 'right',
    breadth: 'normal',
    width,
    stage: viewport,
    frame: viewport,
    controls: [],
    ...rest,
  };
}

/** A modal of 850 px in the middle of a window, as Netflix's own page sets it. */
function modal(viewport: number, rest: Partial<Measured> = {}, dialogWidth = 850): Measured {
  const left = (viewport - dialogWidth) / 2;
  return measured(viewport, 900, {
    surface: 'modal',
    dialog: { left, right: left + dialogWidth, top: 32, bottom: 900 },
    closeButton: { left: left + 798, right: left + 834, top: 48, bottom: 84 },
    ...rest,
  });
}

const control = (left: number, top: number, right: number, bottom: number, pinned = false): Control => ({
  left,
  top,
  right,
  bottom,
  pinned,
});

/** The rectangle in the viewport that a place means. */
function boxOf(
  where: ReturnType<typeof place>,
  { frame }: Measured,
): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const left = where.side === 'left' ? frame.left + where.inset : frame.right - where.inset - where.width;
  return { left, right: left + where.width, top: frame.top + where.top, bottom: frame.bottom - where.bottom };
}

describe('beside a modal', () => {
  test.each([
    // room, then clamp(320, room − 28, 400)
    [3440, 'beside', 400],
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
  test.each([
    [3440, 'right'],
    [3440, 'left'],
    [1905, 'right'],
    [1600, 'left'],
    [1546, 'right'],
  ] as const)('%i px wide, on the %s: next to the modal, with a margin', (viewport, side) => {
    const page = modal(viewport, { side });
    const box = boxOf(place(page), page);
    expect(side === 'right' ? box.left - (page.dialog?.right ?? 0) : (page.dialog?.left ?? 0) - box.right).toBe(14);
  });
  test('an overlay begins below the close button, and its disc stands in the middle of the free strip', () => {
    const where = place(modal(1265));
    expect(where.top).toBe(96);
    expect(where.disc.inset).toBeCloseTo((1265 - 850) / 2 / 2 - 22);
  });
  test('an overlay takes the part of the modal in which no control stands', () => {
    const page = modal(1265, { controls: [control(960, 240, 1040, 280)] });
    expect(boxOf(place(page), page)).toMatchObject({ top: 288, bottom: 884 });
  });
  test('a modal that could not be measured is never covered by itself', () => {
    expect(place(modal(1905, { dialog: undefined }))).toMatchObject({ kind: 'overlay', room: false });
  });
  test('on the left it takes the room of the left', () => {
    const shifted = modal(1905, { side: 'left', dialog: { left: 200, right: 1050, top: 0, bottom: 900 } });
    expect(place(shifted)).toMatchObject({ kind: 'overlay', room: false });
  });
  test('what a page has behind its modal takes no room away', () => {
    expect(place(modal(1905, { controls: [control(1500, 300, 1700, 700)] }))).toMatchObject({ top: 16, room: true });
  });
});

describe('a list of the cast beside a modal', () => {
  test.each([
    // room, then clamp(176, room − 24, 240)
    [1249, 199.5, undefined],
    [1250, 200, 176],
    [1366, 258, 234],
    [1378, 264, 240],
    [1545, 347.5, 240],
    [1546, 348, undefined],
    [1905, 527.5, undefined],
  ])('%i px wide, %f px of them free: %j px', (viewport, _, width) => {
    expect(place(modal(viewport)).peek?.width).toBe(width);
  });
  test.each([
    'right',
    'left',
  ] as const)('it stands on the %s, next to the modal, with a margin at both sides', (side) => {
    const page = modal(1250, { side });
    expect(place(page).peek).toEqual({ width: 176, inset: 12, top: 16, bottom: 16 });
    expect(place(modal(1500, { side })).peek?.inset).toBe(325 - 12 - 240);
  });
  test('it keeps clear of what the modal has there, and is not where that leaves no room for two rows', () => {
    const arrow = control(1300, 300, 1340, 340);
    expect(place(modal(1366, { controls: [arrow] })).peek).toMatchObject({ top: 348, bottom: 16 });
    const all = [control(1200, 180, 1340, 340), control(1200, 500, 1340, 740)];
    expect(place(modal(1366, { controls: all })).peek).toBeUndefined();
  });
  test('there is none where no modal was measured, on a title’s page, in the player and in a narrow window', () => {
    expect(place(modal(1366, { dialog: undefined })).peek).toBeUndefined();
    expect(place(measured(1366, 768)).peek).toBeUndefined();
    expect(place(measured(1366, 768, { surface: 'player' })).peek).toBeUndefined();
    expect(place(modal(890, {}, 400)).peek).toBeUndefined();
  });
});

describe('on a title page', () => {
  const header = control(0, 0, 1280, 66);
  const bar = control(1119, 754, 1232, 788, true);
  test('it takes 380 px at its side', () => {
    const page = measured(1280, 800);
    expect(place(page)).toMatchObject({ kind: 'floating', width: 380, inset: 16, top: 16, bottom: 16, room: true });
  });
  test.each([
    ['below the header, above a bar at the bottom', [header, bar], { top: 74, bottom: 746 }, true],
    ['above the hero’s buttons', [header, bar, control(957, 568, 1232, 602)], { top: 74, bottom: 560 }, true],
    [
      'below them, where there is more room',
      [header, bar, control(957, 278, 1232, 361)],
      { top: 369, bottom: 746 },
      true,
    ],
    [
      'not by itself where they leave too little',
      [header, bar, control(957, 390, 1232, 440)],
      { top: 74, bottom: 394 },
      false,
    ],
    ['controls at the other side are nothing to it', [control(16, 300, 500, 400)], { top: 16, bottom: 784 }, true],
  ] as const)('%s', (_, controls, part, room) => {
    const page = measured(1280, 800, { controls });
    const where = place(page);
    expect(where.room).toBe(room);
    expect(boxOf(where, page)).toMatchObject(part);
  });
  test('the left is the right in a mirror', () => {
    const mirrored = (box: Control): Control => ({ ...box, left: 1280 - box.right, right: 1280 - box.left });
    const controls = [header, bar, control(957, 568, 1232, 602), control(1240, 350, 1280, 420)];
    const { side: _, ...right } = place(measured(1280, 800, { controls }));
    const left = place(measured(1280, 800, { side: 'left', controls: controls.map(mirrored) }));
    expect(left).toEqual({ ...right, side: 'left' });
  });
  test('its disc keeps clear of what stands at the edge', () => {
    expect(place(measured(1280, 800)).disc).toEqual({ inset: 0, top: 400 });
    expect(place(measured(1280, 800, { controls: [control(1240, 380, 1280, 430)] })).disc.top).toBe(350);
  });
});

test.each([
  ['narrow', 320, 340],
  ['normal', 380, 400],
  ['wide', 440, 480],
] as const)('%s: %i px on a page, at most %i beside a modal, and as ever over one', (breadth, floating, beside) => {
  expect(place(measured(1280, 800, { breadth }))).toMatchObject({ kind: 'floating', width: floating });
  expect(place(modal(1265, { breadth }))).toMatchObject({ kind: 'overlay', width: 340 });
  expect(place(modal(1905, { breadth }))).toMatchObject({ kind: 'beside', width: beside });
  expect(place(modal(1546, { breadth })).width).toBe(320);
  expect(place(measured(1920, 800, { breadth, surface: 'player' })).width).toBe(360);
});

describe('in the player', () => {
  test('it keeps the room of the controls free, though none of them is there', () => {
    expect(place(measured(1000, 800, { surface: 'player' }))).toMatchObject({
      kind: 'player',
      width: 300,
      inset: 16,
      top: 88,
      bottom: 168,
      room: false,
      disc: { top: 320 },
    });
    expect(place(measured(1920, 1080, { surface: 'player' })).width).toBe(360);
  });
  test('what rises above that room is kept free too', () => {
    const page = measured(1280, 800, { surface: 'player', controls: [control(1100, 560, 1256, 610)] });
    expect(boxOf(place(page), page)).toMatchObject({ top: 88, bottom: 552 });
  });
  test('a small part free of controls is taken rather than one with a control in it', () => {
    const corner = { left: 700, right: 1260, top: 460, bottom: 775 };
    const page = measured(1280, 800, {
      surface: 'player',
      stage: corner,
      controls: [control(1050, 640, 1250, 740)],
    });
    expect(boxOf(place(page), page)).toMatchObject({ top: 512.5, bottom: 632 });
    expect(place(page).room).toBe(false);
  });
  test('a player beside a chat: in its own box, by its own width', () => {
    const page = measured(1280, 800, { surface: 'player', stage: { left: 0, right: 940, top: 0, bottom: 800 } });
    const where = place(page);
    expect(boxOf(where, page)).toEqual({ left: 642, right: 924, top: 88, bottom: 632 });
    expect(where.disc.inset).toBe(340);
    const left = place({ ...page, side: 'left' });
    expect(boxOf(left, page)).toMatchObject({ left: 16, right: 298 });
  });
  test('a small player in a corner, itself moved: from the edges of that', () => {
    const corner = { left: 700, right: 1260, top: 460, bottom: 775 };
    const page = measured(1280, 800, { surface: 'player', stage: corner, frame: corner });
    const where = place(page);
    expect(where).toMatchObject({ width: 168, inset: 16, top: 52.5, bottom: 105, disc: { inset: 0, top: 126 } });
    expect(boxOf(where, page)).toEqual({ left: 1076, right: 1244, top: 512.5, bottom: 670 });
  });
});

describe('a sheet', () => {
  test.each([
    [599, 'sheet', true],
    [600, 'sheet', false],
    [899, 'sheet', false],
    [900, 'floating', false],
    // A pane of half a wide window, and a window at 200 %: what counts is how many CSS px there are.
    [1720, 'floating', false],
    [960, 'floating', false],
  ])('%i CSS px wide: %s', (width, kind) => {
    const where = place(measured(width, 800));
    expect(where).toMatchObject({ kind, ...(kind === 'sheet' ? { room: false, width } : {}) });
  });
  test('takes at most 60 % of the height, above a bar at the bottom', () => {
    const page = measured(800, 900);
    expect(boxOf(place(page), page)).toEqual({ left: 0, right: 800, top: 360, bottom: 900 });
    const barred = measured(800, 900, { controls: [control(20, 850, 780, 890, true), control(20, 700, 80, 740)] });
    expect(boxOf(place(barred), barred)).toMatchObject({ top: 302, bottom: 842 });
  });
  test('stands above the controls of a player, in its own box', () => {
    const page = measured(880, 900, { surface: 'player', stage: { left: 0, right: 580, top: 0, bottom: 900 } });
    expect(boxOf(place(page), page)).toEqual({ left: 0, right: 580, top: 192, bottom: 732 });
  });
  test('in a low window it stands between a player’s controls, wherever those reach, unless no row has room there', () => {
    const controls = [control(24, 24, 84, 60), control(380, 24, 456, 60), control(24, 205, 100, 241)];
    const page = measured(480, 320, { surface: 'player', controls });
    expect(boxOf(place(page), page)).toMatchObject({ top: 68, bottom: 197 });
    const least = measured(320, 256, {
      surface: 'player',
      controls: [control(24, 24, 84, 60), control(24, 165, 84, 201)],
    });
    const { top, bottom } = boxOf(place(least), least);
    expect(bottom - top).toBe(128);
  });
});
