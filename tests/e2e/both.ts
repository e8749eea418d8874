/**
 * Tests that hold in both browsers: each browser's project runs them in its own, which is started once for all files.
 *
 * `test`: both browsers try it, always. So the main way is gone in both, and whatever hangs on focus, events, layers, storage or
 * the background's life. `inOne` and `casesOf`: `npm test` has no time for both, and one of them tries it, where nothing but data
 * differs or the same code of ours runs in both. `npm run soak` has both try all, as does a run of one browser or one file.
 */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { IN_BOTH } from '../fixtures/soak.ts';
import { type Browsing, browse, copyOfBuild } from './harness/browsing.ts';
import { startAfresh } from './harness/own-pages.ts';
import type { Tab } from './harness/tab.ts';

/** What the tests of one browser work with. */
export type Bench = {
  name: Browsing['name'];
  browsing: () => Browsing;
  /** The tab of the tests, in front, of its first size, with nothing under the mouse: what it showed before goes with the next address. */
  tab: () => Promise<Tab>;
  /** A tab that has shown nothing yet, for what outlasts a page; the one before is closed. */
  freshTab: () => Promise<Tab>;
  /** The folder of the changed build, which the tests may change further. */
  copy: () => string;
  /** Declares a test that this one of the two browsers tries, unless there is time for both. */
  inOne: (browser: Browsing['name'], what: string, run: () => Promise<void>) => void;
};

type Running = { browsing?: Browsing; copy?: string };

/** The browser of this process, with this tree's build; ends with the process. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which other fixtures are asked for
const withBrowser = test.extend('shared', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browsing = await browse(inject('browser'));
  onCleanup(() => browsing.close());
  return browsing;
});

/**
 * @param what the title of the file's tests
 * @param tests declares tests for one browser, which has no other tabs and nothing stored when they begin
 * @param change makes a changed copy of the build in a folder of its own, which is removed afterwards: for it a browser of its own is started
 */
export function inBothBrowsers(what: string, tests: (bench: Bench) => void, change?: (copy: string) => void): void {
  const name = inject('browser');
  describe(`${what} in ${name}`, () => {
    const running: Running = {};
    const tabs: Tab[] = [];
    const browsing = (): Browsing => started(running.browsing, name);
    if (change) startChanged(name, change, running);
    else
      withBrowser.beforeAll(async ({ shared }) => {
        await startAfresh(shared);
        running.browsing = shared;
      });
    const freshTab = async (): Promise<Tab> => {
      for (const old of tabs.splice(0)) await old.close();
      const tab = await browsing().tab();
      tabs.push(tab);
      return tab;
    };
    tests({
      name,
      browsing,
      copy: () => started(running.copy, 'a copy of the build'),
      tab: async () => {
        const [kept] = tabs;
        return kept && (await kept.reset()) ? kept : freshTab();
      },
      freshTab,
      inOne: (browser, what, run) => test.runIf(IN_BOTH || browser === name)(what, run),
    });
  });
}

/**
 * Shares the cases of a table out.
 * @param all cases of a table
 * @param firefox places of those that Firefox tries; the others are Chromium's
 * @returns those of this browser; all of them where there is time for both
 */
export function casesOf<T>(all: readonly T[], ...firefox: number[]): T[] {
  const stray = firefox.find((at) => at >= all.length);
  if (stray !== undefined) throw new Error(`there is no case ${stray}: the table has ${all.length}`);
  const isFirefox = inject('browser') === 'firefox';
  return all.filter((_, at) => IN_BOTH || firefox.includes(at) === isFirefox);
}

function started<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`${what}: asked for before it was there`);
  return thing;
}

/** Before these tests a browser is started on a changed build; after them both are gone. */
function startChanged(name: Browsing['name'], change: (copy: string) => void, running: Running): void {
  beforeAll(async () => {
    running.copy = copyOfBuild(name);
    change(running.copy);
    running.browsing = await browse(name, running.copy);
  });
  afterAll(async () => {
    await running.browsing?.close();
    if (running.copy) rmSync(running.copy, { recursive: true });
  });
}
