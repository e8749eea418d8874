/** Other people's pages: Kids, right to left, hostile ones; titles that we do not know; two tabs at once. */
import { expect } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { type PageReport, reportOf } from './harness/background.ts';
import { clickOnPage } from './harness/clicks.ts';
import { eventually } from './harness/eventually.ts';
import { clickIn, storePreferences } from './harness/own-pages.ts';
import {
  clickInPanel,
  enterPanelSearch,
  openPersonInPanel,
  panelBecomes,
  panelGone,
  panelIn,
  panelNames,
  panelsSeen,
} from './harness/panel.ts';
import { IDS } from './harness/titles.ts';

inBothBrowsers('pages', ({ tab: newTab, browsing, inOne }) => {
  inOne('chromium', 'on a Kids profile nothing opens, unless the viewer wants it', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}&profile=kids`);
    await reportOf(browsing(), tab, ({ check }) => check.state === 'full', 'Squid Game is known');
    // The page says late whose profile it is: until then there is a host, which is not to be seen before its modal is there.
    await panelGone(tab, 'nothing');
    await storePreferences(browsing(), { kids: 'on' });
    await panelIn(tab, 'full', IDS.squid);
    await storePreferences(browsing(), {});
    await panelGone(tab, 'gone again');
    // By now everything is there that a panel needs: another title shows none either.
    await tab.run((id) => history.pushState({}, '', `/browse?jbv=${id}`), IDS.ozark);
    const isOzark = ({ current, check }: PageReport): boolean =>
      current?.netflixId === IDS.ozark && check.state === 'full';
    await reportOf(browsing(), tab, isOzark, 'Ozark is known');
    expect(await panelsSeen(tab)).not.toContain(String(IDS.ozark));
  });

  inOne('firefox', 'a page from right to left does not turn the panel', async () => {
    const tab = await newTab();
    await tab.resize(1920, 900);
    await tab.goto(`/browse?jbv=${IDS.squid}&dir=rtl`);
    await panelIn(tab, 'full', IDS.squid);
    const direction = await tab.run(
      () =>
        getComputedStyle(
          document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.show-notes') ?? document.body,
        ).direction,
      undefined,
    );
    expect(direction).toBe('ltr');
    await panelBecomes(tab, (panel) => panel.box.left > 1300, 'on the right');
  });

  inOne('chromium', 'the page’s root font size does not reach in', async () => {
    const tab = await newTab();
    await tab.resize(1920, 900);
    await tab.goto(`/browse?jbv=${IDS.squid}&root-size=20px`);
    await panelIn(tab, 'full', IDS.squid);
    const font = (): Promise<string> =>
      tab.run(
        () =>
          getComputedStyle(
            document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.notes-text') ??
              document.documentElement,
          ).fontSize,
        undefined,
      );
    await eventually(font, (text) => text === '15px', '15 px');
  });

  inOne('firefox', 'a locked page, one whose scripts throw, and one that tidies us away', async () => {
    for (const fault of ['locked', 'throws', 'tidy']) {
      const tab = await newTab();
      await tab.resize(1920, 900);
      await tab.goto(`/browse?jbv=${IDS.squid}&${fault}=1`);
      await panelIn(tab, 'full', IDS.squid);
      await panelBecomes(
        tab,
        ({ open, name, box }) => open === 'true' && name === 'Squid Game' && box.width > 300,
        `open on a page that is ${fault}`,
      );
      if (fault === 'tidy')
        await eventually(
          () => tab.run(() => (window as unknown as { tidied?: number }).tidied ?? 0, undefined),
          (times) => times === 5,
          'tidied away five times',
        );
    }
  });

  // The npm package's trap: guard.test.ts.
  inOne('chromium', 'two more kinds of focus traps take neither clicks nor keys from the panel', async () => {
    for (const trap of ['lock', 'hand']) {
      const tab = await newTab();
      await tab.resize(1440, 900);
      await tab.goto(`/browse?jbv=99999999&trap=${trap}`);
      await panelIn(tab, 'unknown', 99999999);
      await eventually(
        () =>
          tab.run(
            () => document.activeElement?.closest('[role=dialog]') !== null && document.activeElement !== document.body,
            undefined,
          ),
        Boolean,
        `${trap} holds the focus`,
      );
      await clickInPanel(tab, 'Show Notes');
      await panelBecomes(tab, (panel) => panel.open === 'true', `open in spite of ${trap}`);
      await enterPanelSearch(tab);
      await tab.type('ozark');
      await panelBecomes(
        tab,
        (panel) => panel.links.some(({ name }) => name.startsWith('Ozark')),
        `a hit in spite of ${trap}`,
      );
    }
  });

  inOne('firefox', 'an episode row opens nothing, and closing the modal takes the panel away', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await clickOnPage(tab, '#episode-row');
    expect((await reportOf(browsing(), tab)).current?.netflixId).toBe(IDS.squid);
    expect([...new Set(await panelsSeen(tab))]).toEqual([String(IDS.squid)]);
    await clickOnPage(tab, '[data-uia="previewModal-closebtn"]');
    await panelGone(tab, 'gone');
  });

  inOne('chromium', 'a title that we do not know gives the people whom the page names and we know', async () => {
    const tab = await newTab();
    await tab.resize(1920, 900);
    await tab.goto(`/browse?jbv=99999999&cast=${encodeURIComponent('Bae Doona|Nobody Of That Name|Peyton List')}`);
    await panelIn(tab, 'unknown', 99999999);
    await clickInPanel(tab, 'Show Notes');
    const panel = await panelBecomes(tab, (reading) => 'On this page' in reading.sections, 'people of the page');
    expect(panel?.name).toBe('A Title Nobody Knows (2024)');
    expect(panel?.sections['On this page']).toHaveLength(1);
    expect(panel?.sections['On this page']?.[0]).toMatch(/^Bae Doona\s+Rebel Moon/);
    await clickInPanel(tab, 'Bae Doona');
    await panelBecomes(
      tab,
      (reading) => /Bae Doona[\s\S]{60,}Also in/.test(reading.sections['On this page']?.[0] ?? ''),
      'what is known of her',
    );
    await clickInPanel(tab, 'Bae Doona');
    const search = panel?.links.find(({ name }) => name === 'Search the news for this title');
    expect(search?.href).toContain('A%20Title%20Nobody%20Knows');
    const suggest = panel?.links.find(({ name }) => name === 'Suggest this title');
    expect(suggest?.href).toContain('netflix-id=99999999');
    await panelBecomes(
      tab,
      (reading) => reading.links.some(({ name }) => name.startsWith('Nobody Knows (')),
      'the search’s hits, which move what is below',
    );
    await openPersonInPanel(tab, 'Bae Doona');
    await panelNames(tab, 'Bae Doona');
  });

  inOne('firefox', 'two tabs at once have each its own title', async () => {
    const first = await newTab();
    await first.goto(`/title/${IDS.dead}`);
    const second = await browsing().tab();
    await second.goto(`/title/${IDS.ozark}`);
    expect((await panelIn(second, 'full', IDS.ozark)).name).toBe('Ozark');
    expect((await panelIn(first, 'full', IDS.dead)).name).toBe('All of Us Are Dead');
    await second.close();
  });

  inOne('chromium', 'back and forward over a page of another kind, from the browser’s cache or anew', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    await tab.goto('/browse');
    await panelGone(tab, 'nothing');
    await tab.back();
    await panelIn(tab, 'full', IDS.dead);
  });

  inOne('firefox', 'the self-check tells what of the page was found, and nothing of who looks at what', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    // The address names the title before the modal is there, and a tab behind another may never draw it.
    const settled = (): Promise<boolean> =>
      tab.run(() => {
        const root = document.querySelector('show-notes-panel')?.shadowRoot;
        return root?.querySelector<HTMLElement>('.panel')?.dataset.settled === 'true';
      }, undefined);
    await eventually(settled, Boolean, 'the panel beside its modal');
    const options = await browsing().extensionTab('options.html');
    await clickIn(options, 'Check the open Netflix tabs');
    const report = await eventually(
      () => options.run(() => document.querySelector('textarea')?.value ?? '', undefined),
      (text) => text !== '',
      'a report',
    );
    expect(report).toMatch(/^modal, full, page in en$/m);
    expect(report).toMatch(/^modal +2026-07 L$/m);
    expect(report).toMatch(/^playerView +–$/m);
    expect(report).not.toMatch(/squid|81040344|netflix\.com/i);
    await options.close();
  });
});
