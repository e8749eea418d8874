/** The build for Chromium, made anew where it is not that of the sources. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { CHROMIUM_BUILD } from './browsers/chromium.ts';
import { isFresh } from './build-stamp.ts';
import { at, placeOf } from './place.ts';
import { runTool } from './steps.ts';

/**
 * @throws where it cannot be built; what was wrong has been printed then
 */
export function freshBuild(): void {
  if (isFresh(CHROMIUM_BUILD)) return;
  makeWritable(dirname(CHROMIUM_BUILD));
  if (runTool('wxt', ['build']) !== 0)
    throw new Error(`${placeOf(CHROMIUM_BUILD)} could not be built; mend what is said above, and try again.`);
}

/**
 * Makes a folder where it is not there.
 * @throws the system's error where nothing can be written into it
 */
export function makeWritable(folder: string): void {
  at(folder, () => mkdirSync(folder, { recursive: true }));
  at(folder, () => accessSync(folder, constants.W_OK));
}
