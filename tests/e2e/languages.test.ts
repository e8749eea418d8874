/** The interface in another language: a build whose only words are those, as a browser of that language takes them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD } from '../../scripts/browsers/firefox.ts';
import { type Browsing, browse, clickInPanel, eventually, IDS, panelIn, readPanel } from './harness.ts';

const BUILDS = { chromium: CHROMIUM_BUILD, firefox: FIREFOX_BUILD };

/** Browsers come with one language here; one that finds no English takes the default language's words. */
function speaking(language: string, build: string): { folder: string; words: (key: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), `show-notes-${language}-`));
  cpSync(build, folder, { recursive: true });
  rmSync(join(folder, '_locales', 'en'), { recursive: true });
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), default_locale: language }));
  const messages = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
  return { folder, words: (key) => messages[key].message };
}

describe.each([
  ['chromium', 'ko', 'ltr'],
  ['chromium', 'ar', 'rtl'],
  ['chromium', 'ta', 'ltr'],
  ['firefox', 'ko', 'ltr'],
  ['firefox', 'ar', 'rtl'],
  ['firefox', 'ta', 'ltr'],
] as const)('in %s, %s', (name, language, direction) => {
  const { folder, words } = speaking(language, BUILDS[name]);
  const running: { browsing?: Browsing } = {};
  beforeAll(async () => {
    running.browsing = await browse(name, folder);
  });
  afterAll(async () => {
    await running.browsing?.close();
    rmSync(folder, { recursive: true });
  });

  test('the panel speaks it, dates and countries too; the notes are marked as English', async () => {
    const tab = await running.browsing?.tab();
    if (!tab) throw new Error(`${name} did not start`);
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    const panel = await eventually(
      () => readPanel(tab),
      (reading) => reading !== undefined && words('news') in reading.sections,
      'its sections',
    );
    expect(Object.keys(panel?.sections ?? {})).toEqual(['synopsis', 'cast', 'behind_the_scenes', 'news'].map(words));
    expect(panel?.text).toContain(new Intl.DisplayNames([language], { type: 'region' }).of('KR'));
    const marked = await tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.show-notes');
      const synopsis = root?.querySelector<HTMLElement>('.notes-text');
      return [root?.lang, root?.dir, synopsis?.lang, synopsis?.dir];
    }, undefined);
    expect(marked).toEqual([language, direction, 'en', 'ltr']);
    // The panel fades in.
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 500)), undefined);
    await tab.picture(`panel-${language}`);
    await clickInPanel(tab, 'Show Notes');
    const spill = await eventually(
      () =>
        tab.run(() => {
          const handle = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.handle');
          return handle && [handle.scrollWidth - handle.clientWidth, handle.scrollHeight - handle.clientHeight];
        }, undefined),
      Boolean,
      'the handle',
    );
    expect(spill).toEqual([0, 0]);
  });
});
