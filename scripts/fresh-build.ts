/** The build for a browser, made anew where it is not that of the sources. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHROMIUM_BUILD } from './browsers/chromium.ts';
import type { BrowserName } from './browsers/find.ts';
import { FIREFOX_BUILD } from './browsers/firefox.ts';
import { isFresh } from './build-stamp.ts';
import { at, placeOf } from './place.ts';
import { runTool } from './steps.ts';

const FOLDERS: Record<BrowserName, string> = { chromium: CHROMIUM_BUILD, firefox: FIREFOX_BUILD };

/**
 * @param browser whose build
 * @throws where it cannot be built; what was wrong has been printed then
 */
export function freshBuild(browser: BrowserName = 'chromium'): void {
  const folder = FOLDERS[browser];
  if (isFresh(folder)) return;
  makeWritable(dirname(folder));
  if (runTool('scripts/build.ts', [browser]) !== 0)
    throw new Error(`${placeOf(folder)} could not be built; fix the errors above and try again.`);
}

/**
 * Makes a folder where it is not there.
 * @throws the system's error where nothing can be written into it
 */
export function makeWritable(folder: string): void {
  at(folder, () => mkdirSync(folder, { recursive: true }));
  at(folder, () => accessSync(folder, constants.W_OK));
}
