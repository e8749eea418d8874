// @vitest-environment jsdom
/** The panel as it is drawn: a real stage and real components; only the place is not measured. */
import { options } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FRONT as LOOKING } from '../../../tests/fixtures/front.ts';
import { KEYS } from '../../../tests/fixtures/keys.tsx';
import { FACTS } from '../../../tests/fixtures/notes.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import { makePagePanel, type PagePanel, type PanelDependencies } from './page-panel.tsx';
import type { Placement } from './placement.ts';
import { makeStage, type Stage } from './stage.tsx';
import type { Front } from './state.ts';

const CAST = [{ person: 'p1', name: 'Bae Doona', works: [] }];
const KNOWN = { state: 'known', notes: { ...FACTS, cast: CAST }, date: '2026-01-02' } as const;
const FRONT: Front = { ...LOOKING, view: KNOWN };
const WHERE = { kind: 'floating', side: 'right', width: 380, disc: {}, room: true } as Placement;
const vnode = options.vnode;
const moved = { now: false };
let end: AbortController;
let stage: Stage;
let panel: PagePanel;
let dependencies: PanelDependencies;

beforeEach(() => {
  end = new AbortController();
  stage = makeStage(window, () => false, end.signal);
  dependencies = {
    view: window,
    locale: KEYS,
    stage,
    placer: { place: vi.fn(() => WHERE), hasMoved: () => moved.now },
    badge: vi.fn(),
    store: vi.fn(async (changes) => parsePreferences(changes)),
    actions: {
      loadPerson: async () => ({ key: 'p1', name: 'Bae Doona', otherNames: [], known: [], timeline: [] }),
      search: async () => [],
      onRetry: vi.fn(),
    },
  };
  panel = makePagePanel(dependencies);
  moved.now = false;
});
afterEach(() => {
  end.abort();
  Object.assign(options, { vnode });
  document.body.innerHTML = '';
});

