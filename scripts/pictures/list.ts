/** Every picture of docs/pictures that a command can take: those of the README and of docs/design.md, and five for the stores. */
import type { Page } from 'playwright-core';
import type { ChromiumRun } from '../browsers/chromium.ts';
import { collage } from './collage.ts';
import { onNetflix, type Prepare, press, whileOpen } from './panel.ts';
import { pictureOfRealPopup } from './real-popup.ts';
import { pictureOf, shot, steady } from './steady.ts';

/** Where a picture is taken: an empty page of its size, and the browser around it. */
export type Studio = { page: Page; browser: ChromiumRun };
export type Picture = { name: string; width: number; height: number; take: (studio: Studio) => Promise<Buffer> };

const OZARK = 80117552;
const DEAD = 81237994;
const SQUID = 81040344;
const STRANGER = 80057281;
const STORE = { width: 1280, height: 800 };
const LAPTOP = { width: 1366, height: 768 };

const inPlayer = onNetflix(`/watch/${OZARK}`, press(/^Show Notes/), whileOpen(true));
const options = onOwnPage('options.html', async (page) => {
  await page.frameLocator('.options-window').locator('.cast-row').first().waitFor();
});
const julia = [press(/^Julia Garner/), press(/^All titles of Julia Garner/)];

/** The pictures, in the order in which they are taken. */
export const PICTURES: readonly Picture[] = [
  { name: 'page', ...STORE, take: seen(onNetflix(`/title/${DEAD}`, whileOpen(true))) },
  {
    name: 'modal-1920',
    width: 1920,
    height: 1080,
    take: seen(onNetflix(`/browse?jbv=${OZARK}`, whileOpen(true), press(/^Julia Garner/))),
  },
  { name: 'peek', ...LAPTOP, take: seen(onNetflix(`/browse?jbv=${OZARK}`, whileOpen(false))) },
  { name: 'player', ...LAPTOP, take: seen(inPlayer) },
  { name: 'disc', ...LAPTOP, take: disc },
  { name: 'person', ...STORE, take: seen(onNetflix(`/title/${OZARK}`, whileOpen(true), ...julia)) },
  { name: 'popup', ...STORE, take: popupOverPage },
  { name: 'popup-search', width: 400, height: 560, take: ({ page, browser }) => hits(page, browser, 'kingd') },
  { name: 'options', width: 1366, height: 900, take: seen(options) },
  { name: 'welcome', width: 1280, height: 900, take: seen(onOwnPage('welcome.html', shows('.cast-row'))) },
  { name: 'store/1', ...STORE, take: seen(onNetflix(`/title/${OZARK}`, whileOpen(true))) },
  {
    name: 'store/2',
    ...STORE,
    take: seen(
      onNetflix(`/title/${SQUID}`, whileOpen(true), press(/^Lee Jung-jae/), press(/^All titles of Lee Jung-jae/)),
    ),
  },
  { name: 'store/3', ...STORE, take: seen(onNetflix(`/title/${STRANGER}`, whileOpen(true), press(/^News/))) },
  { name: 'store/4', ...STORE, take: seen(inPlayer) },
  { name: 'store/5', ...STORE, take: searchAndOptions },
];

function seen(prepare: (page: Page, browser: ChromiumRun) => Promise<void>): Picture['take'] {
  return async ({ page, browser }) => {
    await prepare(page, browser);
    return pictureOf(page, page.url());
  };
}

function onOwnPage(path: string, ...steps: readonly Prepare[]) {
  return async (page: Page, { extensionId }: ChromiumRun): Promise<void> => {
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    await page.waitForSelector('main');
    for (const step of steps) await step(page);
  };
}

/** The popup with what was typed into it, as tall as its contents, as a browser has it. */
async function hits(page: Page, browser: ChromiumRun, words: string): Promise<Buffer> {
  await onOwnPage('popup.html', async () => {
    await page.getByRole('combobox', { name: 'Search titles and people' }).fill(words);
    await page.getByRole('option').first().waitFor();
  })(page, browser);
  return steady(() => shot(page.locator('main')), `The popup with ${words}`);
}

function shows(selector: string): Prepare {
  return async (page) => page.locator(selector).first().waitFor();
}

/** It leaves once nobody has moved the pointer for a while: somebody moves it between two looks. */
async function disc({ page }: Studio): Promise<Buffer> {
  await onNetflix(`/watch/${OZARK}`, whileOpen(false))(page);
  return steady(async () => {
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 305);
    return shot(page);
  }, 'The disc');
}

async function popupOverPage({ page, browser }: Studio): Promise<Buffer> {
  // The last is in front, the others were looked up before it.
  for (const id of [SQUID, DEAD, OZARK]) await onNetflix(`/title/${id}`, whileOpen(true))(page);
  return pictureOfRealPopup(browser, page, 'Squid Game');
}

/** The options, and the popup with a search in another script, side by side. */
async function searchAndOptions({ page, browser }: Studio): Promise<Buffer> {
  const parts = { options: { width: 900, height: 720 }, popup: { width: 400, height: 560 } };
  await page.setViewportSize(parts.options);
  const choices = await seen(options)({ page, browser });
  await page.setViewportSize(parts.popup);
  const popup = await hits(page, browser, '이정');
  await page.setViewportSize(STORE);
  await page.goto('about:blank');
  await page.setContent(collage([choices, popup]));
  return pictureOf(page, 'the collage');
}
