import { JSDOM } from 'jsdom';
import { beforeEach, expect, test } from 'vitest';
import { watchPlayer } from './player.ts';

let view: Window;
let heard: string[];
const happens = (selector: string, type: string, state: object = {}): void => {
  const video = view.document.querySelector(selector);
  if (!video) throw new Error(`no ${selector}`);
  for (const [name, value] of Object.entries(state)) Object.defineProperty(video, name, { value, configurable: true });
  video.dispatchEvent(new (view as unknown as { Event: typeof Event }).Event(type));
};

beforeEach(() => {
  const { window } = new JSDOM(
    '<div class="watch-video--player-view"><video id="film"></video></div><video id="trailer"></video><audio id="sound"></audio>',
  );
  // jsdom's elements are not this context's.
  Object.assign(globalThis, { Element: window.Element });
  view = window as unknown as Window;
  heard = [];
  const { signal } = new (window as unknown as { AbortController: typeof AbortController }).AbortController();
  watchPlayer(view, (what) => heard.push(what ?? 'new'), signal);
});

test('it hears the player’s own video', () => {
  for (const type of ['pause', 'play', 'loadeddata']) happens('#film', type);
  expect(heard).toEqual(['paused', 'played', 'new']);
});

test('the end of an episode is no pause', () => {
  happens('#film', 'pause', { ended: true });
  happens('#film', 'ended', { ended: true });
  expect(heard).toEqual([]);
});

test('a trailer beside it, and what is no video, tell nothing', () => {
  for (const selector of ['#trailer', '#sound'])
    for (const type of ['pause', 'play', 'loadeddata']) happens(selector, type);
  expect(heard).toEqual([]);
});
