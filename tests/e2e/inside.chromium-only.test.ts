/** What only Chromium shows of the extension’s inside: a worker stopped for good, a broken file, who asks the network for what. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHROMIUM_BUILD, startChromium } from '../../scripts/browsers/chromium.ts';
import { serveReplicas } from '../../scripts/replica/server.ts';
import { inBothBrowsers } from './both.ts';
import { copyOfBuild } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import { typeInPopup } from './harness/own-pages.ts';
import { openPersonInPanel, panelIn, panelNames } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

inBothBrowsers('inside', ({ browsing }) => {
  test('a worker that was stopped is started anew by the next look-up', async () => {
    const tab = await browsing().tab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    const { context, worker } = browsing().chromium ?? {};
    if (!context || !worker) throw new Error('no Chromium');
    await (await worker()).evaluate(() => Object.assign(globalThis, { markOfThisLife: true }));
    const session = await context.browser()?.newBrowserCDPSession();
    const targets = async (): Promise<string[]> =>
      ((await session?.send('Target.getTargets'))?.targetInfos ?? [])
        .filter(({ type }) => type === 'service_worker')
        .map(({ targetId }) => targetId);
    const [before] = await targets();
    await session?.send('Target.closeTarget', { targetId: before ?? '' });
    // A message still under way may start it anew at once: that it has no mark any more is the proof, not that it is gone.
    await tab.run((id) => history.pushState({}, '', `/title/${id}`), IDS.ozark);
    await panelIn(tab, 'full', IDS.ozark);
    await eventually(targets, (left) => left.length === 1, 'a new worker');
    const mark = async (): Promise<unknown> =>
      (await worker())
        .evaluate(() => (globalThis as { markOfThisLife?: boolean }).markOfThisLife ?? 'a new life')
        .catch(() => 'not yet');
    await eventually(mark, (value) => value === 'a new life', 'a worker without the mark of the old one');
    await tab.close();
  });

  test('a broken file of the data says failed, names the file, and can be tried again', async () => {
    const copy = copyOfBuild('chromium');
    writeFileSync(join(copy, 'data/meta.json'), '{ "format": 99 }');
    const server = await serveReplicas({});
    const broken = await startChromium({ port: server.port, extension: copy });
    try {
      const page = await broken.page();
      await page.goto(`https://www.netflix.com/title/${IDS.dead}`);
      const host = page.locator('show-notes-panel[data-state="failed"]');
      await host.waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Show Notes' }).click();
      await host.locator('.failure-why', { hasText: 'data/meta.json' }).waitFor();
      writeFileSync(join(copy, 'data/meta.json'), readFileSync(join(CHROMIUM_BUILD, 'data/meta.json')));
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('show-notes-panel[data-state="full"]').waitFor({ state: 'attached' });
    } finally {
      await broken.close();
      await server.close();
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test('no request leaves: everything asked for is the page’s own or a file of the extension', async () => {
    const { context, extensionId } = browsing().chromium ?? {};
    if (!context) throw new Error('no Chromium');
    const asked: string[] = [];
    context.on('request', (request) =>
      asked.push(`${request.url()} by ${request.serviceWorker()?.url() ?? request.frame().url()}`),
    );
    const walk = async (): Promise<string[]> => {
      const from = browsing().server.requests.length;
      const tab = await browsing().tab();
      await tab.goto(`/title/${IDS.dead}`);
      await panelIn(tab, 'full', IDS.dead);
      await openPersonInPanel(tab, 'Lee You-mi');
      await panelNames(tab, 'Lee You-mi');
      await tab.run(() => history.pushState({}, '', '/title/80117552'), undefined);
      await panelIn(tab, 'full', IDS.ozark);
      await tab.close();
      const popup = await browsing().extensionTab('popup.html');
      await typeInPopup(popup, 'ozark');
      await popup.close();
      return browsing()
        .server.requests.slice(from)
        .map(({ path }) => path);
    };
    const [page, ...others] = await walk();
    expect(page).toBe(`/title/${IDS.dead}`);
    // Each once, in whatever order the browser asks for them.
    const ofThePage = ['/favicon.ico', '/replica/page.css', '/replica/page.js', '/replica/title.js'];
    expect(others.sort()).toEqual(ofThePage.filter((path) => others.includes(path)));
    expect(others.length).toBeGreaterThanOrEqual(2);
    const strangers = asked.filter(
      (line) =>
        !line.startsWith('https://www.netflix.com/') &&
        !line.startsWith(`chrome-extension://${extensionId}/`) &&
        !line.startsWith('data:'),
    );
    expect(strangers).toEqual([]);
    const byExtension = asked.filter(
      (line) => line.includes(` by chrome-extension://`) && !line.startsWith('chrome-extension://'),
    );
    expect(byExtension).toEqual([]);
  });
});
