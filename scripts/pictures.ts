/**
 * `npm run pictures [NAME …]`: takes the pictures of docs/pictures anew, from the built extension on a backdrop of our own
 * drawing; all of them, or those that are named.
 */
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { backdrop } from './backdrop/pages.ts';
import { startChromium } from './browsers/chromium.ts';
import { freshBuild } from './fresh-build.ts';
import { PICTURES, type Picture } from './pictures/list.ts';
import { smaller } from './pictures/smaller.ts';
import { placeOf } from './place.ts';
import { serveReplicas } from './replica/server.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';
import { type Change, writeFiles } from './write-files.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');

await runScript(async () => {
  const { positionals } = readArguments(process.argv.slice(2), {
    command: 'npm run pictures',
    options: {},
    words: ['NAME…'],
  });
  const wanted = positionals.length === 0 ? PICTURES : positionals.map(named);
  freshBuild();
  const taken = await takeAll(wanted);
  writeFiles(taken);
  for (const { path } of taken) console.log(placeOf(path));
  return 0;
});

function named(name: string): Picture {
  const found = PICTURES.find((picture) => picture.name === name);
  if (found) return found;
  throw new Error(`No picture is called ${name}; choose from ${PICTURES.map((picture) => picture.name).join(', ')}.`);
}

async function takeAll(pictures: readonly Picture[]): Promise<Change[]> {
  const server = await serveReplicas({}, 'en', backdrop);
  const browser = await startChromium({ port: server.port, colorScheme: 'dark' });
  const taken: Change[] = [];
  try {
    for (const { name, width, height, take } of pictures) {
      const page = await browser.page();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      taken.push({ path: join(FOLDER, `${name}.png`), contents: smaller(await take({ page, browser })) });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return taken;
}
