/** What `npm start` prints of the panel where there is no display. */
import { expect, test } from 'vitest';
import { readAloud } from '../../scripts/read-aloud.ts';
import { inBothBrowsers } from './both.ts';
import { IDS } from './harness/titles.ts';

inBothBrowsers('the panel read aloud', ({ browsing }) => {
  test('without a display the panel is read as it is seen', async () => {
    const page = await browsing().chromium?.page();
    if (!page) throw new Error('no Chromium');
    const read = async (id: number): Promise<string> => {
      await page.goto(`https://www.netflix.com/title/${id}`);
      await page.locator('show-notes-panel:not([data-state=looking])').waitFor({ state: 'attached' });
      return readAloud(page);
    };
    const full = await read(IDS.dead);
    expect(full).toMatch(
      /^\[full\]\nAll of Us Are Dead\nCast \d+ · Behind the scenes \d+ · News \d+\n.*\n2022 · .*\n\n── Synopsis ──\n.+\n\nNewest · .*\n.+\n\n── Cast ──\nPark Ji-hu Nam On-jo\n/s,
    );
    // What is left out of the reading is back for the picture.
    await page.locator('show-notes-panel .notes-more').first().waitFor({ state: 'visible' });
    // What only a screen reader is told, such as what a fold belongs to.
    expect(full).not.toMatch(/^[:,] /m);
    expect(await read(999)).toMatch(/^\[unknown\]\n.*\nThis title is not in the data set/s);
    await page.close();
  });
});
