/** What this page answers when the popup or the background asks. Anything else is left to others. */
import { browser } from 'wxt/browser';
import type { PageProtocol } from '../shared/protocol.ts';
import { hostState } from './panel/look.ts';
import type { PagePanel } from './panel/page-panel.tsx';
import { currentTitle } from './panel/view.ts';
import { checkPage } from './site/self-check.ts';

/**
 * @param page the document
 * @param panel the running panel
 * @param signal ends the answering
 */
export function answerRequests(page: Document, panel: Pick<PagePanel, 'state' | 'enter'>, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<PageProtocol[keyof PageProtocol]['response']> | undefined => {
    const { front } = panel.state();
    switch (typeOf(message)) {
      case 'current':
        return Promise.resolve(currentTitle(front));
      case 'enter':
        return Promise.resolve(panel.enter());
      case 'self-check':
        return Promise.resolve(
          checkPage(page, front?.detection.surface ?? 'none', front ? hostState(front.view) : 'none'),
        );
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
