/** One way to drive a tab of both browsers. */
import { join } from 'node:path';
import type { Page as PlaywrightPage } from 'playwright-core';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { ROOT } from '../../../scripts/root.ts';

export const NETFLIX = 'https://www.netflix.com';

export type Tab = {
  goto: (path: string) => Promise<void>;
  run: <T, A>(script: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;
  /** Runs a script given as text; a driver's scripts are not bound by a page's policy. */
  runText: (source: string) => Promise<void>;
  clickAt: (x: number, y: number) => Promise<void>;
  doubleClickAt: (x: number, y: number) => Promise<void>;
  /** Presses where the mouse is; lets go there if that is met, else away from everything. Gives whether it was. */
  pressHere: (isMet: () => Promise<boolean>) => Promise<boolean>;
  moveTo: (x: number, y: number) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Puts the tab in front of the others. */
  front: () => Promise<void>;
  type: (text: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  picture: (name: string) => Promise<void>;
  back: () => Promise<void>;
  /** Makes it ready for another test: in front, of the size that it began with, the mouse where nothing is. False where it cannot be. */
  reset: () => Promise<boolean>;
  close: () => Promise<void>;
};

export const PICTURES = join(ROOT, 'artifacts');

/** Of a browser's tabs, as both are started with. */
const FIRST_SIZE = { width: 1280, height: 800 };

/** @returns a tab of Chromium, as every end-to-end test drives it */
export function playwrightTab(page: PlaywrightPage): Tab {
  return {
    goto: async (path) => {
      await page.goto(NETFLIX + path);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never),
    runText: async (source) => {
      await page.evaluate(source);
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    doubleClickAt: (x, y) => page.mouse.dblclick(x, y),
    pressHere: (isMet) => pressWith(page.mouse, isMet),
    moveTo: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `chromium-${name}.png`) });
    },
    back: async () => {
      await page.goBack();
    },
    reset: async () => {
      await page.bringToFront();
      await page.mouse.move(0, 0);
      await page.setViewportSize(FIRST_SIZE);
      return true;
    },
    close: () => page.close(),
  };
}

/** @returns a tab of Firefox, as every end-to-end test drives it */
export function puppeteerTab(page: PuppeteerPage): Tab {
  const used = { moved: false, lost: false };
  return {
    goto: async (path) => {
      await page.goto(NETFLIX + path);
    },
    run: (script, argument) => page.evaluate(script as never, argument as never) as never,
    runText: async (source) => {
      await page.evaluate(source);
    },
    clickAt: (x, y) => {
      used.moved = true;
      return page.mouse.click(x, y);
    },
    doubleClickAt: (x, y) => {
      used.moved = true;
      return page.mouse.click(x, y, { count: 2 });
    },
    pressHere: (isMet) => pressWith(page.mouse, isMet),
    moveTo: (x, y) => {
      used.moved = true;
      return page.mouse.move(x, y);
    },
    press: (key) => page.keyboard.press(key as never),
    front: () => page.bringToFront(),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `firefox-${name}.png`) as `${string}.png` });
    },
    // A page that comes from the browser's cache is never reported as loaded: the page itself goes back, and the driver has lost the tab.
    back: () => {
      used.lost = true;
      return page.evaluate(() => history.back());
    },
    reset: async () => {
      if (used.lost) return false;
      await page.bringToFront();
      // Never to where it is: Firefox would wait for a movement that does not come.
      if (used.moved) await page.mouse.move(0, 0);
      used.moved = false;
      await page.setViewport(FIRST_SIZE);
      return true;
    },
    close: () => page.close(),
  };
}

type Mouse = { move: (x: number, y: number) => Promise<void>; down: () => Promise<void>; up: () => Promise<void> };

async function pressWith(mouse: Mouse, isMet: () => Promise<boolean>): Promise<boolean> {
  await mouse.down();
  const met = await isMet();
  if (!met) await mouse.move(0, 0);
  await mouse.up();
  return met;
}
