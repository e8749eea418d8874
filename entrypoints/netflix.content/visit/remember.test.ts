import { beforeEach, expect, test, vi } from 'vitest';
import { rememberWith } from './remember.ts';

const send = vi.fn();
const TITLE = { netflixId: 1, name: 'One' };
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  send.mockReset().mockResolvedValue(undefined);
});

test('a page in sight is remembered at once, each title once', async () => {
  const remember = rememberWith(new EventTarget(), send, new AbortController().signal);
  remember(TITLE);
  remember({ ...TITLE, name: 'One, as it is called now' });
  remember({ netflixId: 2, name: 'Two' });
  await settled();
  expect(send.mock.calls).toEqual([
    [{ type: 'remember', netflixId: 1, name: 'One' }],
    [{ type: 'remember', netflixId: 2, name: 'Two' }],
  ]);
});

test('a page that is prerendered is remembered once it is shown, and not before', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  rememberWith(page, send, new AbortController().signal)(TITLE);
  // What the page itself says of it is not so.
  page.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(send).not.toHaveBeenCalled();
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a title that was left before its prerendered page was shown is not remembered', async () => {
  const page = Object.assign(new EventTarget(), { prerendering: true });
  const visit = new AbortController();
  rememberWith(page, send, visit.signal)(TITLE);
  visit.abort();
  page.prerendering = false;
  page.dispatchEvent(new Event('prerenderingchange'));
  await settled();
  expect(send).not.toHaveBeenCalled();
});

test('a list that cannot be kept throws nothing, however often it is tried', async () => {
  vi.useFakeTimers();
  const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const thrown = vi.fn();
  process.on('unhandledRejection', thrown);
  try {
    const full = new Error('over quota');
    send.mockRejectedValue(full);
    rememberWith(new EventTarget(), send, new AbortController().signal)(TITLE);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(3);
    expect(info.mock.calls).toEqual([['Show Notes: not listed', full]]);
  } finally {
    vi.useRealTimers();
    process.off('unhandledRejection', thrown);
  }
  expect(thrown).not.toHaveBeenCalled();
});

test('a failed write is tried again while the title is in front', async () => {
  vi.useFakeTimers();
  try {
    send.mockRejectedValueOnce(new Error('storage.local.set: no answer')).mockResolvedValueOnce(undefined);
    rememberWith(new EventTarget(), send, new AbortController().signal)(TITLE);
    await vi.advanceTimersByTimeAsync(1999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

test('it is not tried again once the title was left', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  try {
    const visit = new AbortController();
    send.mockRejectedValue(new Error('storage.local.set: no answer'));
    rememberWith(new EventTarget(), send, visit.signal)(TITLE);
    await vi.advanceTimersByTimeAsync(0);
    visit.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});
