// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/"}
/** The wiring, whole: from an address to what is shown, over a background that answers from a table. */
import { options } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { byHand, windowOfHand } from '../../tests/fixtures/by-hand.ts';
import { KEYS } from '../../tests/fixtures/keys.tsx';
import { layOut, watchSizes } from '../../tests/fixtures/layout.ts';
import { ARTICLE } from '../../tests/fixtures/notes.ts';
import { DATE, known } from '../../tests/fixtures/visit.ts';
import { DEFAULTS } from '../shared/preference-defaults.ts';
import type { PagePanel } from './panel/page-panel.tsx';
import { runPanel } from './run.tsx';

type Request = { type: string } & Record<string, unknown>;
const background = vi.hoisted(() => ({
  requests: [] as Array<{ type: string } & Record<string, unknown>>,
  broken: new Set<string>(),
  answers: {} as Record<string, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: async (request: Request) => {
        background.requests.push(request);
        if (background.broken.has(request.type)) return { ok: false, why: `${request.type} is broken` };
        return { ok: true, value: background.answers[request.type] };
      },
    },
    storage: { onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

const vnode = options.vnode;
const navigation = new EventTarget();
const life = { end: new AbortController(), isGone: false };
let panel: PagePanel;

beforeEach(() => {
  Object.assign(life, { end: new AbortController(), isGone: false });
  Object.assign(background, {
    requests: [],
    broken: new Set(),
    answers: {
      style: { css: 'p {}' },
      preferences: { preferences: DEFAULTS },
      lookup: known(7, { news: [ARTICLE] }),
      'people-named': [],
      person: { key: 'p1', name: 'Bae Doona', otherNames: [], knownFor: [], credits: [] },
      prefer: { ...DEFAULTS, side: 'left' },
    },
  });
  Object.assign(window, { navigation, matchMedia: () => new EventTarget() });
  watchSizes();
  layOut('<main data-box="0 0 1280 800"></main>');
});
afterEach(() => {
  life.end.abort();
  Object.assign(options, { vnode });
  vi.unstubAllGlobals();
});

const isGone = (): boolean => {
  if (life.isGone) life.end.abort();
  return life.end.signal.aborted;
};
const run = (path: string): void => {
  history.replaceState({}, '', path);
  panel = runPanel(windowOfHand(window), KEYS, isGone, life.end.signal);
};
const host = (): HTMLElement | null => document.querySelector<HTMLElement>('show-notes-panel');
const shown = (state: string): Promise<void> => vi.waitFor(() => expect(host()?.dataset.state).toBe(state));
const inside = (selector: string): string | null | undefined =>
  host()?.shadowRoot?.querySelector(selector)?.textContent;
const styles = (): string =>
  (host()?.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join(' ');
const times = (type: string): number => background.requests.filter((request) => request.type === type).length;

test('a title is looked up, styled and shown', async () => {
  run('/title/7');
  await shown('facts');
  expect(host()?.dataset).toMatchObject({ netflixId: '7', open: 'true' });
  expect(styles()).toBe('p { }');
  expect(inside('.panel-name')).toBe('A Film');
  await vi.waitFor(() => expect(times('remember')).toBe(1));
});

test('a page without a title costs nothing but the choices; the first title asks for the style, the next does not', async () => {
  run('/browse');
  await panel.choices.first;
  expect(background.requests.map(({ type }) => type)).toEqual(['preferences']);
  history.replaceState({}, '', '/title/7');
  navigation.dispatchEvent(new Event('currententrychange'));
  await shown('facts');
  history.replaceState({}, '', '/title/8');
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.waitFor(() => expect(times('lookup')).toBe(2));
  expect(times('style')).toBe(1);
});

test('where the style cannot be read the notes are shown plainly, and it is asked for again with the title', async () => {
  background.broken.add('style').add('lookup');
  run('/title/7');
  await shown('failed');
  await vi.waitFor(() => expect(styles()).toContain('position: fixed'));
  panel.enter();
  expect(inside('.notices')).toContain('style_unread style is broken');
  background.broken.clear();
  const retry = host()?.shadowRoot?.querySelector<HTMLElement>('.failure button');
  if (!retry) throw new Error('no button');
  // A click by script is a page's: nothing comes of it. The browser's own is told anew by the guard.
  retry.click();
  expect(host()?.dataset.state).toBe('failed');
  retry.dispatchEvent(byHand(new Event('click', { bubbles: true, composed: true })));
  await shown('facts');
  await vi.waitFor(() => expect(styles()).toBe('p { }'));
});

test('that choices cannot be read is shown beside the notes', async () => {
  background.broken.add('preferences');
  run('/title/7');
  await shown('facts');
  expect(inside('.notices')).toContain('choices_unread preferences is broken');
});

test('a Kids profile has nothing, and nothing is remembered of it', async () => {
  layOut('<div class="kidsPage"></div>');
  // Of an id of its own: what the page before had still to say may come now.
  background.answers.lookup = known(5);
  run('/title/5');
  await vi.waitFor(() => expect(times('lookup')).toBe(1));
  await panel.choices.first;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host()).toBeNull();
  expect(background.requests).not.toContainEqual(expect.objectContaining({ type: 'remember', netflixId: 5 }));
});

test.each(['focus', 'pageshow'])('a %s after the extension is gone takes the panel away', async (type) => {
  run('/title/7');
  await shown('facts');
  window.dispatchEvent(new Event(type));
  expect(host()).not.toBeNull();
  life.isGone = true;
  window.dispatchEvent(new Event(type));
  expect(host()).toBeNull();
});

test('Escape folds it, and the focus stays in it', async () => {
  run('/title/7');
  await shown('facts');
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true });
  host()?.shadowRoot?.querySelector('.panel-fold')?.dispatchEvent(byHand(key));
  expect(host()?.dataset.open).toBe('false');
  expect(host()?.shadowRoot?.activeElement?.className).toContain('disc');
});

test('a title that the data lacks is shown as unknown', async () => {
  background.answers.lookup = { state: 'unknown', date: DATE };
  background.answers.evidence = background.answers.lookup;
  run('/title/9');
  await shown('unknown');
  expect(host()?.dataset.open).toBe('false');
});
