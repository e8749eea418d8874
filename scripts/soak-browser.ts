/** What takes long in Chromium: thousands of addresses in one tab, and many tabs at once. */
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from './browsers/chromium.ts';
import { serveReplicas } from './replica/server.ts';

/** What was done, and what was wrong with it. */
export type Outcome = { did: string; faults: string[] };

type Browser = Awaited<ReturnType<typeof startChromium>>;
type Title = { netflixId: number; name: string };

/** A way through addresses of titles, every fifth of them one without a title. */
type Way = {
  addresses: number;
  /** After each batch the page is weighed. */
  batch: number;
  /** Milliseconds within which a title's notes are to be there; 0 for one that is left before they can be. */
  patience: number;
  /** Milliseconds until nothing is left of a batch. */
  rest: number;
};
const WAYS: readonly Way[] = [
  { addresses: 2000, batch: 200, patience: 5000, rest: 1000 },
  // What the background was asked for in vain is answered within fifteen seconds.
  { addresses: 10_000, batch: 1000, patience: 0, rest: 16_000 },
];
const TABS = 60;
/** How much more of each there may be at the end than after the first batch. */
const GROWTH = { listeners: 1.2, nodes: 1.5, heap: 1.5 } as const;

type Weight = Record<keyof typeof GROWTH, number>;

/**
 * @param titles whose ids are enough, to be walked through
 * @returns what came of the walk through one tab, and of many tabs
 */
export async function soakBrowser(titles: readonly Title[]): Promise<Outcome[]> {
  const server = await serveReplicas({});
  // Else the browser leaves out what a page does too often.
  const browser = await startChromium({ port: server.port, settings: ['--disable-ipc-flooding-protection'] });
  try {
    const outcomes: Outcome[] = [];
    for (const way of WAYS) outcomes.push(await walk(browser, titles.slice(0, 50), way));
    return [...outcomes, await openTabs(browser, titles.slice(0, TABS))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** No listener, node or memory is left behind by titles that were in front, and the last one has its panel. */
async function walk(browser: Browser, titles: readonly Title[], way: Way): Promise<Outcome> {
  const tab = await browser.page();
  await tab.goto('https://www.netflix.com/browse');
  const session = await browser.context.newCDPSession(tab);
  await session.send('Performance.enable');
  const weights: Weight[] = [];
  const missed: number[] = [];
  for (let done = 0; done < way.addresses; done += way.batch) {
    missed.push(...(await hop(tab, titles, way)));
    weights.push(await weigh(session));
  }
  const [first, last] = [weights.at(0), weights.at(-1)];
  const faults = (Object.keys(GROWTH) as Array<keyof Weight>).flatMap((kind) => {
    const ratio = (last?.[kind] ?? 0) / (first?.[kind] ?? 1);
    return ratio <= GROWTH[kind] ? [] : [`${kind} grew ${ratio.toFixed(2)} times`];
  });
  if (missed.length > 0) faults.push(`without notes: ${missed.length} times, such as ${missed[0]}`);
  const end = titles[0];
  if (end) await tab.evaluate((id) => history.pushState({}, '', `/title/${id}`), end.netflixId);
  if (!end || (await nameIn(tab, end.netflixId)) !== end.name) faults.push('the last title has no panel of its own');
  const hosts = await tab.locator('show-notes-panel').count();
  if (hosts !== 1) faults.push(`${hosts} panels`);
  await tab.close();
  const shown = weights.map(({ heap }) => `${(heap / 1e6).toFixed(1)} MB`).join(', ');
  const left =
    way.patience > 0 ? 'each title left once its notes were there' : 'each left before anything could be shown';
  return {
    did: `${way.addresses} addresses of ${titles.length} titles in one tab, ${left}; heap after each ${way.batch}: ${shown}`,
    faults,
  };
}

/** @returns the ids of titles whose notes were waited for in vain */
function hop(tab: Page, titles: readonly Title[], { batch, patience, rest }: Way): Promise<number[]> {
  return tab.evaluate(
    async ([ids, shown, count, within, after]) => {
      const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
      const missed: number[] = [];
      for (let at = 0; at < count; at++) {
        const place = at % ids.length;
        const id = ids[place] ?? 0;
        const isShown = (): boolean => document.querySelector(shown[place] ?? '') !== null;
        const isTitle = at % 5 !== 4;
        history.pushState({}, '', isTitle ? `/${at % 2 ? 'browse?jbv=' : 'title/'}${id}` : '/browse');
        await pause(4);
        if (!isTitle || within === 0) continue;
        const end = Date.now() + within;
        while (!isShown() && Date.now() < end) await pause(4);
        if (!isShown()) missed.push(id);
      }
      history.pushState({}, '', '/browse');
      await pause(after);
      return missed;
    },
    [
      titles.map(({ netflixId }) => netflixId),
      titles.map(({ netflixId }) => panelOf(netflixId)),
      batch,
      patience,
      rest,
    ] as const,
  );
}

async function weigh(session: CDPSession): Promise<Weight> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

/** Each tab has its own title's panel, when all are open. */
async function openTabs(browser: Browser, titles: readonly Title[]): Promise<Outcome> {
  const tabs: Array<{ tab: Page; title: Title }> = [];
  for (const title of titles) {
    const tab = await browser.page();
    await tab.goto(`https://www.netflix.com/title/${title.netflixId}`);
    tabs.push({ tab, title });
  }
  const faults: string[] = [];
  for (const { tab, title } of tabs) {
    await tab.bringToFront();
    const name = await nameIn(tab, title.netflixId);
    if (name !== title.name) faults.push(`${title.netflixId} shows ${name ?? 'nothing'} instead of ${title.name}`);
  }
  return { did: `${tabs.length} tabs at once`, faults };
}

/** @returns a selector of the panel that shows what is known of a title */
function panelOf(id: number): string {
  return `show-notes-panel[data-netflix-id="${id}"]:is([data-state="full"], [data-state="facts"])`;
}

/** The name in the panel of an id, which is opened where it is folded; `undefined` where no panel comes. */
async function nameIn(tab: Page, id: number): Promise<string | undefined> {
  const host = tab.locator(panelOf(id));
  try {
    await host.waitFor({ state: 'attached' });
    if ((await host.getAttribute('data-open')) === 'false')
      await host.getByRole('button', { name: 'Show Notes' }).click();
    return (await host.locator('h2').first().textContent()) ?? undefined;
  } catch {
    return undefined;
  }
}
