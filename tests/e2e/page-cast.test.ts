/** A title that we know and of whose cast we know nobody: whom the page names is looked up, whenever the page does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browsers/chromium.ts';
import { FIREFOX_BUILD } from '../../scripts/browsers/firefox.ts';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { clickInPanel, jumpsShown, type PanelReading, panelBecomes, panelIn } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';

type Entry = { name: string; cast?: unknown; news?: unknown; synopsis?: unknown; confidence?: unknown };

/** A title of a build whose id is enough, and of which there is nothing to tell. */
function titleWithoutCast(build: string): { id: number; name: string } {
  const folder = join(build, 'data/titles');
  for (const file of readdirSync(folder).sort()) {
    const entries = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Entry>;
    const bare = Object.entries(entries).find(
      ([, { cast, news, synopsis, confidence }]) => !cast && !news && !synopsis && !confidence,
    );
    if (bare) return { id: Number(bare[0]), name: bare[1].name };
  }
  throw new Error('every title has a cast');
}

const castIn = (panel: PanelReading | undefined): string[] => panel?.sections.Cast ?? [];
const cast = (tab: Tab, count: number): Promise<PanelReading | undefined> =>
  panelBecomes(
    tab,
    (panel) => panel.open === 'true' && castIn(panel).length === count,
    `open, with ${count} of the cast`,
  );

inBothBrowsers('the page’s own cast', ({ name: browser, tab: newTab }) => {
  const { id, name } = titleWithoutCast(browser === 'chromium' ? CHROMIUM_BUILD : FIREFOX_BUILD);

  test('beside a modal that names people long after it came, the panel opens by itself then', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1080);
    await tab.goto(`/browse?jbv=${id}&modal-name=${encodeURIComponent(name)}`);
    await panelIn(tab, 'facts', id);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(
      tab,
      (panel) => panel.text.includes('goes beyond what Netflix itself shows'),
      'what there is not',
    );
    await tab.goto(`/browse?jbv=${id}&modal-name=${encodeURIComponent(name)}`);
    const folded = await panelBecomes(tab, (panel) => panel.state === 'facts' && panel.box.width > 0, 'in its place');
    expect(folded?.open).toBe('false');
    // The panel may be there before its modal.
    const named = (): Promise<boolean> =>
      tab.run(() => {
        const [first, second] = document.querySelectorAll('.previewModal--tags a');
        if (!first || !second) return false;
        first.textContent = 'Bae Doona, ';
        second.textContent = 'Lee Jung-jae, ';
        return true;
      }, undefined);
    await eventually(named, Boolean, 'the modal’s names');
    const panel = await cast(tab, 2);
    expect(castIn(panel)[0]).toMatch(/^Bae Doona\s+\S/);
    expect(panel?.text).toContain('The page names these people');
    // A way to the one part that there is would lead to what is in sight.
    expect(await jumpsShown(tab)).toEqual([]);
    await clickInPanel(tab, 'Lee Jung-jae');
    await clickInPanel(tab, 'All titles of Lee Jung-jae');
    await panelBecomes(
      tab,
      (reading) => reading.name === 'Lee Jung-jae' && reading.links.some((link) => link.name === 'Squid Game'),
      'the person in place',
    );
  });

  test('on a title’s page', async () => {
    const tab = await newTab();
    const query = new URLSearchParams({ name, cast: 'Bae Doona|Nobody Of That Name' });
    await tab.goto(`/title/${id}?${query}`);
    expect(castIn(await cast(tab, 1))[0]).toMatch(/^Bae Doona/);
  });
});
