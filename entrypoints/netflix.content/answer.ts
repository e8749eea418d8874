/** What this page answers when the popup or the background asks. Anything else is left to others. */
import { browser } from 'wxt/browser';
import type { PageProtocol } from '../shared/protocol.ts';
import type { PagePanel } from './panel/page-panel.tsx';

/**
 * @param panel the running panel
 * @param signal ends the answering
 */
export function answerRequests(panel: PagePanel, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<PageProtocol[keyof PageProtocol]['response']> | undefined => {
    switch (typeOf(message)) {
      case 'current':
        return Promise.resolve(panel.current());
      case 'enter':
        return Promise.resolve(panel.enter());
      case 'self-check':
        return Promise.resolve(panel.selfCheck());
      default:
        return undefined;
    }
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer), { once: true });
}

function typeOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}
