// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut, watchSizes } from '../../../tests/fixtures/layout.ts';
import { type Answers, known, type TriedVisit, tryVisit } from '../../../tests/fixtures/visit.ts';
import type { Surface } from '../site/detect.ts';
import { followVisit } from './follow-visit.ts';

const navigation = new EventTarget();
const MODAL = '<div id="modal" role="dialog" data-uia="modal-motion-container-DETAIL_MODAL"></div>';
const PLAYER = '<div id="player" class="watch-video--player-view"><video></video></div>';
const open: { sizes?: ReturnType<typeof watchSizes>; tried?: TriedVisit } = {};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { navigation });
  Object.assign(open, { sizes: watchSizes() });
});
afterEach(() => {
  open.tried?.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = (surface: Surface, html: string, answers: Answers = { lookup: () => known(7) }, isFirst = true) => {
  layOut(html);
  history.replaceState({}, '', '/');
  const tried = tryVisit(surface, 7, answers, { isFirst });
  open.tried = tried;
  const retry = followVisit(tried.dependencies, tried.visit);
  return { ...tried, retry, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
};
const observed = (): string[] => open.sizes?.observed.map(({ id }) => id) ?? [];

test('once its modal appears the panel is placed, and the modal’s size is watched', async () => {
  const tried = start('modal', '');
  await tried.wait(1000);
  expect([tried.front()?.placed, observed()]).toEqual([false, []]);
  layOut(MODAL);
  await tried.wait(1000);
  expect([tried.front()?.placed, observed()]).toEqual([true, ['modal']]);
  // As its lists load it grows, again and again: that alone draws nothing.
  const cleared = tried.cleared();
  open.sizes?.change();
  expect([tried.drawn(), tried.cleared()]).toEqual([0, cleared + 1]);
});

test('a panel whose modal does not appear is placed at the edge after a while', async () => {
  const tried = start('modal', '');
  await tried.wait(3400);
  expect(tried.front()?.placed).toBe(false);
  await tried.wait(1200);
  expect(tried.front()?.placed).toBe(true);
});

test('while nothing changes the panel only keeps clear of controls; a resize draws it again', async () => {
  const tried = start('page', '<h1>A Film</h1>');
  await tried.wait(5000);
  const cleared = tried.cleared();
  expect(cleared).toBeGreaterThan(0);
  await tried.wait(3000);
  expect({ drawn: tried.drawn(), cleared: tried.cleared() }).toEqual({ drawn: 0, cleared: cleared + 3 });
  window.dispatchEvent(new Event('resize'));
  expect({ drawn: tried.drawn(), cleared: tried.cleared() }).toEqual({ drawn: 1, cleared: cleared + 3 });
});

test('the mark of a Kids profile is noticed, and so is that it went', async () => {
  const tried = start('page', '');
  await tried.wait(100);
  expect(tried.front()?.kids).toBe(false);
  layOut('<div class="kidsPage"></div>');
  await tried.wait(1000);
  expect(tried.front()?.kids).toBe(true);
  layOut('');
  // What is drawn anew may bear it again.
  await tried.wait(1000);
  expect(tried.front()?.kids).toBe(true);
  await tried.wait(2000);
  expect(tried.front()?.kids).toBe(false);
});

test('a navigation to the path of a Kids profile is noticed at once', async () => {
  const tried = start('page', '');
  await tried.wait(10_000);
  history.replaceState({}, '', '/Kids');
  navigation.dispatchEvent(new Event('currententrychange'));
  await tried.wait(1);
  expect(tried.front()?.kids).toBe(true);
});

test('an address that changes without another profile causes no early look', async () => {
  const tried = start('page', '<h1>A Film</h1>');
  await tried.wait(5100);
  const cleared = tried.cleared();
  history.replaceState({}, '', '/?trackId=1');
  navigation.dispatchEvent(new Event('currententrychange'));
  await tried.wait(100);
  expect(tried.cleared()).toBe(cleared);
});

test('in the player the panel follows pause and play, and steps aside for an ad', async () => {
  const tried = start('player', PLAYER);
  await tried.wait(100);
  const video = document.querySelector('video');
  video?.dispatchEvent(new Event('pause'));
  expect(tried.front()?.paused).toBe(true);
  video?.dispatchEvent(new Event('play'));
  expect(tried.front()?.paused).toBe(false);
  expect([tried.front()?.aside, observed()]).toEqual([false, ['player']]);
  layOut(`${PLAYER}<div data-uia="ads-info-container"></div>`);
  await tried.wait(1000);
  expect(tried.front()?.aside).toBe(true);
});

test('on a page videos and ads are ignored', async () => {
  const tried = start('page', `${PLAYER}<div data-uia="ads-info-container"></div>`);
  await tried.wait(100);
  document.querySelector('video')?.dispatchEvent(new Event('pause'));
  await tried.wait(1000);
  expect(tried.front()).toMatchObject({ paused: false, aside: false });
});

test('a failed look-up is shown with its reason, and repeated on request only', async () => {
  const background = { broken: true };
  const lookup = (): unknown => {
    if (background.broken) throw new Error('no such file');
    return known(7);
  };
  const tried = start('page', '', { lookup });
  await tried.wait(5000);
  expect(tried.front()?.view).toEqual({ state: 'failed', why: 'no such file' });
  expect(tried.requests).toHaveLength(1);
  background.broken = false;
  tried.retry();
  expect(tried.front()?.view.state).toBe('looking');
  await tried.wait(100);
  expect(tried.front()?.view.state).toBe('known');
});

test('a repeated look-up takes what the page says by then as this title’s', async () => {
  const background = { broken: true };
  const lookup = (): unknown => {
    if (background.broken) throw new Error('no such file');
    return known(7, { unlessNamed: true });
  };
  document.title = 'The last one | Netflix';
  const tried = start('page', '', { lookup }, false);
  document.title = 'This one | Netflix';
  await tried.wait(1000);
  background.broken = false;
  tried.retry();
  await tried.wait(1000);
  expect(tried.requests.at(-1)?.now).toMatchObject({ tabTitle: 'This one | Netflix' });
});

test('nor is whom it names by then the last one’s cast', async () => {
  const background = { broken: true };
  const lookup = (): unknown => {
    if (background.broken) throw new Error('no such file');
    return known(7);
  };
  const people = ({ names }: { names: string[] }): unknown => names.map((name) => ({ person: name, name, works: [] }));
  const page = (name: string, star: string): string => `<h1>${name}</h1><p data-uia="info-starring"><a>${star}</a></p>`;
  const tried = start('page', page('The Last Film', 'Gong Yoo'), { lookup, 'people-named': people }, false);
  layOut(page('A Film', 'Bae Doona'));
  await tried.wait(1000);
  background.broken = false;
  tried.retry();
  await tried.wait(1000);
  expect(tried.front()?.view).toMatchObject({ notes: { cast: [{ name: 'Bae Doona' }] } });
});

test('once the extension is gone, no failure is shown', async () => {
  const fails = (): never => {
    throw new Error('Extension context invalidated.');
  };
  layOut('');
  const tried = tryVisit('page', 7, { lookup: fails });
  open.tried = tried;
  followVisit({ ...tried.dependencies, isGone: () => true }, tried.visit);
  await vi.advanceTimersByTimeAsync(1000);
  expect(tried.front()?.view.state).toBe('looking');
});

test('a visit that has ended reads nothing more', async () => {
  const tried = start('page', '');
  await tried.wait(100);
  tried.end();
  const before = tried.cleared();
  await tried.wait(5000);
  expect(tried.cleared()).toBe(before);
});
