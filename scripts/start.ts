/**
 * `npm start [ID] [--live]`: builds the extension and opens a browser with it on a title's page. The page is a
 * replica served at Netflix's own address; `--live` opens the real one. With no display it prints what the panel
 * says, section by section, and saves a screenshot.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { NetflixId } from '../data/schema.ts';
import { CHROMIUM_BUILD, startChromium } from './browsers/chromium.ts';
import { isFresh, stampBuild } from './build-stamp.ts';
import { ROOT, readDataSet } from './read-data-set.ts';
import { serveReplicas } from './replica/server.ts';
import { runTool } from './steps.ts';

const DEFAULT_ID = 81237994;
const { values, positionals } = parseArgs({
  options: { live: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const id = NetflixId.safeParse(Number(positionals[0] ?? DEFAULT_ID));
if (!id.success) {
  console.error(
    `${positionals[0]} is no Netflix id. Give the digits of an address such as https://www.netflix.com/title/${DEFAULT_ID}`,
  );
  process.exit(1);
}

if (!existsSync(CHROMIUM_BUILD) || !isFresh(CHROMIUM_BUILD)) {
  if (runTool('wxt', ['build']) !== 0) process.exit(1);
  stampBuild(CHROMIUM_BUILD);
}
await (hasDisplay() ? showInWindow(id.data) : printPanel(id.data));

/** On Linux a display is named; elsewhere there always is one. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function replicaNames(): Record<number, string> {
  const { catalogueTitles } = readDataSet();
  const viewed = catalogueTitles.toSorted((a, b) => (b.hoursViewed ?? 0) - (a.hoursViewed ?? 0)).slice(0, 6);
  const own = catalogueTitles.filter(({ netflixId }) => netflixId === id.data);
  return Object.fromEntries([...own, ...viewed].map(({ netflixId, name }) => [netflixId, name]));
}

async function showInWindow(netflixId: number): Promise<void> {
  const server = values.live ? undefined : await serveReplicas(replicaNames());
  const browser = await startChromium({ port: server?.port, headless: false, viewport: null });
  const page = browser.context.pages()[0] ?? (await browser.page());
  await page.goto(`https://www.netflix.com/title/${netflixId}`);
  console.log('The browser is open. Close it to end.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await server?.close();
}

async function printPanel(netflixId: number): Promise<void> {
  const server = values.live ? undefined : await serveReplicas(replicaNames());
  const browser = await startChromium({
    port: server?.port,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
  });
  try {
    const page = await browser.page();
    await page.goto(`https://www.netflix.com/title/${netflixId}`);
    await page.waitForSelector('show-notes-panel:not([data-state="looking"])', { state: 'attached', timeout: 15_000 });
    console.log(await readAloud(page));
    const folder = join(ROOT, 'artifacts');
    mkdirSync(folder, { recursive: true });
    const picture = join(folder, `start-${netflixId}.png`);
    await page.waitForTimeout(300);
    await page.screenshot({ path: picture });
    console.log(`\nScreenshot: ${picture}`);
  } finally {
    await browser.close();
    await server?.close();
  }
}

/** What the panel says, a heading and its text for each section. */
async function readAloud(page: Page): Promise<string> {
  const panel = page.getByRole('complementary', { name: 'Show Notes' });
  const handle = panel.getByRole('button', { name: 'Show Notes', exact: true });
  if ((await handle.getAttribute('aria-expanded')) === 'false') await handle.click();
  const state = await page.locator('show-notes-panel').getAttribute('data-state');
  const head = await panel.locator('.notes-head, .panel-message').first().innerText();
  const sections = await panel.getByRole('region').all();
  const texts = await Promise.all(
    sections.map(async (section) => {
      const name = await section.getAttribute('aria-label');
      const text = (await section.innerText()).split('\n').slice(1);
      return `\n── ${name} ──\n${text.join('\n')}`;
    }),
  );
  const foot = await panel.locator('.panel-foot').allInnerTexts();
  return [`[${state}]`, head, ...texts, '', ...foot].join('\n');
}
