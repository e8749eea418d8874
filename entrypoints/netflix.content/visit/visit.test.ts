// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { tryVisit } from '../../../tests/fixtures/visit.ts';
import type { Surface } from '../site/detect.ts';

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

test('what is new of it is told, until it is over', () => {
  const { visit, front, end } = tryVisit('player', 7, {});
  visit.update({ pageName: 'Okja' });
  visit.tell({ type: 'paused' });
  expect(visit.now()).toMatchObject({ pageName: 'Okja', paused: true });
  end();
  visit.update({ pageName: 'Ozark' });
  visit.tell({ type: 'played' });
  expect(front()).toMatchObject({ pageName: 'Okja', paused: true });
});
