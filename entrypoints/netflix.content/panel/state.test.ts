import { describe, expect, test } from 'vitest';
import { FRONT as PLACED } from '../../../tests/fixtures/front.ts';
import { FACTS } from '../../../tests/fixtures/notes.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import { type Front, isClosed, type PanelEvent, type PanelState, reduce, START } from './state.ts';

const FRONT: Front = { ...PLACED, placed: false };
const KNOWN = { state: 'known', notes: FACTS, date: '2026-01-02' } as const;
const choices = (player: string) => ({ preferences: parsePreferences({ player }) });
const following = (state: PanelState, ...events: PanelEvent[]): PanelState => events.reduce(reduce, state);
const came: PanelEvent = { type: 'came', front: FRONT };

describe('of the title in front', () => {
  test.each<[string, PanelEvent[], Partial<Front>]>([
    ['what becomes known', [{ type: 'updated', change: { view: KNOWN, showId: 8 } }], { view: KNOWN, showId: 8 }],
    [
      'the later of two updates, and the rest of the earlier',
      [
        { type: 'updated', change: { pageName: 'Okja', placed: true } },
        { type: 'updated', change: { pageName: 'Ozark' } },
      ],
      { pageName: 'Ozark', placed: true },
    ],
    [
      'that it was unfolded, without waiting for a modal',
      [{ type: 'toggled', open: true }],
      { open: true, placed: true },
    ],
    ['that it was folded', [{ type: 'toggled', open: false }], { open: false }],
    [
      'that closing ends what the viewer chose',
      [{ type: 'toggled', open: true }, { type: 'closed' }],
      { open: undefined, placed: true },
    ],
    ['a pause', [{ type: 'paused' }], { paused: true }],
    ['that it plays again', [{ type: 'paused' }, { type: 'played' }], { paused: false }],
  ])('it keeps %s', (_, events, front) => {
    expect(following(START, came, ...events).front).toEqual({ ...FRONT, ...front });
  });

  test.each([
    ['pause', undefined],
    ['handle', true],
    ['off', true],
  ])('in a player that is to open on %j, playing leaves the viewer’s choice at %j', (player, open) => {
    const state = following(START, { type: 'chosen', choices: choices(player) }, came, { type: 'toggled', open: true });
    expect(following(state, { type: 'paused' }, { type: 'played' }).front?.open).toBe(open);
  });

  test.each<[string, string[], boolean | undefined]>([
    ['is over with the choice to see nothing', ['always', 'never'], undefined],
    ['is over with it later too', ['folded', 'always', 'never'], undefined],
    ['outlives a choice of something else', ['always', 'folded'], true],
    ['outlives that choice, where it was made before', ['never', 'never'], true],
  ])('that the viewer opened it %s', (_, opens, open) => {
    const [first, ...others] = opens.map((value): PanelEvent => {
      return { type: 'chosen', choices: { preferences: parsePreferences({ opens: value }) } };
    });
    const state = following(START, came, ...(first ? [first] : []), { type: 'toggled', open: true }, ...others);
    expect(state.front?.open).toBe(open);
  });

  test.each<PanelEvent>([
    { type: 'updated', change: { pageName: 'Okja' } },
    { type: 'toggled', open: true },
    { type: 'closed' },
    { type: 'paused' },
    { type: 'played' },
  ])('where none is in front, nothing comes of $type', (event) => {
    expect(following(START, event)).toEqual(START);
  });
});

test('the next title knows nothing of what was opened on the last one; leaving forgets it, and that the panel was open', () => {
  const open = following(START, came, { type: 'toggled', open: true }, { type: 'drawn', open: true });
  expect(open.isOpen).toBe(true);
  expect(following(open, came)).toMatchObject({ front: { open: undefined }, isOpen: true });
  expect(following(open, { type: 'left' })).toEqual({ ...START, front: undefined, isOpen: undefined });
});

