/**
 * How long a page waits for its notes, beside the least that an extension of this kind takes: the smallest one there is, with
 * one message, one answer of 12 kB and one element (`floor/`). Both are in one browser and take turns, so that what the
 * machine does beside it meets both. A ratio says more than milliseconds, which are this machine's.
 */
import { join } from 'node:path';
import { startChromium } from '../browsers/chromium.ts';
import { startFirefox } from '../browsers/firefox.ts';
import { serveReplicas } from '../replica/server.ts';
import { table } from './print.ts';

const FLOOR = join(import.meta.dirname, 'floor');
const ID = 81237994;
const NAMES = { [ID]: 'All of Us Are Dead' };
const PATHS = { floor: `/floor/title/${ID}`, notes: `/title/${ID}` } as const;
const TURNS = 60;
/** Turns before anything is measured: both scripts are compiled, both backgrounds run. */
const FIRST_TURNS = 5;

/** Milliseconds from the page's being read to what is painted, the median of sixty turns. */
type FloorTimes = { browser: string; floor: number; notes: number; limit: number };

/** One way to go to an address of Netflix in either browser. */
type Driver = { time: (path: string) => Promise<number>; stop?: () => Promise<void>; close: () => Promise<void> };

/** @returns a table, a row a browser; in Chromium also with a background that was stopped before each turn */
export async function floorTable(): Promise<string> {
  const times = [
    await inTurns('Chromium', 1.35, driveChromium, false),
    await inTurns('Chromium, background stopped', 1.4, driveChromium, true),
    await inTurns('Firefox', 1.45, driveFirefox, false),
  ];
  const rows = times.map(({ browser, floor, notes, limit }) => [
    browser,
    `${floor.toFixed(1)} ms`,
    `${notes.toFixed(1)} ms`,
    (notes / floor).toFixed(2),
    `${limit}: ${notes / floor > limit ? 'over' : 'kept'}`,
  ]);
  return table(['page read to notes painted, sixty turns', 'the floor', 'notes', 'ratio', 'at most'], rows);
}

async function inTurns(
  browser: string,
  limit: number,
  drive: (port: number) => Promise<Driver>,
  stopped: boolean,
): Promise<FloorTimes> {
  const server = await serveReplicas(NAMES);
  const driver = await drive(server.port);
  const times = { floor: [] as number[], notes: [] as number[] };
  try {
    for (let turn = -FIRST_TURNS; turn < TURNS; turn++)
      for (const who of ['floor', 'notes'] as const) {
        if (stopped) await driver.stop?.();
        const time = await driver.time(PATHS[who]);
        if (turn >= 0) times[who].push(time);
      }
  } finally {
    await driver.close();
    await server.close();
  }
  return { browser, floor: median(times.floor), notes: median(times.notes), limit };
}

async function driveChromium(port: number): Promise<Driver> {
  const run = await startChromium({ port, beside: [FLOOR] });
  const page = await run.page();
  await page.addInitScript(watchForPaint);
  const session = await run.context.browser()?.newBrowserCDPSession();
  return {
    time: (path) => timeOf(page, path),
    stop: async () => {
      const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
      for (const { type, targetId } of targetInfos)
        if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
    },
    close: run.close,
  };
}

async function driveFirefox(port: number): Promise<Driver> {
  const run = await startFirefox({ port });
  await run.browser.installExtension(FLOOR);
  const page = await run.page();
  await page.evaluateOnNewDocument(watchForPaint);
  return { time: (path) => timeOf(page, path), close: run.close };
}

/** What both drivers' pages do alike. */
type Opened = {
  goto: (address: string) => Promise<unknown>;
  evaluate: (script: () => Promise<number>) => Promise<number>;
};

async function timeOf(page: Opened, path: string): Promise<number> {
  await page.goto(`https://www.netflix.com${path}`);
  return page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
}

/** Runs in the page before anything else of it: tells when the first frame with either panel has been made. */
function watchForPaint(): void {
  const found = new Promise<void>((resolve) => {
    const look = (): void => {
      if (!document.querySelector('show-notes-panel[data-state="full"], floor-panel')) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-state'] });
  });
  const frame = (): Promise<number> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const ready = (): number => performance.getEntriesByType('navigation')[0]?.toJSON().domInteractive ?? 0;
  Object.assign(window, { painted: found.then(frame).then((time) => time - ready()) });
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
