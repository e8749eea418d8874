/** Asks the background. Without zod, for the content script: what comes back was made by our own background. */
import { browser } from 'wxt/browser';
import { again } from './errand.ts';
import type { Batch, Protocol, Reply, RequestType } from './protocol.ts';

/**
 * Asks again where there was no answer: a browser may stop the background in the middle of one, and starts it anew for the
 * next message; on a busy machine the first after that may come too early. Requests are idempotent.
 * @param request one of the protocol's requests
 * @returns the response
 * @throws with the background's words where it failed, or the browser's where it could not be reached
 */
export async function send<K extends RequestType>(
  request: Protocol[K]['request'] & { type: K },
): Promise<Protocol[K]['response']> {
  const reply = await again(() => ask<K>(request), PAUSES);
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

/** Milliseconds before each further asking: a busy machine takes seconds to end one background and to start the next. */
const PAUSES = [0, 150, 600, 1500, 3000];

/** What waits to be sent at the end of this moment. */
const waiting: Array<{ request: unknown; settle: (reply: Promise<unknown>) => void }> = [];

/**
 * What the background says; rejects where it was stopped before it said anything. What is asked in one moment goes in one
 * message: at the start of a visit one instead of three.
 */
async function ask<K extends RequestType>(request: Protocol[K]['request']): Promise<Reply<Protocol[K]['response']>> {
  const reply = await new Promise((resolve) => {
    waiting.push({ request, settle: resolve });
    if (waiting.length === 1) queueMicrotask(sendAll);
  });
  if (!reply) throw new Error('the background gave no answer');
  return reply as Reply<Protocol[K]['response']>;
}

function sendAll(): void {
  const all = waiting.splice(0);
  const [first] = all;
  if (first && all.length === 1) first.settle(tell(first.request));
  else {
    const replies = tell({ type: 'all', requests: all.map(({ request }) => request) } satisfies Batch);
    for (const [at, { settle }] of all.entries()) settle(replies.then((each) => (each as unknown[] | undefined)?.[at]));
  }
}

/** Rejects where the extension is gone from under the page, which browsers throw. */
async function tell(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
