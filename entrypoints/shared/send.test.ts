import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from './send.ts';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An asking, through all its pauses. */
async function patiently<T>(asking: Promise<T>): Promise<T> {
  const ended = Promise.allSettled([asking]);
  await vi.runAllTimersAsync();
  await ended;
  return asking;
}

test('an answer is given as it is, and asked for once', async () => {
  sendMessage.mockResolvedValueOnce({ ok: true, value: [1] });
  expect(await send({ type: 'titles-named', name: 'Ozark' })).toEqual([1]);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['without an answer', () => sendMessage.mockResolvedValueOnce(undefined)],
  ['with a closed channel', () => sendMessage.mockRejectedValueOnce(new Error('the message channel closed'))],
])('a background that stopped %s is asked once more', async (_, stop) => {
  stop();
  sendMessage.mockResolvedValueOnce({ ok: true, value: [2] });
  expect(await patiently(send({ type: 'titles-named', name: 'Ozark' }))).toEqual([2]);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a background that stops and starts for five seconds is asked until it answers', async () => {
  for (const _ of [1, 2, 3, 4]) sendMessage.mockResolvedValueOnce(undefined);
  sendMessage.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce({ ok: true, value: [3] });
  const began = Date.now();
  expect(await patiently(send({ type: 'titles-named', name: 'Ozark' }))).toEqual([3]);
  expect(sendMessage).toHaveBeenCalledTimes(6);
  expect(Date.now() - began).toBeGreaterThan(5000);
});

test('what the background says of its failure is thrown, and not asked again', async () => {
  sendMessage.mockResolvedValueOnce({ ok: false, why: 'data/meta.json: not JSON' });
  await expect(send({ type: 'meta' })).rejects.toThrow('data/meta.json: not JSON');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('a background out of reach fails in the browser’s words', async () => {
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(patiently(send({ type: 'meta' }))).rejects.toThrow('Extension context invalidated.');
  sendMessage.mockReset();
  sendMessage.mockResolvedValue(undefined);
  await expect(patiently(send({ type: 'meta' }))).rejects.toThrow('no answer');
});

test('what is asked in one moment goes in one message, and each has its own answer', async () => {
  sendMessage.mockResolvedValueOnce([
    { ok: true, value: [4] },
    { ok: false, why: 'assets/panel.css: not in this build' },
  ]);
  const titles = send({ type: 'titles-named', name: 'Ozark' });
  const style = send({ type: 'style' });
  expect(await titles).toEqual([4]);
  await expect(style).rejects.toThrow('assets/panel.css');
  expect(sendMessage.mock.calls).toEqual([
    [{ type: 'all', requests: [{ type: 'titles-named', name: 'Ozark' }, { type: 'style' }] }],
  ]);
});

test('each of several is asked again where the background stopped', async () => {
  sendMessage
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, value: [5] })
    .mockResolvedValueOnce({ ok: true, value: 'css' });
  const both = [send({ type: 'titles-named', name: 'Ozark' }), send({ type: 'style' })];
  expect(await patiently(Promise.all(both))).toEqual([[5], 'css']);
});
