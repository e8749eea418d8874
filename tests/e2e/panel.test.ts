/** What the panel holds and where it stands. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import {
  clickInPanel,
  openPersonInPanel,
  type PanelReading,
  panelBecomes,
  panelGone,
  panelIn,
  panelNames,
} from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { DEAD_SPOILER, IDS } from './harness/titles.ts';

async function openPanel(tab: Tab, id: number): Promise<PanelReading> {
  await tab.goto(`/title/${id}`);
  return panelIn(tab, 'full', id);
}

inBothBrowsers('the panel', ({ tab: newTab }) => {
  test('All of Us Are Dead: all five parts', async () => {
    const tab = await newTab();
    const panel = await openPanel(tab, IDS.dead);
    expect(panel.name).toBe('All of Us Are Dead');
    expect(panel.text).toContain('지금 우리 학교는');
    expect(panel.text).toContain('2022 · 1 season · South Korea · TV-MA');
    expect(Object.keys(panel.sections)).toEqual(['Synopsis', 'Cast', 'Behind the scenes', 'News']);
    const cast = panel.sections.Cast ?? [];
    for (const [person, work] of [
      ['Yoon Chan-young', 'Doctor John'],
      ['Park Ji-hu', 'House of Hummingbird'],
      ['Cho Yi-hyun', 'Hospital Playlist'],
      ['Lomon', 'Sweet Revenge'],
      ['Yoo In-soo', 'Alchemy of Souls'],
    ] as const) {
      expect(
        cast.find((text) => text.startsWith(person)),
        person,
      ).toContain(work);
    }
    const article = panel.links.find(
      ({ href }) => href === 'https://www.koreatimes.co.kr/www/art/2022/02/688_323467.html',
    );
    expect(article?.name).toBe("[INTERVIEW] Director depicts school as microcosm of society in 'All of Us Are Dead'");
    expect(panel.sections.Synopsis?.join(' ')).not.toMatch(/Jonas|teacher|father/i);
    await tab.picture('all-of-us-are-dead');
  });

  test('a spoiler is not there until it is asked for', async () => {
    const tab = await newTab();
    const before = await openPanel(tab, IDS.dead);
    expect(before.text).toMatch(/2 more\s*: Behind the scenes, holds a spoiler/);
    const html = (): Promise<string> =>
      tab.run(() => document.querySelector('show-notes-panel')?.shadowRoot?.textContent ?? '', undefined);
    expect(await html()).not.toContain(DEAD_SPOILER);
    await clickInPanel(tab, '2 more');
    expect(await html()).not.toContain(DEAD_SPOILER);
    await clickInPanel(tab, 'Show spoiler');
    await eventually(html, (text) => text.includes(DEAD_SPOILER), 'the spoiler');
  });

  test('an article opens a new tab and tells it nothing', async () => {
    const tab = await newTab();
    await openPanel(tab, IDS.squid);
    const links = await tab.run(
      () =>
        [
          ...(document
            .querySelector('show-notes-panel')
            ?.shadowRoot?.querySelectorAll<HTMLAnchorElement>('[aria-label="News"] a') ?? []),
        ].map(({ target, rel }) => `${target} ${rel}`),
      undefined,
    );
    expect(links.length).toBeGreaterThan(6);
    expect([...new Set(links)]).toEqual(['_blank noopener noreferrer']);
  });

  test('a person opens in place with all their titles, and the way back leads to where one was', async () => {
    const tab = await newTab();
    await openPanel(tab, IDS.dead);
    await openPersonInPanel(tab, 'Lee You-mi');
    const person = await panelNames(tab, 'Lee You-mi');
    expect(person?.links).toContainEqual({
      name: 'Squid Game (2021)',
      href: `https://www.netflix.com/title/${IDS.squid}`,
    });
    await clickInPanel(tab, 'Back');
    await panelNames(tab, 'All of Us Are Dead');
    await eventually(
      () =>
        tab.run(
          () => document.querySelector('show-notes-panel')?.shadowRoot?.activeElement?.textContent ?? '',
          undefined,
        ),
      (text) => text.startsWith('Lee You-mi '),
      'the focus where it was',
    );
  });

  test('folded, unfolded, moved to the other side, closed for this title', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await openPanel(tab, IDS.dead);
    await panelBecomes(
      tab,
      ({ box }) => box.width === 380 && Math.abs(box.left - (1280 - 16 - 380)) < 16,
      'at its side, as wide as it comes',
    );
    await panelBecomes(
      tab,
      ({ box }) => box.top >= 64 && box.top + box.height <= 784,
      'between the page’s header and what is pinned to its bottom',
    );
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, ({ open, box }) => open === 'false' && box.width === 44 && box.height === 44, 'a disc');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'unfolded');
    await clickInPanel(tab, 'Move to the other side');
    await panelBecomes(tab, (panel) => panel.box.left === 16, 'on the left');
    await clickInPanel(tab, 'Move to the other side');
    await panelBecomes(tab, (panel) => panel.box.left > 800, 'on the right again');
    await clickInPanel(tab, 'More');
    await clickInPanel(tab, 'Hide for this title');
    await panelGone(tab, 'closed');
    await tab.run(() => history.pushState({}, '', '/title/80117552'), undefined);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.run((id) => history.pushState({}, '', `/title/${id}`), IDS.dead);
    await panelGone(tab, 'still closed for this title');
  });

  test.each([
    [1280, 'false'],
    [1600, 'true'],
  ])('beside a modal of 850 px in a window of %i px', async (width, openByItself) => {
    const tab = await newTab();
    await tab.resize(width, 900);
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    const dialog = await dialogBox(tab);
    await panelBecomes(
      tab,
      ({ open, box }) => open === openByItself && box.left >= dialog.right,
      `open: ${openByItself}, beside the modal`,
    );
    await tab.picture(`modal-${width}`);
    if (openByItself === 'true') return;
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(
      tab,
      ({ open, box }) =>
        open === 'true' && box.width === 340 && box.top >= dialog.closeBottom && box.left >= dialog.synopsisRight,
      'open on request, below the cross and beside the synopsis',
    );
    await tab.picture(`modal-${width}-asked`);
  });

  test('a narrow window has a sheet, folded first, whose targets are as large as a finger needs', async () => {
    const tab = await newTab();
    await tab.resize(800, 900);
    await tab.goto(`/title/${IDS.dead}`);
    expect((await panelIn(tab, 'full')).open).toBe('false');
    await clickInPanel(tab, 'Show Notes');
    const width = await tab.run(() => document.documentElement.clientWidth, undefined);
    await panelBecomes(
      tab,
      ({ open, box }) => open === 'true' && box.left === 0 && box.width === width && box.height <= 540,
      'open, as wide as the window',
    );
    // It is wide and low: the cast has two columns, and one where there is no room for two.
    expect(await columnsOfCast(tab)).toBe(2);
    await tab.resize(640, 900);
    await eventually(
      async () => [await columnsOfCast(tab), await tab.run(() => innerWidth, undefined)],
      ([count, now]) => count === 2 && now === 640,
      'two columns at 640 too',
    );
    await tab.resize(480, 900);
    await eventually(
      () => columnsOfCast(tab),
      (count) => count === 1,
      'one column',
    );
    await tab.resize(800, 900);
    await eventually(
      () => columnsOfCast(tab),
      (count) => count === 2,
      'two columns again',
    );
    await clickInPanel(tab, 'Yoon Chan-young');
    const targets = await eventually(
      () => targetsOf(tab),
      (all) => all.some(({ name }) => name.startsWith('All titles of')),
      'a row that is open',
    );
    expect(targets.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
  });
});

/** In how many columns the rows of the cast stand, as a reader counts them: those of the first line. */
function columnsOfCast(tab: Tab): Promise<number> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const tops = [...(root?.querySelectorAll('.cast-member') ?? [])].map((row) => row.getBoundingClientRect().top);
    return tops.filter((top) => top === tops[0]).length;
  }, undefined);
}

/** Whatever can be pressed in the panel; a link inside a line is as tall as the line. */
function targetsOf(tab: Tab): Promise<Array<{ name: string; width: number; height: number }>> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('button, a, input') ?? [])];
    return all
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return { name: target.getAttribute('aria-label') ?? target.innerText, width, height };
      });
  }, undefined);
}

function dialogBox(tab: Tab): Promise<{ right: number; closeBottom: number; synopsisRight: number }> {
  return eventually(
    () =>
      tab.run(() => {
        const rect = (selector: string): DOMRect | undefined =>
          document.querySelector(selector)?.getBoundingClientRect();
        return {
          right: rect('[role=dialog]')?.right ?? 0,
          closeBottom: rect('[data-uia="previewModal-closebtn"]')?.bottom ?? 0,
          synopsisRight: rect('[data-uia="preview-modal-synopsis"]')?.right ?? 0,
        };
      }, undefined),
    ({ right }) => right > 0,
    'a dialog',
  );
}
