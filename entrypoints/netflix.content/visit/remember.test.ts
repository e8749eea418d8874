import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberWith } from './remember.ts';

const send = vi.fn();
const TITLE = { netflixId: 1, name: 'One' };
const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));

// No test's further tries are left to come in the middle of another.
beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset().mockResolvedValue(undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

test('each title is remembered at once, and once', async () => {
  const remember = rememberWith(send, new AbortController().signal);
  remember(TITLE);
  remember({ ...TITLE, name: 'One, as it is called now' });
  remember({ netflixId: 2, name: 'Two' });
  await settled();
  expect(send.mock.calls).toEqual([
    [{ type: 'remember', netflixId: 1, name: 'One' }],
    [{ type: 'remember', netflixId: 2, name: 'Two' }],
  ]);
});

test('a list that cannot be kept throws nothing, however often it is tried', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const thrown = vi.fn();
  process.on('unhandledRejection', thrown);
  const full = new Error('over quota');
  send.mockRejectedValue(full);
  rememberWith(send, new AbortController().signal)(TITLE);
  await vi.advanceTimersByTimeAsync(60_000);
  process.off('unhandledRejection', thrown);
  expect(send).toHaveBeenCalledTimes(3);
  expect(info.mock.calls).toEqual([['Show Notes: not listed', full]]);
  expect(thrown).not.toHaveBeenCalled();
});

test('a failed write is tried again while the title is in front', async () => {
  send.mockRejectedValueOnce(new Error('storage.local.set: no answer')).mockResolvedValueOnce(undefined);
  rememberWith(send, new AbortController().signal)(TITLE);
  await vi.advanceTimersByTimeAsync(1999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(2);
});

test('it is not tried again once the title was left', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const visit = new AbortController();
  send.mockRejectedValue(new Error('storage.local.set: no answer'));
  rememberWith(send, visit.signal)(TITLE);
  await settled();
  visit.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
});
