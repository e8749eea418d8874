/** The backdrop's pictures. Nothing in them is anybody's: land, water, houses and light. */
import { randomFrom } from '../random.ts';
import {
  between,
  CANVAS,
  cabin,
  circle,
  figure,
  firs,
  glitter,
  houses,
  light,
  type Random,
  rectangle,
  ridge,
  stars,
  windows,
} from './shapes.ts';

/** From above: the sky's two colours, its light, and of the land what is far and what is near. */
export type Palette = readonly [sky: string, horizon: string, light: string, far: string, near: string];

type Draw = (random: Random, palette: Palette) => string;

const SCENES = {
  lake: (random, [sky, horizon, moon, far, near]) => {
    const water = between(sky, near, 0.35);
    return [
      stars(random, 70, 380, moon),
      light(830, 235, 52, moon),
      ridge(random, 430, 95, 0.7, between(horizon, far, 0.6)),
      ridge(random, 500, 70, 0.6, far),
      firs(random, 560, 90, between(far, near, 0.55)),
      rectangle(0, 590, CANVAS.width, 310, water),
      glitter(random, 830, 600, moon),
      cabin(1000, 596, 92, between(far, near, 0.85), '#f0bd6a'),
      rectangle(1026, 604, 30, 4, '#f0bd6a'),
      rectangle(1016, 616, 44, 3, between('#f0bd6a', water, 0.45)),
      rectangle(1028, 628, 26, 3, between('#f0bd6a', water, 0.65)),
      ridge(random, 872, 34, 0.5, near),
    ].join('');
  },
  dock: (random, [sky, horizon, moon, far, near]) => {
    const water = between(sky, near, 0.3);
    return [
      stars(random, 60, 320, moon),
      light(470, 225, 60, moon),
      ridge(random, 420, 80, 0.6, between(horizon, far, 0.55)),
      firs(random, 520, 110, between(far, near, 0.4)),
      rectangle(0, 545, CANVAS.width, 355, water),
      glitter(random, 470, 560, moon),
      rectangle(0, 770, 1180, 22, between(far, near, 0.45)),
      ...[90, 330, 570, 810, 1050].map((x) => rectangle(x, 790, 16, 110, between(far, near, 0.6))),
      figure(600, 772, 330, between(near, '#000000', 0.4)),
      figure(760, 772, 302, between(near, '#000000', 0.4)),
      rectangle(0, 880, CANVAS.width, 20, near),
    ].join('');
  },
  school: (random, [sky, horizon, sun, far, near]) => {
    const wall = between(far, near, 0.55);
    return [
      light(1000, 350, 74, sun),
      ridge(random, 520, 60, 0.3, between(horizon, far, 0.55)),
      houses(random, 640, between(horizon, far, 0.85), sun, 0),
      rectangle(440, 350, 600, 420, wall),
      rectangle(660, 240, 160, 500, wall),
      rectangle(428, 338, 624, 14, near),
      rectangle(650, 228, 180, 14, near),
      windows(random, { x: 466, y: 380, width: 180, height: 280 }, between(wall, sky, 0.6), 1, 17),
      windows(random, { x: 838, y: 380, width: 190, height: 280 }, between(wall, sky, 0.6), 1, 17),
      windows(random, { x: 636, y: 380, width: 390, height: 280 }, '#f2c27a', 0.14, 17),
      circle(740, 290, 24, '#f2c27a', 0.9),
      ridge(random, 760, 24, 0.4, near),
      ...[690, 760, 880, 940, 985].map((x, index) => figure(x, 850 - index * 6, 110, between(near, '#000000', 0.5))),
    ].join('');
  },
  peaks: (random, [, horizon, sun, far, near]) =>
    [
      light(1080, 250, 80, sun),
      ridge(random, 400, 170, 1.5, between(horizon, far, 0.4)),
      ridge(random, 540, 130, 1.2, between(horizon, far, 0.75)),
      ridge(random, 660, 100, 1, between(far, near, 0.4)),
      firs(random, 830, 130, near),
    ].join(''),
  city: (random, [, horizon, moon, far, near]) =>
    [
      light(1150, 230, 64, moon),
      houses(random, 520, between(horizon, far, 0.6), moon, 0.04),
      houses(random, 640, between(far, near, 0.35), '#e9c27f', 0.12),
      houses(random, 800, near, '#f3cf8d', 0.07),
    ].join(''),
  dunes: (random, [, horizon, sun, far, near]) =>
    [
      light(540, 300, 96, sun),
      ridge(random, 500, 60, 0, between(horizon, far, 0.5)),
      ridge(random, 610, 90, 0, far),
      ridge(random, 730, 90, 0, between(far, near, 0.5)),
      ridge(random, 850, 60, 0, near),
      figure(1120, 720, 90, near),
    ].join(''),
  sea: (random, [sky, horizon, sun, far, near]) =>
    [
      light(800, 440, 100, sun),
      rectangle(0, 520, CANVAS.width, 380, between(horizon, far, 0.8)),
      glitter(random, 800, 530, sun),
      ridge(random, 700, 22, 0.3, between(far, near, 0.4)),
      ridge(random, 800, 30, 0.3, between(sky, near, 0.8)),
    ].join(''),
  orbit: (random, [, , sun, far, near]) =>
    [
      stars(random, 160, CANVAS.height, sun),
      circle(1050, 520, 330, far),
      circle(1130, 470, 330, near, 0.75),
      circle(420, 250, 60, sun, 0.9),
    ].join(''),
  hall: (random, [, horizon, glow, far, near]) =>
    [
      rectangle(0, 0, CANVAS.width, CANVAS.height, between(far, near, 0.3)),
      ...[1, 0.72, 0.5, 0.33].map((size, depth) => arch(size, between(near, horizon, depth / 3.4))),
      arch(0.2, glow),
      figure(800, 870, 190 + random() * 30, near),
    ].join(''),
} satisfies Record<string, Draw>;

export type SceneName = keyof typeof SCENES;

/** One doorway behind another. */
function arch(size: number, colour: string): string {
  const half = 560 * size;
  const top = 640 - 620 * size;
  return `<path fill="${colour}" d="M${800 - half} 900V${top + half}A${half} ${half} 0 0 1 ${800 + half} ${top + half}V900Z"/>`;
}

/**
 * @param name which scene
 * @param seed where its hills and windows stand
 * @param className of the element
 * @returns a picture as it stands in a page, cut to where it stands
 */
export function picture(name: SceneName, seed: number, palette: Palette, className: string): string {
  const { width, height } = CANVAS;
  const id = `sky-${name}-${seed}`;
  const [sky, horizon] = palette;
  return [
    `<svg class="${className}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">`,
    `<linearGradient id="${id}" x2="0" y2="1"><stop stop-color="${sky}"/><stop offset=".66" stop-color="${horizon}"/></linearGradient>`,
    rectangle(0, 0, width, height, `url(#${id})`),
    SCENES[name](randomFrom(seed).next, palette),
    '</svg>',
  ].join('');
}
