// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { violations } from '../tests/fixtures/axe.ts';
import { clear } from '../tests/fixtures/draw.tsx';
import { showKeys as show } from '../tests/fixtures/keys.tsx';
import { Boundary } from './boundary.tsx';
import { Failure } from './failure.tsx';
import { Notices } from './notices.tsx';

const press = (name: string): void =>
  void act(() => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  });

afterEach(clear);

test('nothing wrong is nothing to see', () => {
  expect(show(<Notices of={[]} />).textContent).toBe('');
});

test('a line each, with a way to try again where that helps', async () => {
  const again = vi.fn();
  const page = show(<Notices of={[{ text: 'One' }, { text: 'Two', onRetry: again }]} />);
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['One', 'Two try_again']);
  expect(page.querySelector('[role=alert]')?.textContent).toContain('One');
  press('try_again');
  expect(again).toHaveBeenCalledTimes(1);
  expect(await violations('part')).toEqual([]);
});

test('a failure says what, what to do and why', async () => {
  const page = show(<Failure head="failed_head" why="data/meta.json: not JSON" onRetry={() => {}} />);
  for (const part of ['failed_head', 'failed_text', 'data/meta.json: not JSON', 'try_again'])
    expect(page.textContent).toContain(part);
  expect(await violations('part')).toEqual([]);
});

test('what throws while it is drawn is said in its place, takes nothing else away, and is drawn again when asked', () => {
  const state = { broken: true };
  const Fragile = () => {
    if (state.broken) throw new Error('Invalid language tag');
    return <p>Sound</p>;
  };
  const back = vi.fn();
  const page = show(
    <>
      <h1>Beside it</h1>
      <Boundary onRetry={back}>
        <Fragile />
      </Boundary>
    </>,
  );
  expect(page.textContent).toContain('Beside it');
  expect(page.textContent).toContain('Invalid language tag');
  state.broken = false;
  press('try_again');
  expect(page.textContent).toBe('Beside itSound');
  expect(back).toHaveBeenCalledTimes(1);
});
