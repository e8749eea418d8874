import { expect, test, vi } from 'vitest';
import { ARTICLE, FULL } from '../../tests/fixtures/notes.ts';
import { BY_MODAL, IN_PLAYER, type Measured, place } from '../netflix.content/panel/placement.ts';
import { DEFAULTS } from '../shared/preference-defaults.ts';
import { PREFERENCES, type Preferences } from '../shared/preference-table.ts';
import { readSample } from '../shared/sample.ts';
import { previewOf } from './preview.ts';

const world = vi.hoisted((): { runtime?: unknown } => ({}));
vi.mock('wxt/browser', () => ({ browser: world }));

const of = (values: Partial<Preferences> = {}, systemIsDark = false) =>
  previewOf(
    { ...DEFAULTS, ...values },
    {
      sample: { value: { notes: FULL, date: '2026-01-02' } },
      systemIsDark,
      style: '',
      searcher: { search: async () => [], person: async () => undefined },
      onRetry: () => {},
      onMoveSide: () => {},
    },
  );

/** A window of 1920 × 1080 with a title's window in its middle, as both are measured. */
const LARGE: Omit<Measured, 'breadth'> = {
  side: 'right',
  width: 1920,
  stage: { left: 0, top: 0, right: 1920, bottom: 1080 },
  frame: { left: 0, top: 0, right: 1920, bottom: 1080 },
  controls: [],
  dialog: { left: 400, top: 32, right: 1360, bottom: 1080 },
};

test.each(PREFERENCES.width.values)('%s is as wide in the preview as it is on Netflix', (width) => {
  const { widths } = of({ width });
  expect(widths).toEqual({
    modal: place(BY_MODAL, { ...LARGE, breadth: width }).width,
    player: place(IN_PLAYER, { ...LARGE, breadth: width }).width,
  });
});

test.each<[Partial<Preferences>, boolean, object]>([
  [{}, false, { modal: 'dark', player: 'dark', popup: 'light' }],
  [{}, true, { modal: 'dark', player: 'dark', popup: 'dark' }],
  [{ theme: 'light' }, true, { modal: 'light', player: 'light', popup: 'light' }],
])('the theme of %j where the system is dark: %j', (values, systemIsDark, themes) => {
  expect(of(values, systemIsDark).themes).toEqual(themes);
});

test.each<[Partial<Preferences>, object]>([
  [{}, { modal: 'open', player: 'folded' }],
  [
    { opens: 'folded', player: 'pause' },
    { modal: 'folded', player: 'open' },
  ],
  [
    { opens: 'never', player: 'off' },
    { modal: 'none', player: 'none' },
  ],
])('how it comes with %j', (values, opens) => {
  expect(of(values).opens).toEqual(opens);
});

test('what is left out, covered or not remembered is so in the preview', () => {
  const { title, settings, lookedUp } = of({
    hidden: ['making'],
    hiddenLanguages: ['de'],
    spoilers: 'shown',
    remember: false,
  });
  expect(title).toMatchObject({ notes: { behindTheScenes: [], news: [ARTICLE] } });
  expect(settings.player).toMatchObject({ cover: false, characterFirst: true });
  expect(settings.popup.sections).toEqual(['synopsis', 'cast', 'news']);
  expect(lookedUp).toEqual([]);
  expect(of().lookedUp.length).toBeGreaterThan(0);
});

test.each<[string, unknown, object]>([
  [
    'is there',
    { ok: true, value: { state: 'known', notes: FULL, date: '2026-01-02' } },
    { value: { notes: FULL, date: '2026-01-02' } },
  ],
  [
    'is not in this build',
    { ok: true, value: { state: 'unknown', date: '2026-01-02' } },
    { why: expect.stringContaining('Ozark') },
  ],
  ['cannot be read', { ok: false, why: 'data/titles/1a.json: not JSON' }, { why: 'data/titles/1a.json: not JSON' }],
])('a title that %s', async (_, reply, outcome) => {
  world.runtime = { sendMessage: async () => reply };
  expect(await readSample()).toEqual(outcome);
});
