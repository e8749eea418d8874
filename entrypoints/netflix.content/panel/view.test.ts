import { describe, expect, test } from 'vitest';
import type { PanelView } from '../../../components/panel/types.ts';
import { FRONT as LOOKING } from '../../../tests/fixtures/front.ts';
import { ARTICLE, FACTS } from '../../../tests/fixtures/notes.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import type { Placement } from './placement.ts';
import { type Front, type PanelState, START } from './state.ts';
import { currentTitle, mayRest, mayShow, type Shown, viewOf } from './view.ts';

const KNOWN: Extract<PanelView, { state: 'known' }> = {
  state: 'known',
  notes: { ...FACTS, level: 'brief', synopsis: 'What it is about.', news: [ARTICLE] },
  date: '2026-01-02',
};
const FRONT: Front = { ...LOOKING, view: KNOWN };
const EARLY: Partial<Front> = { view: { state: 'looking' }, early: true };
const CLOSED = { netflixId: 7, showId: undefined };
const player = { detection: { surface: 'player', netflixId: 7 } } as const;
const modal = { detection: { surface: 'modal', netflixId: 7 } } as const;

const WHERE = { kind: 'floating', side: 'right', width: 380, room: true } as Placement;
const measured =
  (rest: { room?: boolean } = {}) =>
  () => ({ ...WHERE, room: rest.room !== false });
const chosen = (stored: object, rest: object = {}): PanelState => ({
  ...START,
  styled: {},
  choices: { preferences: parsePreferences(stored), ...rest },
});
const message = (key: string, ...about: ReadonlyArray<string | number>): string => [key, ...about].join(' ');
const shown = (state: PanelState, rest?: Parameters<typeof measured>[0]): Shown | undefined =>
  viewOf(state, measured(rest), message);
const of = (front: Partial<Front>, stored: object = {}): PanelState => ({
  ...chosen(stored),
  front: { ...FRONT, ...front },
});

describe('nothing is shown', () => {
  test.each<[string, PanelState]>([
    ['where no title is in front', chosen({})],
    ['before the choices are there', { ...START, styled: {}, front: FRONT }],
    ['before there is a style', { ...START, choices: { preferences: parsePreferences({}) }, front: FRONT }],
    ['on a page, where the viewer never wants it', of({}, { opens: 'never' })],
    ['on a modal, where the viewer never wants it', of(modal, { opens: 'never' })],
    ['in the player, where the viewer does not want it there', of(player, { player: 'off' })],
    ['of a title that may be known in a moment', of(EARLY)],
    ['of a title that was closed', { ...of({}), closed: [CLOSED] }],
    [
      'of the next episode of a show that was closed',
      { ...of({ ...player, showId: 3 }), closed: [{ netflixId: 6, showId: 3 }] },
    ],
    ['of a show that was closed at an episode', { ...of({}), closed: [{ netflixId: 6, showId: 7 }] }],
    [
      'of an episode of a show that was closed',
      { ...of({ ...player, showId: 3 }), closed: [{ netflixId: 3, showId: undefined }] },
    ],
  ])('%s', (_, state) => {
    expect(shown(state)).toBeUndefined();
  });

  test('for Kids, even where it was asked for; the place is not measured then', () => {
    const where = (): never => {
      throw new Error('measured');
    };
    expect(viewOf(of({ open: true, kids: true }), where, message)).toBeUndefined();
    expect(shown(of({ kids: true }, { kids: 'on' }))).toBeDefined();
  });
});

test.each<[string, PanelState]>([
  ['on a page, where the viewer never wants it', of({ open: true }, { opens: 'never' })],
  ['in the player, where the viewer does not want it', of({ ...player, open: true }, { player: 'off' })],
  ['of a title that was closed', { ...of({ open: true }), closed: [CLOSED] }],
])('what was asked for is shown: %s', (_, state) => {
  expect(shown(state)).toMatchObject({ open: true });
});

test.each<[string, PanelState]>([
  ['once it was waited for', of({ ...EARLY, early: false })],
  ['in place of the last title', { ...of(EARLY), isOpen: false }],
  ['to who asked', of({ ...EARLY, open: true })],
])('that a title is looked up is shown %s', (_, state) => {
  expect(shown(state)?.view.state).toBe('looking');
});

test('what is known is shown at once', () => {
  expect(shown(of({ early: true }))?.view.state).toBe('known');
});

describe('open by itself', () => {
  test.each<[string, boolean, PanelState, { room?: boolean }]>([
    ['a page with room', true, of({}), {}],
    ['a page without room', false, of({}), { room: false }],
    ['a page where it is to be folded', false, of({}, { opens: 'folded' }), {}],
    ['a page with nothing to read but facts', false, of({ view: { ...KNOWN, notes: FACTS } }), {}],
    [
      'a page of which the viewer has left out all that there is to read',
      false,
      of({ view: { ...KNOWN, notes: { ...FACTS, news: [ARTICLE] } } }, { hidden: ['news'], hiddenLanguages: ['en'] }),
      {},
    ],
    ['a modal that has not come', false, of({ ...modal, placed: false }), {}],
    [
      'a title that is looked up, after one that was open',
      true,
      { ...of({ view: { state: 'looking' } }), isOpen: true },
      {},
    ],
    ['a title that is looked up, after one that was not', false, of({ view: { state: 'looking' } }), {}],
    ['a title that nobody knows', false, of({ view: { state: 'unknown', date: '2026-01-02' } }), {}],
    ['a player that plays', false, of(player, { player: 'pause' }), {}],
    ['a player on a pause, without room', true, of({ ...player, paused: true }, { player: 'pause' }), { room: false }],
    ['a player on a pause, where only a disc is wanted', false, of({ ...player, paused: true }), {}],
    ['a page that was folded', false, of({ open: false }), {}],
    ['a page without room that was unfolded', true, of({ open: true }), { room: false }],
  ])('%s: %s', (_, open, state, rest) => {
    expect(shown(state, rest)).toMatchObject({ open });
  });
});

