// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.netflix.com/"}
import { beforeEach, expect, test } from 'vitest';
import { followAddress } from './follow.ts';

const navigation = new EventTarget();
let told: string[];
let signals: AbortSignal[];
let end: AbortController;
const go = (
  path: string,
  told: () => boolean = () => navigation.dispatchEvent(new Event('currententrychange')),
): void => {
  history.replaceState({}, '', path);
  told();
};

beforeEach(() => {
  end?.abort();
  end = new AbortController();
  told = [];
  signals = [];
  Object.assign(window, { navigation });
});
const follow = (path: string): void => {
  history.replaceState({}, '', path);
  followAddress(
    window,
    ({ surface, netflixId }, signal, cameFrom) => {
      told.push(`${surface} ${netflixId} from ${cameFrom}`);
      signals.push(signal);
    },
    () => told.push('left'),
    end.signal,
  );
};

test('a title in front starts a visit at once; without one there is none', () => {
  follow('/title/7');
  expect(told).toEqual(['page 7 from ']);
  told = [];
  follow('/browse');
  expect(told).toEqual([]);
});

test('each title that comes in front is a visit, which ends the one before it', () => {
  follow('/browse');
  go('/title/7');
  go('/browse?jbv=7');
  go('/watch/7');
  go('/watch/8');
  go('/browse');
  go('/latest');
  expect(told).toEqual([
    'page 7 from /browse',
    'modal 7 from /title/7',
    'player 7 from /browse',
    'player 8 from /watch/7',
    'left',
  ]);
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true, true]);
});

test('the same title at another address goes on', () => {
  follow('/title/7');
  go('/kr-en/title/7?trackId=1');
  expect(told).toHaveLength(1);
  expect(signals[0]?.aborted).toBe(false);
});

test('a page that comes back from the browser’s cache is looked at again', () => {
  follow('/title/7');
  go('/title/8', () => window.dispatchEvent(new Event('pageshow')));
  expect(told.at(-1)).toBe('page 8 from /title/7');
});

test('the end of the script ends the visit, and starts no other', () => {
  follow('/title/7');
  end.abort();
  expect(signals[0]?.aborted).toBe(true);
  go('/title/8');
  expect(told).toHaveLength(1);
});