const drawings = (): number => vi.mocked(dependencies.placer.place).mock.calls.length;
const of = <T extends HTMLElement>(selector: string): T => {
  const found = stage.root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const press = (selector: string): void => stage.trust.tell(of(selector), new Event('click', { bubbles: true }));
const choose = (stored: object = {}): void => panel.choices.take({ preferences: parsePreferences(stored) });
const show = (front: Partial<Front> = {}, stored: object = {}): void => {
  choose(stored);
  panel.tell({ type: 'styled' });
  panel.tell({ type: 'came', front: { ...FRONT, ...front } });
};
const isOpen = (): string | undefined => stage.host.dataset.open;

test('it is drawn once there are a title, choices and a style, in whatever order they come', () => {
  panel.tell({ type: 'came', front: FRONT });
  choose();
  expect(stage.host.isConnected).toBe(false);
  panel.tell({ type: 'styled' });
  expect([stage.host.isConnected, isOpen()]).toEqual([true, 'true']);
  panel.tell({ type: 'left' });
  expect(stage.host.isConnected).toBe(false);
});

describe('the focus', () => {
  test.each([
    ['key', 'panel-button panel-fold', 'disc'],
    ['pointer', undefined, undefined],
  ] as const)('after a %s goes where the button went', (by, open, folded) => {
    show();
    panel.acted(by);
    press('.panel-fold');
    expect(isOpen()).toBe('false');
    expect(stage.root.activeElement?.className.trim()).toBe(folded);
    press('.disc');
    expect(isOpen()).toBe('true');
    expect(stage.root.activeElement?.className.trim()).toBe(open);
  });

  test.each([
    ['key', 'p1'],
    ['pointer', undefined],
  ] as const)('after a %s on somebody goes to their row, which is open', (by, focused) => {
    const peek = { width: 200, inset: 12, top: 16, bottom: 16 };
    vi.mocked(dependencies.placer.place).mockReturnValue({ ...WHERE, peek, room: false });
    show({
      detection: { surface: 'modal', netflixId: 7 },
      view: { ...KNOWN, notes: { ...KNOWN.notes, level: 'brief' } },
    });
    panel.acted(by);
    press('.peek-row');
    expect(isOpen()).toBe('true');
    expect(of('.cast-row').getAttribute('aria-expanded')).toBe('true');
    expect((stage.root.activeElement as HTMLElement | null)?.dataset.person).toBe(focused);
    panel.escape();
    expect(of('.peek-head').getAttribute('aria-expanded')).toBe('false');
  });

  test.each([
    ['key', 'panel-button panel-fold'],
    ['pointer', undefined],
  ] as const)('after a %s that takes away what was pressed stays in the panel by a key alone', (by, focused) => {
    show({ open: true, view: { state: 'failed', why: 'no such file' } });
    vi.mocked(dependencies.actions.onRetry).mockImplementation(() =>
      panel.tell({ type: 'updated', change: { view: { state: 'looking' } } }),
    );
    panel.acted(by);
    of('.failure button').focus();
    press('.failure button');
    expect(of('.panel-looking').isConnected).toBe(true);
    expect(stage.root.activeElement?.className).toBe(focused);
  });

  test('is put into the panel by whoever enters it', () => {
    show({ open: false });
    expect(panel.enter()).toBe(true);
    expect(isOpen()).toBe('true');
    expect(stage.root.activeElement).toBe(of('.panel-fold'));
  });

  test.each([
    ['key', true],
    ['pointer', false],
  ] as const)('after a %s that hides the panel goes back to where one came from, by a key alone', async (by, isBack) => {
    const field = document.createElement('input');
    document.body.append(field);
    show();
    field.focus();
    panel.enter();
    panel.acted(by);
    press('.panel-more');
    await vi.waitFor(() => of('.panel-menu'));
    press('.panel-menu');
    expect(stage.host.isConnected).toBe(false);
    expect(document.activeElement === field).toBe(isBack);
  });
});

test('there is nothing to enter where no title is in front, and for Kids', () => {
  choose();
  expect(panel.enter()).toBe(false);
  show({ kids: true });
  expect(panel.mayShow()).toBe(false);
  expect(panel.enter()).toBe(false);
  expect(stage.host.isConnected).toBe(false);
});

test.each([
  ['stays for whoever acted in it', true],
  ['goes for who has not', false],
] as const)('a panel that opened by itself, when its room goes, %s', (_, acts) => {
  show();
  if (acts) panel.acted('pointer');
  vi.mocked(dependencies.placer.place).mockReturnValue({ ...WHERE, room: false });
  panel.draw();
  expect(isOpen()).toBe(String(acts));
  panel.tell({ type: 'came', front: { ...FRONT, detection: { surface: 'page', netflixId: 8 } } });
  expect(isOpen()).toBe('false');
});

test('a folded panel is not opened by a key in it', () => {
  show({ open: false });
  panel.acted('key');
  panel.draw();
  expect(isOpen()).toBe('false');
});

test('Escape goes back from a person, and else folds the panel', async () => {
  show();
  press('.cast-name');
  await vi.waitFor(() => of('.person-back'));
  panel.escape();
  await vi.waitFor(() => of('.cast-name'));
  expect(isOpen()).toBe('true');
  panel.escape();
  expect(isOpen()).toBe('false');
});

test('Escape closes what the panel’s last button has opened, and keeps the focus', async () => {
  show();
  panel.acted('key');
  press('.panel-more');
  await vi.waitFor(() => of('.panel-menu'));
  of('.panel-menu').focus();
  panel.escape();
  await vi.waitFor(() => expect(of('.panel-more').getAttribute('aria-expanded')).toBe('false'));
  expect([isOpen(), stage.root.activeElement]).toEqual(['true', of('.panel-more')]);
  panel.escape();
  expect(isOpen()).toBe('false');
});

test('Escape folds a panel whose person went with the title', async () => {
  show();
  press('.cast-name');
  await vi.waitFor(() => of('.person-back'));
  panel.tell({ type: 'came', front: { ...FRONT, detection: { surface: 'page', netflixId: 8 } } });
  panel.escape();
  expect(isOpen()).toBe('false');
});

test('the other side is stored, and holds where it cannot be', async () => {
  show();
  press('[aria-label="other_side"]');
  expect(dependencies.store).toHaveBeenCalledWith({ side: 'left' });
  await vi.waitFor(() => expect(panel.state().choices?.preferences.side).toBe('left'));
  vi.mocked(dependencies.store).mockRejectedValue(new Error('over quota'));
  press('[aria-label="other_side"]');
  await vi.waitFor(() => expect(of('.notices').textContent).toBe('not_saved_here over quota'));
  expect(panel.state().choices?.preferences.side).toBe('right');
});

test('a panel that was closed stays closed for that title, until it is asked for', async () => {
  show();
  press('.panel-more');
  await vi.waitFor(() => of('.panel-menu'));
  press('.panel-menu');
  expect(stage.host.isConnected).toBe(false);
  panel.tell({ type: 'came', front: FRONT });
  expect(stage.host.isConnected).toBe(false);
  panel.enter();
  expect(isOpen()).toBe('true');
});

test('it is drawn again where its place has moved, and not where it has not', () => {
  show();
  const before = drawings();
  panel.keepClear();
  expect(drawings()).toBe(before);
  moved.now = true;
  panel.keepClear();
  expect(drawings()).toBe(before + 1);
});

test('in the player it stands inside what goes into full screen, where there is such a thing', () => {
  show({ detection: { surface: 'player', netflixId: 7 } });
  expect(stage.host.parentElement).toBe(document.documentElement);
  document.body.innerHTML = '<div class="watch-video--player-view"></div>';
  panel.draw();
  expect(stage.host.parentElement?.className).toBe('watch-video--player-view');
  panel.tell({ type: 'came', front: FRONT });
  expect(stage.host.parentElement).toBe(document.documentElement);
});

test('a look-up that failed is tried again by its button', () => {
  show({ open: true, view: { state: 'failed', why: 'no such file' } });
  press('.failure button');
  expect(dependencies.actions.onRetry).toHaveBeenCalledTimes(1);
});

test('while a title is looked up the panel stays as it was on the last one', () => {
  show();
  panel.tell({ type: 'came', front: { ...FRONT, view: { state: 'looking' } } });
  expect(isOpen()).toBe('true');
  panel.tell({ type: 'left' });
  panel.tell({ type: 'came', front: { ...FRONT, view: { state: 'looking' } } });
  expect(isOpen()).toBe('false');
});

test('after the panel was closed, the next title shows it only once its look-up takes more than a moment', () => {
  show();
  const early: Partial<Front> = { view: { state: 'looking' }, early: true };
  const next = { ...FRONT, ...early, detection: { surface: 'page', netflixId: 8 } } as const;
  panel.tell({ type: 'came', front: next });
  expect([stage.host.isConnected, isOpen()]).toEqual([true, 'true']);
  panel.tell({ type: 'closed' });
  panel.tell({ type: 'came', front: { ...FRONT, ...early } });
  expect(stage.host.isConnected).toBe(false);
  panel.tell({ type: 'updated', change: { early: false } });
  expect([stage.host.isConnected, isOpen()]).toEqual([true, 'false']);
});