describe('folded beside a modal, with some room', () => {
  const known = { person: 'p1', name: 'Ann Berg', works: [{ name: 'Tide' }] };
  const other = { person: 'p2', name: 'Bo Lund', works: [] };
  const cast = { view: { ...KNOWN, notes: { ...KNOWN.notes, cast: [known, other] } } };
  const facts = (people: typeof FACTS.cast) => ({ view: { ...KNOWN, notes: { ...FACTS, cast: people } } });
  const peek = { width: 200, inset: 12, top: 16, bottom: 16 };
  test.each<[string, string[], Partial<Front>, object]>([
    ['all of a written cast', ['p1', 'p2'], cast, {}],
    ['of a cast by facts who is known from elsewhere', ['p1'], facts([known, other]), {}],
    ['nobody where that is nobody', [], facts([other]), {}],
    ['all again where it was open', ['p1', 'p2'], { ...cast, open: false }, {}],
    ['nobody where the cast is left out', [], cast, { hidden: ['cast'] }],
    ['nobody where the viewer wants it folded', [], cast, { opens: 'folded' }],
    ['nobody where the viewer had to ask for it', [], { ...cast, open: false }, { opens: 'never' }],
    ['nobody of a title that is looked up', [], { view: { state: 'looking' } }, {}],
    ['nobody of a title that nobody knows', [], { view: { state: 'unknown', date: '', people: [known] } }, {}],
    ['nobody while the modal has not come', [], { ...cast, placed: false }, {}],
  ])('it names %s', (_, people, front, stored) => {
    const state = of({ ...modal, ...front }, stored);
    const drawn = viewOf(state, () => ({ ...WHERE, peek, room: false }), message);
    expect(drawn).toMatchObject({ open: false });
    expect(drawn?.peek?.map(({ person }) => person)).toEqual(people);
  });
  test('and nobody where there is no room', () => {
    expect(shown(of({ ...modal, ...cast }), { room: false })?.peek).toEqual([]);
  });
});

test('the person who was asked for has their row open', () => {
  expect(shown(of({ open: true, person: 'p1' }))?.setting.opened).toBe('p1');
});

test.each<[string, Partial<Front>, boolean]>([
  ['is there', {}, true],
  ['has not come', { placed: false }, false],
  ['is an ad’s now', { aside: true }, false],
])('it stands in its place where that %s', (_, front, settled) => {
  expect(shown(of(front))?.place.settled).toBe(settled);
});

test.each([
  ['page', FRONT, false],
  ['modal', modal, false],
  ['player', player, true],
])('on a %s links open new tabs, and an unknown id says nothing of the title: %3$s', (_, front, plays) => {
  expect(shown(of(front))).toMatchObject({ playing: plays, setting: { newTabs: plays } });
});

test('an episode is shown under its show’s id', () => {
  expect(shown(of({ ...player, showId: 70 }))).toMatchObject({ netflixId: 70 });
  expect(shown(of(player))).toMatchObject({ netflixId: 7 });
});

test('what went wrong beside the notes is shown, a line each', () => {
  const onRetry = (): void => undefined;
  const state = {
    ...chosen({}, { unread: 'no storage', unsaved: 'over quota' }),
    front: FRONT,
    styled: { unstyled: { why: 'no file', onRetry } },
  };
  expect(shown(state)?.notices).toEqual([
    { text: 'choices_unread no storage' },
    { text: 'not_saved_here over quota' },
    { text: 'style_unread no file', onRetry },
  ]);
  expect(shown(of({}))?.notices).toEqual([]);
});

test('the system’s theme counts where the viewer has none', () => {
  expect(viewOf(of({}), measured(), message)?.look.theme).toBe('dark');
  expect(viewOf(of({}, { theme: 'light' }), measured(), message)?.look.theme).toBe('light');
});

test.each<[string, PanelState, boolean]>([
  ['no title', chosen({}), false],
  ['choices that are not known yet', { ...START, front: FRONT }, false],
  ['a Kids profile', of({ kids: true }), false],
  ['a Kids profile for which it is wanted', of({ kids: true }, { kids: 'on' }), true],
  ['any other', of({}), true],
])('whether notes are wanted for %s', (_, state, may) => {
  expect(mayShow(state)).toBe(may);
});

test.each<[string, boolean, Front | undefined]>([
  ['no title', false, undefined],
  ['a title’s page', false, FRONT],
  ['a modal', false, { ...FRONT, ...modal }],
  ['a player that plays', true, { ...FRONT, ...player }],
  ['a player on a pause', false, { ...FRONT, ...player, paused: true }],
])('over %s the folded panel may leave: %j', (_, may, front) => {
  expect(mayRest(front)).toBe(may);
});

test.each<[string, Front | undefined, object | undefined]>([
  ['none', undefined, undefined],
  ['one that is known', { ...FRONT, pageName: 'On the page' }, { netflixId: 7, name: FACTS.name }],
  ['a show that plays', { ...FRONT, ...player, showId: 70 }, { netflixId: 70, name: FACTS.name }],
  [
    'one that the page names',
    { ...FRONT, view: { state: 'unknown', date: '' }, pageName: 'On the page' },
    { netflixId: 7, name: 'On the page' },
  ],
  ['one that nothing names', { ...FRONT, view: { state: 'looking' } }, { netflixId: 7 }],
])('the popup is told of %s', (_, front, title) => {
  expect(currentTitle(front)).toEqual(title);
});
