/** Shapes of which the backdrop's pictures are made: markup of SVG, the same for the same seed. */

/** Every picture is drawn on a canvas of this size, and cut to where it stands. */
export const CANVAS = { width: 1600, height: 900 } as const;

/** Numbers from 0 to 1. */
export type Random = () => number;

/** @returns a colour between two of the form `#rrggbb`, `part` of the way */
export function between(from: string, to: string, part: number): string {
  const channel = (at: number): string => {
    const [start, end] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(start + (end - start) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

type Point = readonly [x: number, y: number];

function polygon(points: readonly Point[], colour: string): string {
  return `<path fill="${colour}" d="M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z"/>`;
}

function toBottom(line: readonly Point[], colour: string): string {
  const { width, height } = CANVAS;
  return polygon([...line, [width, height], [0, height]], colour);
}

/** Hills or mountains from side to side: waves of three lengths, the shortest being the rocks. */
export function ridge(random: Random, top: number, rise: number, roughness: number, colour: string): string {
  const phases = [random(), random(), random()].map((part) => part * 7) as [number, number, number];
  const line = Array.from({ length: 161 }, (_, step): Point => {
    const x = step / 160;
    const waves =
      Math.sin(x * 4.2 + phases[0]) * 0.6 +
      Math.sin(x * 11 + phases[1]) * 0.28 +
      Math.sin(x * 29 + phases[2]) * 0.12 * roughness +
      (random() - 0.5) * 0.16 * roughness;
    return [x * CANVAS.width, top - waves * rise];
  });
  return toBottom(line, colour);
}

/** A wood of firs, each a tall triangle of three steps. */
export function firs(random: Random, top: number, size: number, colour: string): string {
  const { width } = CANVAS;
  const all = Array.from({ length: Math.ceil(width / (size * 0.2)) }, (_, index) => {
    const x = index * size * 0.2 + random() * size * 0.14;
    return fir(x, top + random() * size * 0.2, size * (0.55 + random() * 0.6), colour);
  });
  return all.join('') + rectangle(0, top + size * 0.1, width, CANVAS.height, colour);
}

function fir(x: number, foot: number, height: number, colour: string): string {
  const half = height * 0.17;
  const steps: Point[] = [
    [x, foot - height],
    [x + half * 0.5, foot - height * 0.6],
    [x + half * 0.3, foot - height * 0.6],
    [x + half * 0.8, foot - height * 0.28],
    [x + half * 0.5, foot - height * 0.28],
    [x + half, foot + height * 0.2],
  ];
  const mirrored = steps.toReversed().map(([right, y]): Point => [2 * x - right, y]);
  return polygon([...steps, ...mirrored], colour);
}

/** From the corner at the top left, to whole pixels. */
export function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${Math.round(x)}" y="${Math.round(y)}" width="${Math.round(width)}" height="${Math.round(height)}" fill="${colour}"/>`;
}

/** Around its centre, to whole pixels. */
export function circle(x: number, y: number, radius: number, colour: string, opacity = 1): string {
  return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(radius)}" fill="${colour}" opacity="${opacity}"/>`;
}

/** Sun or moon, with the light around it in rings. */
export function light(x: number, y: number, radius: number, colour: string): string {
  const rings = [3.4, 2.5, 1.8].map((times) => circle(x, y, radius * times, colour, 0.07));
  return rings.join('') + circle(x, y, radius, colour, 0.92);
}

/** Houses side by side, some of their windows lit. */
export function houses(random: Random, top: number, colour: string, lit: string, share: number): string {
  const parts: string[] = [];
  for (let x = -20; x < CANVAS.width; ) {
    const width = 70 + random() * 110;
    const roof = top - random() * 230;
    parts.push(rectangle(x, roof, width + 2, CANVAS.height - roof, colour));
    parts.push(windows(random, { x: x + 12, y: roof + 18, width: width - 24, height: 700 - roof }, lit, share));
    x += width;
  }
  return parts.join('');
}

type Wall = { x: number; y: number; width: number; height: number };

/** Windows in rows and columns on a wall. */
export function windows(random: Random, { x, y, width, height }: Wall, lit: string, share: number, size = 8): string {
  const parts: string[] = [];
  for (let down = 0; down + size < height; down += size * 3)
    for (let across = 0; across + size <= width; across += size * 2)
      if (random() < share) parts.push(rectangle(x + across, y + down, size, size * 1.5, lit));
  return parts.join('');
}

/** Lines of light on water, under where the light stands. */
export function glitter(random: Random, x: number, top: number, colour: string): string {
  const lines = Array.from({ length: 26 }, (_, index) => {
    const width = (30 + index * 7) * (0.5 + random());
    return `<rect x="${Math.round(x - width / 2 + (random() - 0.5) * 50)}" y="${top + index * 11}" width="${Math.round(width)}" height="3" rx="1.5" fill="${colour}" opacity="${(0.5 - index * 0.016).toFixed(2)}"/>`;
  });
  return lines.join('');
}

/** One side of somebody in a coat, from the neck to the foot: in parts of a head's height, from the middle of the feet. */
const SIDE = [
  [0.26, 6.9],
  [0.3, 6.5],
  [0.8, 6.3],
  [1.12, 6.05],
  [1.26, 5.2],
  [1.22, 3.3],
  [1, 3.2],
  [0.84, 2.6],
  [0.7, 0],
  [0.1, 0],
] as const;

/** Somebody who stands there, seen from behind. */
export function figure(x: number, foot: number, height: number, colour: string): string {
  const unit = height / 8;
  const right = SIDE.map(([across, up]): Point => [x + across * unit, foot - up * unit]);
  const left = right.toReversed().map(([at, y]): Point => [2 * x - at, y]);
  const body = polygon([...right, [x, foot - unit * 2.7], ...left], colour);
  return `${body}<ellipse cx="${x}" cy="${Math.round(foot - unit * 7.3)}" rx="${(unit * 0.5).toFixed(1)}" ry="${(unit * 0.64).toFixed(1)}" fill="${colour}"/>`;
}

/** Stars above the horizon. */
export function stars(random: Random, count: number, lowest: number, colour: string): string {
  const all = Array.from({ length: count }, () =>
    circle(random() * CANVAS.width, random() * lowest, 1 + random() * 1.6, colour, 0.3 + Math.round(random() * 5) / 10),
  );
  return all.join('');
}

/** A house with a gable, a lit window and a lit door. */
export function cabin(x: number, foot: number, size: number, colour: string, lit: string): string {
  const wall: Point[] = [
    [x - size * 0.1, foot - size * 0.55],
    [x + size * 0.5, foot - size],
    [x + size * 1.1, foot - size * 0.55],
    [x + size, foot - size * 0.55],
    [x + size, foot],
    [x, foot],
    [x, foot - size * 0.55],
  ];
  return [
    polygon(wall, colour),
    rectangle(x + size * 0.18, foot - size * 0.42, size * 0.24, size * 0.18, lit),
    rectangle(x + size * 0.62, foot - size * 0.42, size * 0.18, size * 0.42, lit),
  ].join('');
}
