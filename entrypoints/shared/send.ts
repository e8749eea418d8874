/** Asks the background. Without zod, for the content script: what comes back was made by our own background. */
import { browser } from 'wxt/browser';
import type { Protocol, Reply, RequestType } from './protocol.ts';

/**
 * @param request one of the protocol's requests
 * @returns the response
 * @throws with the background's words where it failed, or the browser's where it could not be reached
 */
export async function send<K extends RequestType>(
  request: Protocol[K]['request'] & { type: K },
): Promise<Protocol[K]['response']> {
  const reply: Reply<Protocol[K]['response']> | undefined = await browser.runtime.sendMessage(request);
  if (!reply) throw new Error('the background gave no answer');
  if (!reply.ok) throw new Error(reply.why);
  return reply.value;
}
