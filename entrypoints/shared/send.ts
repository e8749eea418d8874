/** Asks the background. Without zod, for the content script: what comes back was made by our own background. */
import { browser } from 'wxt/browser';
import type { Protocol, Reply, RequestType } from './protocol.ts';

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
  for (const pause of PAUSES) {
    const reply = await ask<K>(request).catch(() => undefined);
    if (reply) return openReply<K>(reply);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const reply = await ask<K>(request);
  if (!reply) throw new Error('the background gave no answer');
  return openReply<K>(reply);
}

/** Milliseconds before each further asking. */
const PAUSES = [0, 150, 600];

function openReply<K extends RequestType>(reply: Reply<Protocol[K]['response']>): Protocol[K]['response'] {
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

/** What the background says; `undefined` where it was stopped before it said anything. */
function ask<K extends RequestType>(
  request: Protocol[K]['request'],
): Promise<Reply<Protocol[K]['response']> | undefined> {
  return browser.runtime.sendMessage(request);
}
