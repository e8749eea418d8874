/** An extension that is updated or reloaded while tabs are open: the old panel goes, and the page hears nothing of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browsing, browse } from './harness/browsing.ts';
import { clickInPanel, panelGone, panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

/** What is done in a tab whose extension is gone, each of which makes the panel draw or ask; the panel then goes. */
const DOINGS: Record<string, (tab: Tab) => Promise<unknown>> = {
  'one comes back to the tab': (tab) => tab.run(() => window.dispatchEvent(new Event('focus')), undefined),
  'the window is resized': (tab) => tab.resize(1111, 777),
  'another title comes in front': (tab) => tab.run((id) => history.pushState({}, '', `/title/${id}`), IDS.squid),
  'the panel is folded': (tab) => clickInPanel(tab, 'Show Notes'),
  'the panel is sent to the other side': (tab) => clickInPanel(tab, 'Move to the other side'),
  'a person is opened': (tab) => clickInPanel(tab, 'Lee You-mi'),
  'a key is pressed in it': async (tab) => {
    await tab.run(
      () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('button')?.focus(),
      undefined,
    );
    await tab.press('Escape');
  },
};
const TIMERS = 'a modal is still settling';
const PLAYING = 'something plays on';
const TYPED = 'something is typed without a key';

const running: { browsing?: Browsing; tabs: Map<string, { tab: Tab; errors: string[] }> } = { tabs: new Map() };

async function openTab(browsing: Browsing, what: string, path: string, state: string): Promise<Tab> {
  const tab = await browsing.tab();
  const page = browsing.chromium?.context.pages().at(-1);
  const errors: string[] = [];
  await tab.goto(path);
  await panelIn(tab, state);
  // From now on: what a replica's own scripts do under its strict policy is not what is asked here.
  page?.on('pageerror', (error) => errors.push(error.message));
  page?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  running.tabs.set(what, { tab, errors });
  return tab;
}

beforeAll(async () => {
  const browsing = await browse('chromium');
  running.browsing = browsing;
  for (const what of Object.keys(DOINGS)) await openTab(browsing, what, `/title/${IDS.dead}`, 'full');
  const field = await openTab(browsing, TYPED, '/title/99999999', 'unknown');
  await clickInPanel(field, 'Show Notes');
  await clickInPanel(field, 'Search titles and people');
  await openTab(browsing, PLAYING, `/watch/${IDS.ozark}`, 'full');
  // Past everything that is still under way, by each tab's own clock: only what is done may be noticed.
  const settled = (tab: Tab): Promise<unknown> =>
    tab.run(() => new Promise((done) => setTimeout(done, 2800)), undefined);
  await Promise.all([...running.tabs.values()].map(({ tab }) => settled(tab)));
  await openTab(browsing, TIMERS, `/browse?jbv=${IDS.squid}`, 'full');
  const worker = await browsing.chromium?.worker();
  await worker
    ?.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload())
    .catch(() => undefined);
});
afterAll(() => running.browsing?.close());

test.each([
  ...Object.entries(DOINGS),
  [TIMERS, async (): Promise<void> => undefined] as const,
  [
    PLAYING,
    (tab: Tab) =>
      tab.run(() => {
        for (const type of ['timeupdate', 'pause', 'play', 'loadeddata'])
          document.querySelector('video')?.dispatchEvent(new Event(type));
      }, undefined),
  ] as const,
  // As a paste from a menu does: no key and no press tells that the extension is gone before the field asks for words.
  [TYPED, (tab: Tab) => tab.run(() => document.execCommand('insertText', false, ' x'), undefined)] as const,
])('after a reload of the extension the old panel goes without an error when %s', async (what, act) => {
  const { tab, errors } = running.tabs.get(what) ?? {};
  if (!tab || !errors) throw new Error(`no tab for ${what}`);
  await tab.front();
  if (what !== TIMERS) expect(await readPanel(tab)).toBeDefined();
  await act(tab);
  await panelGone(tab, 'the old panel is gone');
  // What was thrown on the way has been heard by now.
  await tab.run(() => new Promise((done) => setTimeout(done)), undefined);
  expect(errors.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
});
