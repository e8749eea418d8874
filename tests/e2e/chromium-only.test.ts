/**
 * What only Chromium can be driven to: the real popup over a page, a worker stopped for good and started anew, a
 * broken file inside the extension, and who asks the network for what.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_BUILD, startChromium } from '../../scripts/browsers/chromium.ts';
import { readAloud } from '../../scripts/read-aloud.ts';
import { serveReplicas } from '../../scripts/replica/server.ts';
import { reportOf } from './harness/background.ts';
import { type Browsing, browse, copyOfBuild } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences, typeInPopup } from './harness/own-pages.ts';
import { openPersonInPanel, panelBecomes, panelIn, panelNames, readPanel } from './harness/panel.ts';
import { IDS } from './harness/titles.ts';
import { openPopup } from './real-popup.ts';

let browsing: Browsing;
beforeAll(async () => {
  browsing = await browse('chromium');
});
afterAll(() => browsing?.close());

test('the real popup offers the title of the tab in front, with who is in it', async () => {
  const tab = await browsing.tab();
  await tab.goto(`/title/${IDS.squid}`);
  await panelIn(tab, 'full', IDS.squid);
  const popup = await openPopup(browsing, tab);
  expect(await popup.shows('In this tab')).toContain('Squid Game');
  const text = await popup.shows('All notes');
  expect(text).toContain('Lee Jung-jae');
  expect(text).not.toContain('Show on this page');
  const members = `[...document.querySelectorAll('[aria-label="Cast"] button')].length`;
  expect(await popup.run(members)).toBe(4);
  await popup.close();
  await tab.close();
});

test.each([
  'options.html',
  'popup.html',
  'welcome.html',
])('%s goes dark with the system while it is open', async (path) => {
  const tab = await browsing.extensionTab(path);
  const theme = (): Promise<string | undefined> => tab.run(() => document.documentElement.dataset.theme, undefined);
  const page = browsing.chromium?.context.pages().at(-1);
  for (const colorScheme of ['light', 'dark', 'light'] as const) {
    await page?.emulateMedia({ colorScheme });
    await eventually(theme, (now) => now === colorScheme, `the ${colorScheme} theme`);
  }
  await tab.close();
});

test('without a display the panel is read as it is seen', async () => {
  const page = await browsing.chromium?.page();
  if (!page) throw new Error('no Chromium');
  const read = async (id: number): Promise<string> => {
    await page.goto(`https://www.netflix.com/title/${id}`);
    await page.locator('show-notes-panel:not([data-state=looking])').waitFor({ state: 'attached' });
    return readAloud(page);
  };
  const full = await read(IDS.dead);
  expect(full).toMatch(
    /^\[full\]\nAll of Us Are Dead\nCast \d+ · Behind the scenes \d+ · News \d+\n.*\n2022 · .*\n\n── Synopsis ──\n.+\n\nNewest · .*\n.+\n\n── Cast ──\nPark Ji-hu Nam On-jo\n/s,
  );
  // What is left out of the reading is back for the picture.
  await page.locator('show-notes-panel .notes-more').first().waitFor({ state: 'visible' });
  // What only a screen reader is told, such as what a fold belongs to.
  expect(full).not.toMatch(/^[:,] /m);
  expect(await read(999)).toMatch(/^\[unknown\]\n.*\nThis title is not in the data set/s);
  await page.close();
});

test('with the system’s own colours, the way to Netflix can be read', async () => {
  const tab = await browsing.extensionTab('welcome.html');
  const page = browsing.chromium?.context.pages().at(-1);
  await page?.emulateMedia({ forcedColors: 'active' });
  const colors = (): Promise<string[]> =>
    tab.run(() => {
      const link = document.querySelector('.welcome-start');
      // The ground that the browser puts behind a link's words is the page's.
      document.body.style.background = 'Canvas';
      return link ? [getComputedStyle(link).color, getComputedStyle(document.body).backgroundColor] : [];
    }, undefined);
  const [words, ground] = await eventually(colors, ({ length }) => length > 0, 'the way to Netflix');
  expect(words).not.toBe(ground);
  await tab.close();
});

test('an Enter that is held opens a title once, and does not lead back', async () => {
  const popup = await browsing.extensionTab('popup.html');
  const keyboard = browsing.chromium?.context.pages().at(-1)?.keyboard;
  const text = (): Promise<string> => popup.run(() => document.body.innerText, undefined);
  await typeInPopup(popup, 'ozark');
  await eventually(text, (shown) => shown.includes('2017'), 'the hits');
  await keyboard?.down('Enter');
  await eventually(text, (shown) => shown.includes('Synopsis'), 'the notes');
  // Further presses of a key that is down are its repeats.
  for (let times = 0; times < 3; times++) await keyboard?.down('Enter');
  await keyboard?.up('Enter');
  expect(await text()).toContain('Synopsis');
  await popup.close();
});

test.each([
  ['the popup', 'popup.html'],
  ['the page of the first use', 'welcome.html'],
])('with the system’s own colours, %s tells which filter of the news is chosen', async (_, path) => {
  const tab = await browsing.extensionTab(path);
  const page = browsing.chromium?.context.pages().at(-1);
  await page?.emulateMedia({ forcedColors: 'active' });
  if (path === 'popup.html') {
    await typeInPopup(tab, 'ozark');
    await tab.press('Enter');
  }
  const outlines = (): Promise<string[]> =>
    tab.run(
      () =>
        [...document.querySelectorAll('.chip')].map(
          (chip) => `${chip.ariaPressed} ${getComputedStyle(chip).outlineStyle}`,
        ),
      undefined,
    );
  const [first, ...others] = await eventually(outlines, ({ length }) => length > 1, 'the filters');
  expect([first, ...new Set(others)]).toEqual(['true solid', 'false none']);
  await tab.close();
});

test('where the panel is not to be seen, the popup shows it', async () => {
  await storePreferences(browsing, { opens: 'never' });
  const tab = await browsing.tab();
  await tab.goto(`/title/${IDS.ozark}`);
  await reportOf(browsing, tab, ({ check }) => check.state === 'full', 'Ozark is known');
  expect(await readPanel(tab)).toBeUndefined();
  const popup = await openPopup(browsing, tab);
  await popup.shows('Show on this page');
  await popup.press('Show on this page');
  await panelBecomes(tab, (panel) => panel.open === 'true', 'the panel');
  await popup.close();
  await tab.close();
  await storePreferences(browsing, {});
});

test('a worker that was stopped is started anew by the next look-up', async () => {
  const tab = await browsing.tab();
  await tab.goto(`/title/${IDS.dead}`);
  await panelIn(tab, 'full', IDS.dead);
  const { context, worker } = browsing.chromium ?? {};
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
    writeFileSync(
      join(copy, 'data/meta.json'),
      await import('node:fs').then(({ readFileSync }) => readFileSync(join(CHROMIUM_BUILD, 'data/meta.json'))),
    );
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('show-notes-panel[data-state="full"]').waitFor({ state: 'attached' });
  } finally {
    await broken.close();
    await server.close();
    rmSync(copy, { recursive: true, force: true });
  }
});

test('no request leaves: everything asked for is the page’s own or a file of the extension', async () => {
  const { context, extensionId } = browsing.chromium ?? {};
  if (!context) throw new Error('no Chromium');
  const asked: string[] = [];
  context.on('request', (request) =>
    asked.push(`${request.url()} by ${request.serviceWorker()?.url() ?? request.frame().url()}`),
  );
  const walk = async (): Promise<string[]> => {
    const from = browsing.server.requests.length;
    const tab = await browsing.tab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    await openPersonInPanel(tab, 'Lee You-mi');
    await panelNames(tab, 'Lee You-mi');
    await tab.run(() => history.pushState({}, '', '/title/80117552'), undefined);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.close();
    const popup = await browsing.extensionTab('popup.html');
    await typeInPopup(popup, 'ozark');
    await popup.close();
    return browsing.server.requests.slice(from).map(({ path }) => path);
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
