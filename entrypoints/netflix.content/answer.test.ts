import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';
import { FACTS } from '../../tests/fixtures/notes.ts';
import { parsePreferences } from '../shared/preferences.ts';
import type { SelfCheck } from '../shared/protocol.ts';
import { answerRequests } from './answer.ts';
import { type Front, type PanelState, START } from './panel/state.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => true | undefined;
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { document } = new JSDOM('<html lang="ko"><h1>Ozark</h1></html>').window;
const held = { state: START as PanelState, mayShow: true };
const front = {
  detection: { surface: 'page', netflixId: 7 },
  view: { state: 'known', notes: { ...FACTS, level: 'full' }, date: '' },
} as Front;
const enter = vi.fn(() => true);
const end = { now: new AbortController() };
/** What is answered; `undefined` where it is left to others. */
const ask = (message: unknown): { answer: unknown } | undefined => {
  const said: { answer?: unknown } = {};
  const answered = [...listeners][0]?.(message, {}, (answer) => Object.assign(said, { answer }));
  return answered && { answer: said.answer };
};

beforeEach(() => {
  listeners.clear();
  Object.assign(held, { state: START, mayShow: true });
  end.now = new AbortController();
  answerRequests(document, { state: () => held.state, enter, mayShow: () => held.mayShow }, end.now.signal);
});

test.each<[string, Front | undefined, unknown]>([
  ['no title', undefined, undefined],
  ['a title', front, { netflixId: 7, name: 'A Film' }],
])('with %s in front, the popup is told of it', (_, shown, title) => {
  held.state = { ...START, front: shown };
  expect(ask({ type: 'current' })).toEqual({ answer: title });
});

test('a title whose panel is hidden and can be shown is answered as hidden', () => {
  const choices = { preferences: parsePreferences({}) };
  held.state = { ...START, front, choices, closed: [{ netflixId: 7, showId: undefined }] };
  expect(ask({ type: 'current' })).toEqual({ answer: { netflixId: 7, name: 'A Film', hidden: true } });
  held.mayShow = false;
  expect(ask({ type: 'current' })).toEqual({ answer: { netflixId: 7, name: 'A Film' } });
});

test('the request to enter the panel is answered with whether it could be entered', () => {
  expect(ask({ type: 'enter' })).toEqual({ answer: true });
  enter.mockReturnValueOnce(false);
  expect(ask({ type: 'enter' })).toEqual({ answer: false });
});

test.each<[string, Front | undefined, object]>([
  ['no title', undefined, { surface: 'none', state: 'none' }],
  ['a title', front, { surface: 'page', state: 'full' }],
])('with %s in front, the self-check tells which landmarks are found', (_, shown, told) => {
  held.state = { ...START, front: shown };
  const check = ask({ type: 'self-check' })?.answer as SelfCheck;
  expect(check).toMatchObject({ ...told, language: 'ko' });
  const found = check.landmarks.filter((landmark) => landmark.found !== -1);
  expect(found).toEqual([{ landmark: 'pageName', found: 0 }]);
});

test.each([
  [{ type: 'lookup' }],
  [{ type: 'constructor' }],
  [{}],
  [null],
  ['current'],
  [undefined],
])('%j is left to others', (message) => {
  expect(ask(message)).toBeUndefined();
});

test('nothing is answered after the end', () => {
  expect(listeners.size).toBe(1);
  end.now.abort();
  expect(listeners.size).toBe(0);
});
