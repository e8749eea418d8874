/** `npm run pictures`: takes the README's pictures anew, from the built extension on the replica pages. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readArguments } from './arguments.ts';
import { type ChromiumRun, startChromium } from './browsers/chromium.ts';
import { freshBuild } from './fresh-build.ts';
import { placeOf } from './place.ts';
import { serveReplicas } from './replica/server.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { type Change, writeFiles } from './write-files.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const NAMES: Record<number, string> = {
  81237994: 'All of Us Are Dead',
  81040344: 'Squid Game',
  80180171: 'Kingdom',
  80117552: 'Ozark',
};

type Picture = {
  name: string;
  width: number;
  height: number;
  take: (page: Page, browser: ChromiumRun) => Promise<void>;
};

const onNetflix =
  (path: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(`https://www.netflix.com${path}`);
    await page.waitForSelector('show-notes-panel[data-state="full"]', { state: 'attached' });
    await page.waitForTimeout(900);
  };

const onOwnPage =
  (path: string, then: (page: Page) => Promise<void>) =>
  async (page: Page, { extensionId }: ChromiumRun): Promise<void> => {
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.waitForSelector('main');
    await then(page);
    await page.waitForTimeout(400);
  };

/** In the player it is folded until asked for. */
async function inPlayer(page: Page): Promise<void> {
  await onNetflix('/watch/80117552')(page);
  await page.locator('show-notes-panel').getByRole('button', { name: 'Show Notes' }).click();
  await page.waitForTimeout(400);
}

const PICTURES: readonly Picture[] = [
  { name: 'panel-dark', width: 1280, height: 800, take: onNetflix('/title/81237994') },
  { name: 'modal-1280', width: 1280, height: 800, take: onNetflix('/browse?jbv=81040344') },
  { name: 'modal-1440', width: 1440, height: 900, take: onNetflix('/browse?jbv=81040344') },
  { name: 'modal-1920', width: 1920, height: 1000, take: onNetflix('/browse?jbv=80117552') },
  { name: 'player', width: 1366, height: 768, take: inPlayer },
  { name: 'popup', width: 400, height: 560, take: onOwnPage('popup.html', (page) => page.keyboard.type('kingd')) },
  { name: 'options', width: 720, height: 1100, take: onOwnPage('options.html', async () => undefined) },
];

async function takeAll(): Promise<Change[]> {
  const server = await serveReplicas(NAMES);
  const browser = await startChromium({ port: server.port, colorScheme: 'dark' });
  const taken: Change[] = [];
  try {
    for (const { name, width, height, take } of PICTURES) {
      const page = await browser.page();
      await page.setViewportSize({ width, height });
      await take(page, browser);
      taken.push({ path: join(FOLDER, `${name}.png`), contents: await page.screenshot() });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return taken;
}

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run pictures', options: {} });
  freshBuild();
  const taken = await takeAll();
  writeFiles(taken);
  for (const { path } of taken) console.log(placeOf(path));
  return 0;
});
