/** Tests that hold in both browsers: each browser's project runs them in its own, started once a file. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type Browsing, browse, copyOfBuild, type Tab } from './harness.ts';

/** What the tests of one browser work with; a fresh tab each time one is asked for. */
export type Bench = { browsing: () => Browsing; tab: () => Promise<Tab>; name: Browsing['name'] };

/**
 * @param what the title of the file's tests
 * @param tests declares tests for one browser
 * @param change makes a changed copy of the build in a folder of its own, which is removed afterwards; the build of this tree where it is left out
 */
export function inBothBrowsers(what: string, tests: (bench: Bench) => void, change?: (copy: string) => void): void {
  const name = inject('browser');
  describe(`${what} in ${name}`, () => {
    const running: { browsing?: Browsing; copy?: string; tabs: Tab[] } = { tabs: [] };
    const browsing = (): Browsing => {
      if (!running.browsing) throw new Error(`${name} did not start`);
      return running.browsing;
    };
    beforeAll(async () => {
      if (change) {
        running.copy = copyOfBuild(name);
        change(running.copy);
      }
      running.browsing = await browse(name, running.copy);
    });
    afterAll(async () => {
      await running.browsing?.close();
      if (running.copy) rmSync(running.copy, { recursive: true });
    });
    tests({
      name,
      browsing,
      tab: async () => {
        for (const old of running.tabs.splice(0)) await old.close();
        const tab = await browsing().tab();
        running.tabs.push(tab);
        return tab;
      },
    });
  });
}
