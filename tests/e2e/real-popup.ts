/** The real popup over a tab, which no driver reports as a page: a page of the extension opens it, and it is read through Chromium's own protocol. */
import { type Browsing, eventually, type Tab } from './harness.ts';

type Chrome = { chrome: { action: { openPopup: () => Promise<void> } } };

export type RealPopup = {
  /** Runs an expression in it. */
  run: (expression: string) => Promise<string>;
  /** Waits until its text fits. */
  shows: (words: string) => Promise<string>;
  /** Presses a button: it is one that no driver can point at. */
  press: (name: string) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * Opens it.
 * @param over the tab in front
 */
export async function openPopup(browsing: Browsing, over: Tab): Promise<RealPopup> {
  const session = await browsing.chromium?.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no Chromium');
  const opener = await browsing.extensionTab('options.html');
  await over.front();
  await opener.run(() => (globalThis as unknown as Chrome).chrome.action.openPopup(), undefined);
  const target = await eventually(
    async () => (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html')),
    (found) => found !== undefined,
    'the popup',
  );
  const targetId = target?.targetId ?? '';
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (value: string) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result?: { result?: { value?: string } } };
    answers.get(id)?.(result?.result?.value ?? '');
  });
  const run: RealPopup['run'] = (expression) =>
    new Promise((resolve) => {
      const id = answers.size + 1;
      answers.set(id, resolve);
      const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
      void session.send('Target.sendMessageToTarget', { sessionId, message });
    });
  return {
    run,
    shows: (words) =>
      eventually(
        () => run('document.body.innerText'),
        (text) => text.includes(words),
        `${words} in the popup`,
      ),
    press: async (name) => {
      const named = JSON.stringify(name);
      await run(`[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(${named})).click()`);
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await opener.close();
    },
  };
}
