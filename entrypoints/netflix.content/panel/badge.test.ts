// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelView } from '../../../components/panel/types.ts';
import { FULL } from '../../../tests/fixtures/notes.ts';
import { tellBadge } from './badge.ts';

const KNOWN: PanelView = { state: 'known', notes: FULL, date: '2026-01-02' };
const HELD = { type: 'badge', cast: 2, stories: 2 };
const NONE = { type: 'badge', cast: 0, stories: 0 };
const ask = vi.fn();
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const asked = async (): Promise<unknown[]> => {
  await settled();
  return ask.mock.calls.splice(0).flat();
};
let end: AbortController;

beforeEach(() => {
  end = new AbortController();
  ask.mockReset().mockResolvedValue(undefined);
});
afterEach(() => end.abort());

test('the badge is asked for once, however often the panel is drawn, and cleared once nothing is shown', async () => {
  const tell = tellBadge(window, ask, end.signal);
  tell(undefined);
  tell({ state: 'looking' });
  expect(await asked()).toEqual([]);
  tell(KNOWN);
  tell({ ...KNOWN });
  expect(await asked()).toEqual([HELD]);
  tell({ state: 'looking' });
  tell(undefined);
  expect(await asked()).toEqual([NONE]);
  tell(KNOWN);
  tell({ state: 'unknown', date: '2026-01-02' });
  expect(await asked()).toEqual([HELD, NONE]);
});

test('a page that comes back from the browser’s cache asks for its badge again, another does not', async () => {
  const tell = tellBadge(window, ask, end.signal);
  const comes = (persisted: boolean): void => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
    tell(KNOWN);
  };
  tell(KNOWN);
  expect(await asked()).toEqual([HELD]);
  comes(false);
  expect(await asked()).toEqual([]);
  comes(true);
  expect(await asked()).toEqual([HELD]);
});

test('a prerendered page asks for its badge once it is seen: until then the tab is another’s', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  const tell = tellBadge({ document: page, addEventListener: () => undefined } as never, ask, end.signal);
  tell(KNOWN);
  expect(await asked()).toEqual([]);
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(await asked()).toEqual([HELD]);
});

test('a page that comes back does not wait for what was asked before it went', async () => {
  ask.mockReturnValueOnce(new Promise(() => {}));
  const tell = tellBadge(window, ask, end.signal);
  tell(KNOWN);
  expect(await asked()).toEqual([HELD]);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  tell(KNOWN);
  expect(await asked()).toEqual([HELD]);
});

test('a request that is repeated does not overtake a later one', async () => {
  const first = Promise.withResolvers<undefined>();
  ask.mockReturnValueOnce(first.promise);
  const tell = tellBadge(window, ask, end.signal);
  tell(KNOWN);
  tell(undefined);
  expect(await asked()).toEqual([HELD]);
  first.resolve(undefined);
  expect(await asked()).toEqual([NONE]);
});

test.each<[string, () => unknown]>([
  ['cannot be shown', () => ask.mockRejectedValue(new Error('No tab with id: 5.'))],
  [
    'has no extension any more',
    () =>
      ask.mockImplementation(() => {
        throw new Error('Extension context invalidated.');
      }),
  ],
])('a badge that %s throws nothing', async (_, breaks) => {
  breaks();
  const thrown = vi.fn();
  process.on('unhandledRejection', thrown);
  tellBadge(window, ask, end.signal)(KNOWN);
  await settled();
  process.off('unhandledRejection', thrown);
  expect(thrown).not.toHaveBeenCalled();
});
