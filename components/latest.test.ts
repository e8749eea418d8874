// @vitest-environment jsdom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useLatest } from './latest.ts';

type Begin = () => (answer: string) => void;

/** Draws a component so many times; gives what begins a question, as each drawing had it. */
function drawn(times: number, take: (answer: string) => void): Begin[] {
  const begins: Begin[] = [];
  const Asking = (): null => {
    begins.push(useLatest(take));
    return null;
  };
  for (let time = 0; time < times; time += 1) act(() => render(h(Asking, { key: 'one' }), document.body));
  return begins;
}

afterEach(() => render(null, document.body));

test.each([
  ['in one drawing', 1],
  ['in two', 2],
])('of two that have begun %s the later counts, whichever answer comes first', (_, drawings) => {
  const taken: string[] = [];
  const begins = drawn(drawings, (answer) => taken.push(answer));
  const [first, second] = [begins.at(0)?.(), begins.at(-1)?.()];
  first?.('first');
  second?.('second');
  first?.('first, late');
  expect(begins).toHaveLength(drawings);
  expect(taken).toEqual(['second']);
});

test('an answer that comes after the component is gone is dropped', () => {
  const taken: string[] = [];
  const [begin] = drawn(1, (answer) => taken.push(answer));
  const answer = begin?.();
  act(() => render(null, document.body));
  answer?.('too late');
  expect(begin).toBeDefined();
  expect(taken).toEqual([]);
});
