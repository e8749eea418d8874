import { describe, expect, test } from 'vitest';
import { freeStretches, nearestMiddle, tallestStretch } from './free-room.ts';

const column = { left: 900, right: 1280, top: 16, bottom: 784 };
const control = (top: number, bottom: number, left = 1000, right = 1100) => ({ left, right, top, bottom });

describe('free parts of a column', () => {
  // biome-ignore format: a row a case
  test.each([
    ['nothing stands in it', [], [[16, 784]]],
    ['a control in the middle', [control(400, 440)], [[16, 392], [448, 784]]],
    ['controls beside the column', [control(400, 440, 700, 880)], [[16, 784]]],
    ['one that all but touches it', [control(400, 440, 700, 895)], [[16, 392], [448, 784]]],
    ['given in any order, one within the other', [control(300, 320), control(100, 400)], [[16, 92], [408, 784]]],
    ['over its ends', [control(0, 60), control(760, 900)], [[68, 752]]],
    ['all of it taken', [control(0, 900)], []],
    ['outside of it, above and below', [control(-300, -200), control(2000, 2100)], [[16, 784]]],
  ] as const)('%s', (_, obstacles, free) => {
    expect(freeStretches(column, obstacles).map(({ top, bottom }) => [top, bottom])).toEqual(free);
  });
});

test('the tallest part, the upper one of two alike; none is empty, at the top', () => {
  expect(tallestStretch(column, [control(200, 240)])).toEqual({ top: 248, bottom: 784 });
  expect(tallestStretch({ ...column, top: 0, bottom: 840 }, [control(400, 440)])).toEqual({ top: 0, bottom: 392 });
  expect(tallestStretch(column, [control(0, 900)])).toEqual({ top: 16, bottom: 16 });
});

test.each([
  ['free where it is wished', [], 400],
  ['pushed up by what stands a little below', [control(420, 520)], 364],
  ['pushed down by what stands a little above', [control(280, 400)], 456],
  ['not into a part that is too low for it', [control(0, 300), control(360, 470)], 526],
  ['kept within the column', [control(100, 784)], 400],
  ['as wished where there is no room', [control(0, 784)], 400],
] as const)('the nearest middle: %s', (_, obstacles, middle) => {
  expect(nearestMiddle({ ...column, top: 16, bottom: 784 }, obstacles, 96, 400)).toBe(middle);
});
