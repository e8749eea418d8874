// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { known, tryVisit } from '../../../tests/fixtures/visit.ts';
import type { Surface } from '../site/detect.ts';

afterEach(() => void vi.useRealTimers());

test.each<[Surface, boolean]>([
  ['page', true],
  ['modal', false],
  ['player', true],
])('the place of a panel on a %s is known from the start: %s', (surface, placed) => {
  const { front } = tryVisit(surface, 7, {}, { kids: true });
  expect(front()).toMatchObject({
    detection: { surface, netflixId: 7 },
    view: { state: 'looking' },
    placed,
    kids: true,
  });
});

test('updates and events reach the panel’s state until the visit is over', () => {
  const { visit, front, end } = tryVisit('player', 7, {});
  visit.update({ pageName: 'Okja' });
  visit.tell({ type: 'paused' });
  expect(visit.now()).toMatchObject({ pageName: 'Okja', paused: true });
  end();
  visit.update({ pageName: 'Ozark' });
  visit.tell({ type: 'played' });
  expect(front()).toMatchObject({ pageName: 'Okja', paused: true });
});

test('after a moment without an answer it is no longer early, unless it was answered or the visit is over', () => {
  vi.useFakeTimers();
  const waiting = tryVisit('page', 7, {});
  vi.advanceTimersByTime(140);
  expect(waiting.front()?.early).toBe(true);
  vi.advanceTimersByTime(20);
  expect(waiting.front()?.early).toBe(false);
  const answered = tryVisit('page', 7, {});
  const { state: _, ...rest } = known(7) as Extract<ReturnType<typeof known>, { state: 'known' }>;
  answered.visit.update({ view: { state: 'known', ...rest } });
  const over = tryVisit('page', 7, {});
  over.end();
  vi.advanceTimersByTime(1000);
  expect([answered.front()?.early, over.front()?.early]).toEqual([true, true]);
});
