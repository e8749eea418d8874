import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LaneStep, runLanes } from './side-by-side.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue(undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What was begun and how it ended, as it was told. */
const told = (): string[] =>
  vi.mocked(console.log).mock.calls.flatMap(([text]) => /── .*: (?:passed|FAILED)/.exec(String(text))?.[0] ?? []);

const good = (name: string, ...needs: string[]): LaneStep => ({ name, tool: 'scripts/arguments.ts', args: [], needs });
const bad = (name: string): LaneStep => ({ name, tool: 'scripts/there-is-none.ts', args: [] });

test('a lane goes on after a step that failed, and then with what is left for all', async () => {
  expect(await runLanes([[bad('first'), good('second')], [good('beside')]], [good('left'), bad('last')])).toEqual([
    'first',
    'last',
  ]);
  expect(told().sort()).toEqual([
    '── beside: passed',
    '── first: FAILED',
    '── last: FAILED',
    '── left: passed',
    '── second: passed',
  ]);
});

test('what a step needs comes before it, in whatever lane; where that failed the step is left out', async () => {
  const failed = await runLanes(
    [[], [good('data'), good('build'), bad('other build')]],
    [
      good('of the build', 'build'),
      good('of both', 'build', 'other build'),
      good('of the other', 'other build'),
      good('of what was left out', 'of the other'),
    ],
  );
  expect(failed).toEqual(['other build']);
  expect(told().indexOf('── of the build: passed')).toBeGreaterThan(told().indexOf('── build: passed'));
  expect(told().join()).not.toMatch(/of the other|of both|left out/);
  expect(console.log).toHaveBeenCalledWith('\n── of both: left out, since other build did not pass');
  expect(console.log).toHaveBeenCalledWith('\n── of the other: left out, since other build did not pass');
  expect(console.log).toHaveBeenCalledWith('\n── of what was left out: left out, since of the other did not pass');
});
