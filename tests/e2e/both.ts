/** Tests that hold in both browsers: each browser's project runs them in its own, which is started once for all files. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { IS_SOAK } from '../fixtures/soak.ts';
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
  /** Declares a test that one of the two browsers tries, in turn, unless there is time for both. */
  inTurn: (what: string, run: () => Promise<void>) => void;
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
      inTurn: takingTurns(name),
    });
  });
}

/*
 * `npm run soak` has both browsers try whatever holds in both. `npm test` has less time: the main way is gone in both, and of what
 * differs by data alone, or runs the same code of ours in both, each thing is tried in one of them.
 */

/**
 * Shares the cases of a table out.
 * @param all cases of a table
 * @param firefox places of those that Firefox tries; the others are Chromium's
 * @returns those of this browser
 */
export function casesOf<T>(all: readonly T[], ...firefox: number[]): T[] {
  const isFirefox = inject('browser') === 'firefox';
  return all.filter((_, at) => IS_SOAK || firefox.includes(at) === isFirefox);
}

/** Shares tests out: the first is Chromium's, the next one Firefox's, and so on. */
function takingTurns(name: Browsing['name']): Bench['inTurn'] {
  let turn: Browsing['name'] = 'firefox';
  return (what, run) => {
    turn = turn === 'firefox' ? 'chromium' : 'firefox';
    test.runIf(IS_SOAK || turn === name)(what, run);
  };
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
