/**
 * What the content script costs a page of Netflix: the profiler's samples in it, over ten seconds of a page with 3,000
 * cards and 50 mutations a second, with and without a title in front.
 */
import { startChromium } from '../browsers/chromium.ts';
import { serveReplicas } from '../replica/server.ts';

const SECONDS = 10;
const CARDS = 3000;
const MUTATIONS_A_SECOND = 50;
const TITLES = [81040344, 81237994, 80180171, 81098012, 80117552, 70140358];
/** Of confidence C: where the page never says its name, it is waited for as long as the visit lasts. */
const WAITING = 81137486;
/** What that waiting may cost, in milliseconds of the ten seconds. */
const WAITING_LIMIT = 8;
/** Microseconds between two samples. */
const SAMPLING = 100;

/** `limit`: how many milliseconds of script are wanted at most, where that is agreed. */
export type PageCost = { page: string; scriptMilliseconds: number; samples: number; limit?: number };

/** @returns the content script's own running time in milliseconds, a row a page */
export async function measurePageCost(): Promise<PageCost[]> {
  const server = await serveReplicas({ 81040344: 'Squid Game' });
  const browser = await startChromium({ port: server.port });
  try {
    return [
      await measure(browser, 'no title in front', '/browse', []),
      await measure(browser, 'a modal with its panel', '/browse?jbv=81040344', []),
      {
        ...(await measure(browser, 'a title whose name is waited for', `/browse?jbv=${WAITING}&page=redesigned`, [])),
        limit: WAITING_LIMIT,
      },
      // Shows that the profiler sees the script at all: here it has work to do.
      await measure(browser, 'six titles after one another', '/browse', TITLES),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(
  browser: Awaited<ReturnType<typeof startChromium>>,
  page: string,
  path: string,
  titles: readonly number[],
): Promise<PageCost> {
  const tab = await browser.page();
  await tab.goto(`https://www.netflix.com${path}`);
  await tab.waitForTimeout(3000);
  const session = await browser.context.newCDPSession(tab);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  await tab.evaluate(
    async ([cards, rate, seconds, ids]) => {
      for (const [at, id] of ids.entries()) setTimeout(() => history.pushState({}, '', `/browse?jbv=${id}`), 1000 * at);
      const grid = document.querySelector('main') as HTMLElement;
      for (let card = 0; card < cards; card++)
        grid.append(Object.assign(document.createElement('a'), { textContent: `Card ${card}` }));
      const end = performance.now() + seconds * 1000;
      while (performance.now() < end) {
        grid.append(document.createElement('div'));
        grid.lastElementChild?.remove();
        document.body.classList.toggle('moved');
        await new Promise((resolve) => setTimeout(resolve, 1000 / rate));
      }
    },
    [CARDS, MUTATIONS_A_SECOND, SECONDS, titles] as const,
  );
  const { profile } = await session.send('Profiler.stop');
  await tab.close();
  const own = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id),
  );
  const samples = profile.samples ?? [];
  const microseconds = samples.reduce((sum, id, at) => sum + (own.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0);
  return { page, scriptMilliseconds: microseconds / 1000, samples: samples.length };
}

/**
 * @returns milliseconds from the popup's navigation to its first hit, ten times, ascending; a key is pressed as soon as the
 *   field is there
 */
export async function measureFirstAnswer(): Promise<number[]> {
  const server = await serveReplicas({});
  const browser = await startChromium({ port: server.port });
  try {
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const page = await browser.page();
      await page.addInitScript(() => {
        const type = (field: HTMLInputElement): void => {
          field.value = 'k';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        };
        const state = { typed: false };
        new MutationObserver(() => {
          const field = document.querySelector<HTMLInputElement>('[role=combobox]');
          if (field && !state.typed) {
            state.typed = true;
            setTimeout(() => type(field));
          }
          if (document.querySelector('[role=option]'))
            Object.assign(window, {
              firstAnswer: (window as { firstAnswer?: number }).firstAnswer ?? performance.now(),
            });
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      await page.waitForFunction(() => 'firstAnswer' in window);
      times.push(await page.evaluate(() => (window as unknown as { firstAnswer: number }).firstAnswer));
      await page.close();
    }
    return times.sort((a, b) => a - b);
  } finally {
    await browser.close();
    await server.close();
  }
}
