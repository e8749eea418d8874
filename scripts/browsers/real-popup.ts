/**
 * The popup over a tab, as the toolbar's button opens it. No driver reports it as a page: a page of the extension opens it, and
 * it is spoken to through Chromium's own protocol.
 */
import type { CDPSession } from 'playwright-core';
import type { ChromiumRun } from './chromium.ts';

/** What a page of the extension can call. */
type Chrome = { chrome: { action: { openPopup: () => Promise<void> } } };

export type RealPopup = {
  /**
   * Sends one of the protocol's commands to it.
   * @throws with Chromium's words where it refuses
   */
  ask: (method: string, params?: object) => Promise<Record<string, unknown>>;
  /**
   * Runs an expression in it.
   * @returns its value as it is, mostly a text; an empty one where it has none
   */
  run: (expression: string) => Promise<string>;
  close: () => Promise<void>;
};

/** How long it may take to come, in ms. */
const POPUP_PATIENCE = 20_000;

/**
 * @param toFront puts the tab in front over which it is to stand
 * @returns the popup, open
 * @throws where it does not come
 */
export async function openRealPopup(
  { context, extensionId, page }: ChromiumRun,
  toFront: () => Promise<void>,
): Promise<RealPopup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium does not list its popup among the targets.');
  const opener = await page();
  await opener.goto(`chrome-extension://${extensionId}/options.html`);
  await toFront();
  await opener.evaluate(() => (globalThis as unknown as Chrome).chrome.action.openPopup());
  const targetId = await popupTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = asker(session, sessionId);
  return {
    ask,
    run: async (expression) => {
      const { result } = await ask('Runtime.evaluate', { expression });
      return (result as { value?: string } | undefined)?.value ?? '';
    },
    close: async () => {
      // It may have closed itself.
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await session.detach();
      await opener.close();
    },
  };
}

async function popupTarget(session: CDPSession): Promise<string> {
  for (const end = Date.now() + POPUP_PATIENCE; Date.now() < end; ) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (found) return found.targetId;
  }
  throw new Error(`The popup did not open within ${POPUP_PATIENCE / 1000} s.`);
}

/** Each question has a number of its own, and so has its answer. */
function asker(session: CDPSession, sessionId: string): RealPopup['ask'] {
  const asked = { count: 0 };
  return (method, params = {}) => {
    const id = ++asked.count;
    return new Promise((resolve, reject) => {
      const hear = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, unknown>; error?: unknown };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${JSON.stringify(answer.error)}`));
        else resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
}
