// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/"}
/** Visits over time: what is in front while addresses, names, modals and profiles come and go in any order. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { load, type NetflixTab, serve } from '../../tests/fixtures/netflix-tab.ts';

/** Confidence A, two series and a film; B and C. */
const OZARK = 11;
const KINGDOM = 12;
const OKJA = 13;
const ROAD = 22;
const SKYLINES = 33;
const SHORE = 34;
const OTHER = 'Quite Another Title';

const open: { tab?: NetflixTab } = {};
const start = (...args: Parameters<typeof load>): NetflixTab => {
  open.tab = load(...args);
  return open.tab;
};
const modal = (name: string, ...watch: number[]): string =>
  `<div role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"><img class="previewModal--boxart" alt="${name}">${watch.map((id) => `<a href="/watch/${id}">Play</a>`).join('')}</div>`;
const player = (name?: string, episode?: string): string =>
  `<div class="watch-video"><div class="watch-video--player-view"><video></video>${
    name === undefined
      ? ''
      : `<div data-uia="video-title">${episode === undefined ? name : `<h4>${name}</h4><span>Ep. 1</span><span>${episode}</span>`}</div>`
  }</div></div>`;

beforeEach(() => {
  vi.useFakeTimers();
  serve([
    { netflixId: OZARK, name: 'Ozark', type: 'series', confidence: 'A' },
    { netflixId: KINGDOM, name: 'Kingdom', type: 'series', confidence: 'A' },
    { netflixId: OKJA, name: 'Okja', type: 'film', confidence: 'A' },
    { netflixId: ROAD, name: 'End of the Road', type: 'film', confidence: 'B' },
    { netflixId: 23, name: 'Tide', type: 'series', confidence: 'B' },
    { netflixId: SKYLINES, name: 'Skylines', type: 'film', confidence: 'C' },
    { netflixId: SHORE, name: 'The Shore', type: 'series', confidence: 'C' },
  ]);
});
afterEach(() => {
  open.tab?.close();
  vi.useRealTimers();
});

describe('a page that falls silent takes nothing back', () => {
  test.each([
    ['a page whose heading goes', `/title/${ROAD}`, `<h1>${OTHER}</h1>`, ''],
    ['a player whose controls hide', `/watch/${ROAD}`, player(OTHER), player()],
    ['an ad', `/watch/${ROAD}`, player(OTHER), `${player(OTHER)}<div data-uia="ads-info-container"></div>`],
    ['a modal that is drawn anew', `/browse?jbv=${ROAD}`, modal(OTHER), modal('')],
  ])('%s: a title that was contradicted stays away', async (_, path, before, after) => {
    const tab = start(path, before);
    await tab.wait(4000);
    tab.say(after);
    await tab.wait(12_000);
    expect(tab.front()).toBe('unknown');
    expect(tab.seen()).not.toContain('End of the Road');
  });

  test('a title that was proved stays', async () => {
    const tab = start(`/watch/${SKYLINES}`, player('Skylines'));
    await tab.wait(4000);
    tab.say(player());
    await tab.wait(12_000);
    expect(tab.seen()).toEqual(['looking', 'Skylines']);
    tab.say(player(OTHER));
    await tab.wait(1200);
    expect(tab.front()).toBe('unknown');
  });
});