describe('closed is', () => {
  const plays = (netflixId: number): PanelEvent => ({
    type: 'came',
    front: { ...FRONT, detection: { surface: 'player', netflixId } },
  });
  const opens = (netflixId: number): PanelEvent => ({
    type: 'came',
    front: { ...FRONT, detection: { surface: 'modal', netflixId } },
  });
  const isOf = (showId: number | undefined): PanelEvent => ({
    type: 'updated',
    change: { view: showId === undefined ? { state: 'unknown', date: '2026-01-02' } : KNOWN, showId },
  });
  const CLOSE: PanelEvent = { type: 'closed' };
  const ASK: PanelEvent = { type: 'toggled', open: true };
  const isNamed = (pageName: string): PanelEvent => ({ type: 'updated', change: { pageName } });
  const FOLD: PanelEvent = { type: 'toggled', open: false };
  const NAME = isNamed('Okja');
  const FAIL: PanelEvent = { type: 'updated', change: { view: { state: 'failed', why: 'no file' } } };
  const LEAVE: PanelEvent = { type: 'left' };
  const ON_PAUSE: PanelEvent = { type: 'chosen', choices: { preferences: parsePreferences({ player: 'pause' }) } };
  const PLAY: PanelEvent = { type: 'played' };
  test.each<[string, boolean, PanelEvent[]]>([
    ['a title that comes again', true, [came, CLOSE, opens(9), LEAVE, came]],
    ['not the title after it', false, [came, CLOSE, opens(9)]],
    ['not one that is asked for', false, [came, CLOSE, came, ASK]],
    ['the next episode of a show', true, [plays(80), isOf(3), CLOSE, plays(81), isOf(3)]],
    ['the show’s own page', true, [plays(80), isOf(3), CLOSE, LEAVE, opens(3)]],
    ['an episode of a show that was closed', true, [opens(3), CLOSE, plays(80), isOf(3)]],
    ['the next episode of a show that was not known yet', true, [plays(80), CLOSE, isOf(3), plays(81), isOf(3)]],
    ['not what was taken for the episode’s show', false, [plays(80), isOf(5), CLOSE, isOf(3), opens(5)]],
    ['but what turned out to be it', true, [plays(80), isOf(5), CLOSE, isOf(3), opens(3)]],
    ['not what was taken for it in the end', false, [plays(80), isOf(5), CLOSE, isOf(undefined), opens(5)]],
    ['the show of an episode that came again', true, [plays(80), isOf(3), CLOSE, plays(80), isOf(undefined), opens(3)]],
    ['the next that plays, until it is known', true, [plays(80), isOf(3), CLOSE, plays(81)]],
    ['the next of what nobody knows', true, [plays(80), CLOSE, plays(81), isOf(undefined), NAME]],
    ['and the one after it', true, [plays(80), CLOSE, plays(81), isOf(undefined), plays(82)]],
    ['not the next that plays, where it is another', false, [plays(80), isOf(3), CLOSE, plays(90), isOf(4)]],
    ['nor the next film', false, [plays(80), CLOSE, plays(90), { type: 'updated', change: { view: KNOWN } }]],
    ['nor what plays after a page', false, [opens(3), CLOSE, plays(90)]],
    ['nor what plays after that was left', false, [plays(80), CLOSE, LEAVE, plays(90)]],
    ['nor the next, where this was asked for again', false, [plays(80), CLOSE, ASK, plays(81)]],
    ['nor the next that is asked for', false, [plays(80), CLOSE, plays(81), ASK]],
    ['not one that was asked for, when it comes again', false, [came, CLOSE, ASK, LEAVE, came]],
    ['nor the next episode of what was asked for', false, [plays(80), isOf(3), CLOSE, ASK, plays(81), isOf(3)]],
    ['nor of what became known after that', false, [opens(3), CLOSE, plays(80), ASK, isOf(3), plays(81), isOf(3)]],
    ['nor one that was asked for on a pause', false, [ON_PAUSE, plays(80), CLOSE, ASK, PLAY]],
    ['nor the next that was asked for on a pause', false, [ON_PAUSE, plays(80), CLOSE, plays(81), ASK, PLAY]],
    ['but the next of what was only folded', true, [opens(3), CLOSE, plays(80), FOLD, isOf(3), plays(81), isOf(3)]],
    ['but one that is closed once more', true, [came, CLOSE, ASK, CLOSE, LEAVE, came]],
    ['and any other one', true, [came, CLOSE, opens(9), ASK, LEAVE, came]],
    ['not what the player calls by a name that is not the show’s', false, [plays(80), isOf(3), CLOSE, plays(90), NAME]],
    [
      'nor what it took for the show at first',
      false,
      [plays(80), isOf(3), CLOSE, plays(90), isOf(3), isOf(undefined), NAME],
    ],
    ['nor the one after it', false, [plays(80), isOf(3), CLOSE, plays(90), NAME, plays(91)]],
    ['nor what has another name than what nobody knows', false, [plays(80), isNamed('Tide'), CLOSE, plays(90), NAME]],
    [
      'nor that after an episode without a name',
      false,
      [plays(80), isNamed('Tide'), CLOSE, plays(81), plays(90), NAME],
    ],
    [
      'nor that after an episode of which nothing is known',
      false,
      [plays(80), isOf(3), CLOSE, plays(81), plays(90), NAME],
    ],
    ['nor another show whose look-up failed', false, [plays(80), isOf(3), CLOSE, plays(90), isOf(4), FAIL]],
    ['but the show, whatever else becomes known of its episode', true, [plays(80), isOf(3), CLOSE, NAME, opens(3)]],
    ['but what has its name', true, [plays(80), NAME, CLOSE, plays(81), isOf(undefined), NAME]],
  ])('%s: %s', (_, closed, events) => {
    expect(isClosed(following(START, ...events))).toBe(closed);
  });
});

test('choices and a style stay from one title to the next', () => {
  const unstyled = { why: 'gone', onRetry: undefined };
  const state = following(START, { type: 'chosen', choices: choices('off') }, { type: 'styled', unstyled }, came);
  expect(following(state, { type: 'left' }, came)).toMatchObject({ choices: choices('off'), styled: { unstyled } });
  expect(following(state, { type: 'styled' }).styled?.unstyled).toBeUndefined();
});

test('an event never changes the state that it is applied to', () => {
  const state = Object.freeze({
    ...following(START, came),
    front: Object.freeze({ ...FRONT }),
    closed: Object.freeze([]),
  });
  const events: PanelEvent[] = [{ type: 'closed' }, { type: 'updated', change: { pageName: 'Okja' } }];
  expect(() => following(state, ...events)).not.toThrow();
});
