/** Runs the same tests in both browsers, each started once a file. */
import { afterAll, beforeAll, describe } from 'vitest';
import { type Browsing, browse, type Tab } from './harness.ts';

/** What the tests of one browser work with; a fresh tab each time one is asked for. */
export type Bench = { browsing: () => Browsing; tab: () => Promise<Tab>; name: Browsing['name'] };

/**
 * @param what the title of the file's tests
 * @param tests declares tests for one browser
 */
export function inBothBrowsers(what: string, tests: (bench: Bench) => void): void {
  describe.each(['chromium', 'firefox'] as const)(`${what} in %s`, (name) => {
    const running: { browsing?: Browsing; tabs: Tab[] } = { tabs: [] };
    const browsing = (): Browsing => {
      if (!running.browsing) throw new Error(`${name} did not start`);
      return running.browsing;
    };
    beforeAll(async () => {
      running.browsing = await browse(name);
    });
    afterAll(() => running.browsing?.close());
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
