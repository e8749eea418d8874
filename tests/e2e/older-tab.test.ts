/** A tab of Netflix's that was there before the extension, as after each update: the popup says so and loads it anew. */
import { expect, test } from 'vitest';
import { type Browsing, browse, eventually, IDS, panelIn } from './harness.ts';

type Chrome = { chrome: { action: { openPopup: () => Promise<void> }; runtime: { reload: () => void } } };

/** The real popup over the tab in front, which no driver reports as a page. */
async function openPopup(browsing: Browsing): Promise<{ run: (expression: string) => Promise<string> }> {
  const { context } = browsing.chromium ?? {};
  const session = await context?.browser()?.newBrowserCDPSession();
  if (!context || !session) throw new Error('no Chromium');
  const asked = (): Promise<boolean> =>
    Promise.any(
      context
        .serviceWorkers()
        .map((worker) => worker.evaluate(() => (globalThis as unknown as Chrome).chrome.action.openPopup())),
    ).then(
      () => true,
      () => false,
    );
  await eventually(asked, Boolean, 'a worker that opens the popup');
  const target = await eventually(
    async () => (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html')),
    (found) => found !== undefined,
    'the popup',
  );
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target?.targetId ?? '',
    flatten: false,
  });
  const answers = new Map<number, (value: string) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result?: { result?: { value?: string } } };
    answers.get(id)?.(result?.result?.value ?? '');
  });
  return {
    run: (expression) =>
      new Promise((resolve) => {
        const id = answers.size + 1;
        answers.set(id, resolve);
        const message = JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression } });
        void session.send('Target.sendMessageToTarget', { sessionId, message });
      }),
  };
}

test('after the extension was updated, the popup offers to load the tab anew, and the panel is there', async () => {
  const browsing = await browse('chromium');
  try {
    const tab = await browsing.tab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    const worker = await browsing.chromium?.worker();
    await worker?.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload()).catch(() => undefined);
    await tab.front();
    const popup = await openPopup(browsing);
    const shown = await eventually(
      () => popup.run('document.body.innerText'),
      (text) => text.includes('Reload this tab to start'),
      'the way to load it anew',
    );
    expect(shown).toContain('This tab was open before Show Notes was installed or updated.');
    await tab.run(() => Object.assign(window, { before: true }), undefined);
    await popup.run(
      `[...document.querySelectorAll('button')].find((button) => /^Reload/.test(button.textContent)).click()`,
    );
    await eventually(() => tab.run(() => !('before' in window), undefined).catch(() => false), Boolean, 'loaded anew');
    await panelIn(tab, 'full', IDS.dead);
  } finally {
    await browsing.close();
  }
});
