import { describe, expect, test } from 'vitest';
import { FRONT as PLACED } from '../../../tests/fixtures/front.ts';
import { FACTS } from '../../../tests/fixtures/notes.ts';
import { parsePreferences } from '../../shared/preferences.ts';
import { type Front, type PanelEvent, type PanelState, reduce, START } from './state.ts';

const FRONT: Front = { ...PLACED, placed: false };
const KNOWN = { state: 'known', notes: FACTS, date: '2026-01-02' } as const;
const choices = (player: string) => ({ preferences: parsePreferences({ player }) });
const following = (state: PanelState, ...events: PanelEvent[]): PanelState => events.reduce(reduce, state);
const came: PanelEvent = { type: 'came', front: FRONT };

describe('of the title in front', () => {
  test.each<[string, PanelEvent[], Partial<Front>]>([
    ['what is told', [{ type: 'told', change: { view: KNOWN, showId: 8 } }], { view: KNOWN, showId: 8 }],
    [
      'the later of two things told, and the rest of the earlier',
      [
        { type: 'told', change: { pageName: 'Okja', placed: true } },
        { type: 'told', change: { pageName: 'Ozark' } },
      ],
      { pageName: 'Ozark', placed: true },
    ],
    [
      'that it was unfolded, without waiting for a modal',
      [{ type: 'asked', open: true }],
      { asked: true, placed: true },
    ],
    ['that it was folded', [{ type: 'asked', open: false }], { asked: false }],
    [
      'that closing ends what was asked',
      [{ type: 'asked', open: true }, { type: 'closed' }],
      { asked: undefined, placed: true },
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
  ])('in a player that is to open on %j, playing leaves what was asked at %j', (player, asked) => {
    const state = following(START, { type: 'chosen', choices: choices(player) }, came, { type: 'asked', open: true });
    expect(following(state, { type: 'paused' }, { type: 'played' }).front?.asked).toBe(asked);
  });

  test.each<PanelEvent>([
    { type: 'told', change: { pageName: 'Okja' } },
    { type: 'asked', open: true },
    { type: 'closed' },
    { type: 'paused' },
    { type: 'played' },
  ])('where none is in front, nothing comes of $type', (event) => {
    expect(following(START, event)).toEqual(START);
  });
});

test('the next title knows nothing of what was asked on the last one; leaving forgets it, and that the panel was open', () => {
  const open = following(START, came, { type: 'asked', open: true }, { type: 'drawn', open: true });
  expect(open.isOpen).toBe(true);
  expect(following(open, came)).toMatchObject({ front: { asked: undefined }, isOpen: true });
  expect(following(open, { type: 'left' })).toEqual({ ...START, front: undefined });
});

test('a title stays closed, also when it comes again', () => {
  const other = { ...FRONT, detection: { surface: 'modal', netflixId: 9 } } as const;
  const state = following(START, came, { type: 'closed' }, { type: 'came', front: other }, { type: 'left' }, came);
  expect(state.closed).toEqual([7]);
});

test('an episode is closed with its show', () => {
  const state = following(START, came, { type: 'told', change: { showId: 3 } }, { type: 'closed' });
  expect(state.closed).toEqual([7, 3]);
});

test('choices and a style stay from one title to the next', () => {
  const unstyled = { why: 'gone', onRetry: undefined };
  const state = following(START, { type: 'chosen', choices: choices('off') }, { type: 'dressed', unstyled }, came);
  expect(following(state, { type: 'left' }, came)).toMatchObject({ choices: choices('off'), dressed: { unstyled } });
  expect(following(state, { type: 'dressed' }).dressed?.unstyled).toBeUndefined();
});

test('what was known before is not changed by what comes of it', () => {
  const state = Object.freeze({
    ...following(START, came),
    front: Object.freeze({ ...FRONT }),
    closed: Object.freeze([]),
  });
  const events: PanelEvent[] = [{ type: 'closed' }, { type: 'told', change: { pageName: 'Okja' } }];
  expect(() => following(state, ...events)).not.toThrow();
});
