/** Asks the background. Without zod, for the content script: what comes back was made by our own background. */
import { browser } from 'wxt/browser';
import type { Protocol, Reply, RequestType } from './protocol.ts';

/**
 * Asks once more where there was no answer: a browser may stop the background in the middle of one, and starts it anew
 * for the next message. Every request may be asked twice.
 * @param request one of the protocol's requests
 * @returns the response
 * @throws with the background's words where it failed, or the browser's where it could not be reached
 */
export async function send<K extends RequestType>(
  request: Protocol[K]['request'] & { type: K },
): Promise<Protocol[K]['response']> {
  const reply = (await ask<K>(request).catch(() => undefined)) ?? (await ask<K>(request));
  if (!reply) throw new Error('the background gave no answer');
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}

/** What the background says; `undefined` where it was stopped before it said anything. */
function ask<K extends RequestType>(
  request: Protocol[K]['request'],
): Promise<Reply<Protocol[K]['response']> | undefined> {
  return browser.runtime.sendMessage(request);
}
