// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut } from '../../../tests/fixtures/layout.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import { makePlacer } from './placer.ts';
import type { Front } from './state.ts';

const FRONT = { detection: { surface: 'page', netflixId: 7 } } as Front;
const CHOICES = parsePreferences({});
const button = (top: number): string =>
  `<main data-box="0 0 1280 800"><button id="it" data-box="1100 ${top} 1200 ${top + 40}"></button></main>`;

const placerOf = (host: Element) => makePlacer(window, host, document.createElement('i'));
const clock = { now: 0 };
beforeEach(() => {
  vi.spyOn(window.performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('it gives the panel’s place, and notices once a control that moved changes it', () => {
  layOut(button(100));
  const host = document.body.appendChild(document.createElement('aside'));
  const placer = placerOf(host);
  expect(placer.place(FRONT, CHOICES)).toMatchObject({ kind: 'floating', side: 'right', top: 148, room: true });
  clock.now += 60;
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(false);
  document.getElementById('it')?.setAttribute('data-box', '1100 300 1200 340');
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(true);
  placer.place(FRONT, CHOICES);
  clock.now += 60;
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(false);
});

test('it does not measure again just after the panel was drawn: a page that appears asks several times at once', () => {
  layOut(button(100));
  const placer = placerOf(document.body.appendChild(document.createElement('aside')));
  placer.place(FRONT, CHOICES);
  document.getElementById('it')?.setAttribute('data-box', '1100 300 1200 340');
  clock.now += 30;
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(false);
  clock.now += 30;
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(true);
});

test('a panel that is pressed stays where it is until it is let go, or the press would be no click', () => {
  layOut(button(100));
  const host = document.body.appendChild(document.createElement('aside'));
  const placer = placerOf(host);
  placer.place(FRONT, CHOICES);
  clock.now += 60;
  document.getElementById('it')?.setAttribute('data-box', '1100 300 1200 340');
  const pressed = vi.spyOn(host, 'matches').mockImplementation((state) => state === ':active');
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(false);
  pressed.mockReturnValue(false);
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(true);
});

test('a panel that is not shown has not moved', () => {
  layOut(button(100));
  const placer = placerOf(document.createElement('aside'));
  placer.place(FRONT, CHOICES);
  document.getElementById('it')?.setAttribute('data-box', '1100 300 1200 340');
  expect(placer.hasMoved(FRONT, CHOICES)).toBe(false);
});

test('the panel is at the side that the viewer has chosen', () => {
  layOut(button(100));
  const placer = placerOf(document.body);
  expect(placer.place(FRONT, parsePreferences({ side: 'left' }))).toMatchObject({ side: 'left', top: 16 });
});

test('where a page cannot be measured the panel is placed as in an empty window', () => {
  layOut(button(100));
  const info = vi.spyOn(console, 'info').mockReturnValue(undefined);
  vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
    throw new Error('not now');
  });
  expect(placerOf(document.body).place(FRONT, CHOICES)).toMatchObject({ kind: 'floating', room: true });
  expect(info).toHaveBeenCalledTimes(1);
});
