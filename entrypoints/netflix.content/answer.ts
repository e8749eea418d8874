/** What this page answers when the popup or the background asks. Anything else is left to others. */
import { browser } from 'wxt/browser';
import type { CurrentTitle, PageProtocol, SelfCheck } from '../shared/protocol.ts';
import { hostState } from './panel/opening.ts';
import type { PagePanel } from './panel/page-panel.tsx';
import type { Front } from './panel/state.ts';
import { currentTitle, isHidden } from './panel/view.ts';
import { checkPage } from './site/self-check.ts';

/**
 * @param page the document
 * @param panel the running panel
 * @param signal ends the answering
 */
export function answerRequests(
  page: Document,
  panel: Pick<PagePanel, 'state' | 'enter' | 'mayShow'>,
  signal: AbortSignal,
): void {
  const answers = new Map<unknown, () => PageProtocol[keyof PageProtocol]['response']>([
    ['current', () => current(panel)],
    ['enter', panel.enter],
    ['self-check', () => selfCheck(page, panel.state().front)],
  ] satisfies Array<{ [K in keyof PageProtocol]: [K, () => PageProtocol[K]['response']] }[keyof PageProtocol]>);
  const answer = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): true | undefined => {
    const act = answers.get((message as { type?: unknown } | null | undefined)?.type);
    if (!act) return undefined;
    reply(act());
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(answer));
}

function current({ state, mayShow }: Pick<PagePanel, 'state' | 'mayShow'>): CurrentTitle | undefined {
  const title = currentTitle(state().front);
  return title && { ...title, ...(mayShow() && isHidden(state()) && { hidden: true }) };
}

function selfCheck(page: Document, front: Front | undefined): SelfCheck {
  return checkPage(page, front?.detection.surface, front && hostState(front.view));
}
