/**
 * `npm start [ID] [--live]`: builds the extension and opens a browser with it on a title's page. The page is a
 * replica served at Netflix's own address; `--live` opens the real one. With no display it prints what the panel
 * says, section by section, and saves a screenshot.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readNetflixId } from '../data/tools/netflix-id.ts';
import { readArguments } from './arguments.ts';
import { startChromium } from './browsers/chromium.ts';
import { hasDisplay } from './display.ts';
import { freshBuild } from './fresh-build.ts';
import { placeOf } from './place.ts';
import { readAloud } from './read-aloud.ts';
import { readDataSet } from './read-data-set.ts';
import { serveReplicas } from './replica/server.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { writeFiles } from './write-files.ts';

const DEFAULT_ID = '81237994';
/** How long a panel may take to come, in ms. */
const PANEL_PATIENCE = 15_000;

await runScript(async () => {
  const { values, positionals } = readArguments(process.argv.slice(2), {
    command: 'npm start',
    options: { live: { type: 'boolean', default: false } },
    words: ['ID'],
  });
  const netflixId = readNetflixId(positionals[0] ?? DEFAULT_ID);
  freshBuild();
  await (hasDisplay() ? showInWindow(netflixId, values.live) : printPanel(netflixId, values.live));
  return 0;
});

/** What a replica is told: names of titles, and of its own what keeps it from contradicting the panel. */
function replicaOf(id: number): { names: Record<number, string>; query: string } {
  const { catalogueTitles } = readDataSet();
  const viewed = catalogueTitles.toSorted((a, b) => (b.hoursViewed ?? 0) - (a.hoursViewed ?? 0)).slice(0, 6);
  const own = catalogueTitles.filter(({ netflixId }) => netflixId === id);
  const { year, type } = own[0] ?? {};
  return {
    names: Object.fromEntries([...own, ...viewed].map(({ netflixId, name }) => [netflixId, name])),
    query: new URLSearchParams({ ...(year && { began: String(year) }), ...(type && { type }) }).toString(),
  };
}

async function showInWindow(netflixId: number, isLive: boolean): Promise<void> {
  const replica = isLive ? undefined : replicaOf(netflixId);
  const server = replica && (await serveReplicas(replica.names));
  const browser = await startChromium({ port: server?.port, headless: false, viewport: null });
  const page = browser.context.pages()[0] ?? (await browser.page());
  await open(page, netflixId, replica?.query);
  console.log('The browser is open. Close it to end.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  await server?.close();
}

async function printPanel(netflixId: number, isLive: boolean): Promise<void> {
  const replica = isLive ? undefined : replicaOf(netflixId);
  const server = replica && (await serveReplicas(replica.names));
  const browser = await startChromium({
    port: server?.port,
    viewport: { width: 1440, height: 900 },
    colorScheme: 'dark',
  });
  try {
    const page = await browser.page();
    await open(page, netflixId, replica?.query);
    await waitForPanel(page);
    console.log(await readAloud(page));
    await page.waitForTimeout(300);
    const path = join(ROOT, 'artifacts', `start-${netflixId}.png`);
    writeFiles([{ path, contents: await page.screenshot() }]);
    console.log(`\nScreenshot: ${placeOf(path)}`);
  } finally {
    await browser.close();
    await server?.close();
  }
}

async function open(page: Page, netflixId: number, query = ''): Promise<void> {
  const address = `https://www.netflix.com/title/${netflixId}${query && `?${query}`}`;
  await page.goto(address).catch((error: Error) => {
    throw new Error(`${address} could not be opened (${firstLine(error)}). With --live it needs the network.`);
  });
}

async function waitForPanel(page: Page): Promise<void> {
  const panel = 'show-notes-panel:not([data-state="looking"])';
  await page.waitForSelector(panel, { state: 'attached', timeout: PANEL_PATIENCE }).catch((error: Error) => {
    throw new Error(
      `No panel appeared on ${page.url()} within ${PANEL_PATIENCE / 1000} s (${firstLine(error)}). ` +
        'Delete .output and try again; with --live, Netflix may be asking to sign in.',
    );
  });
}

function firstLine({ message }: Error): string {
  return message.split('\n')[0] ?? '';
}
