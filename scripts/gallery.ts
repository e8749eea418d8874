/**
 * `npm run gallery`: makes one page of every state of the interface, with the real components, style sheets and data, and opens
 * it. With no display it saves a picture of each state, a folder for each language and size of type.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { slugify } from '../data/tools/new-title.ts';
import { readArguments } from './arguments.ts';
import { CHROMIUM_BUILD } from './browsers/chromium.ts';
import { findBrowser } from './browsers/find.ts';
import { hasDisplay } from './display.ts';
import { freshBuild } from './fresh-build.ts';
import { makeGallery } from './gallery/make.ts';
import { type Gallery, LANGUAGES, SIZES, type Size, type View } from './gallery/page/types.ts';
import { at, placeOf } from './place.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { type Change, writeFiles } from './write-files.ts';

const FOLDER = join(ROOT, 'artifacts', 'gallery');
const PAGE = join(FOLDER, 'index.html');
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run'];
/** Room for three states beside each other, in both themes. */
const WINDOW = { width: 2720, height: 1000 };

await runScript(async () => {
  readArguments(process.argv.slice(2), { command: 'npm run gallery', options: {} });
  freshBuild();
  // A picture of a state that there is no more would be looked at with the others.
  at(FOLDER, () => rmSync(FOLDER, { recursive: true, force: true }));
  writeFiles([{ path: PAGE, contents: await makeGallery(CHROMIUM_BUILD) }]);
  console.log(placeOf(PAGE));
  await (hasDisplay() ? showInWindow() : takePictures());
  return 0;
});

async function showInWindow(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), headless: false, args: ARGS });
  const page = await browser.newPage({ viewport: null });
  await page.goto(pathToFileURL(PAGE).href);
  console.log('The browser is open. Close it to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function takePictures(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ARGS });
  try {
    const page = await browser.newPage({ viewport: WINDOW });
    await page.goto(pathToFileURL(PAGE).href);
    for (const language of LANGUAGES) {
      for (const size of Object.keys(SIZES) as Size[]) {
        const folder = join(FOLDER, `${language}-${size}`);
        const taken = await takeStates(page, folder, { language, size });
        writeFiles(taken);
        console.log(`${placeOf(folder)}/: ${taken.length} states`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** A picture a state, both themes in it: one of all of them would be too tall for anybody to read. */
async function takeStates(page: Page, folder: string, view: View): Promise<Change[]> {
  await page.evaluate((wanted) => (globalThis as unknown as { gallery: Gallery }).gallery.show(wanted), view);
  const taken: Change[] = [];
  for (const figure of await page.locator('figure').all()) {
    const name = await figure.locator('figcaption').innerText();
    const place = String(taken.length + 1).padStart(2, '0');
    taken.push({ path: join(folder, `${place}-${slugify(name)}.png`), contents: await figure.screenshot() });
  }
  return taken;
}
