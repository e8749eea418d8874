/** The popup over a page, as the toolbar's button opens it: no driver knows it as a page, so it is spoken to by hand. */
import type { CDPSession } from 'playwright-core';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { steady } from './steady.ts';

type Popup = { ask: (method: string, params?: object) => Promise<Record<string, unknown>>; close: () => Promise<void> };

const DARK_AND_STILL = [
  { name: 'prefers-color-scheme', value: 'dark' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

/**
 * @param words that its text has once it is ready
 * @returns a picture of the popup over the tab in front
 */
export async function pictureOfRealPopup(browser: ChromiumRun, words: string): Promise<Buffer> {
  const popup = await openPopup(browser);
  await popup.ask('Emulation.setEmulatedMedia', { features: DARK_AND_STILL });
  // It asks for the theme once.
  await popup.ask('Page.reload');
  while (!(await textOf(popup)).includes(words));
  const look = async (): Promise<Buffer> => {
    const { data } = await popup.ask('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(String(data), 'base64');
  };
  const taken = await steady(look, 'The popup');
  await popup.close();
  return taken;
}

async function textOf({ ask }: Popup): Promise<string> {
  const expression = 'document.activeElement?.blur(), document.body?.innerText ?? ""';
  const { result } = await ask('Runtime.evaluate', { expression });
  return String((result as { value?: unknown } | undefined)?.value ?? '');
}

async function openPopup({ context, worker }: ChromiumRun): Promise<Popup> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium tells nothing of its popup.');
  await (await worker()).evaluate(() =>
    (globalThis as unknown as { chrome: { action: { openPopup: () => Promise<void> } } }).chrome.action.openPopup(),
  );
  const targetId = await popupTarget(session);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return {
    ask: asker(session, sessionId),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

async function popupTarget(session: CDPSession): Promise<string> {
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (popup) return popup.targetId;
  }
}

/** Each question has a number of its own, and so has its answer. */
function asker(session: CDPSession, sessionId: string): Popup['ask'] {
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
