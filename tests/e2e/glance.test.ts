/** What is seen without doing anything, and how many keys lead to the rest. */
import { expect, test } from 'vitest';
import { casesOf, inBothBrowsers } from './both.ts';
import { tellPages } from './harness/background.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences } from './harness/own-pages.ts';
import { clickInPanel, jumpsShown, panelBecomes, panelIn, standsStill } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

/** Names whose row is whole in sight, the works among it, and whether the newest story is. */
function inSight(tab: Tab): Promise<{ names: string[]; works: number; newest: boolean }> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const frame = root?.querySelector('.panel-scroll')?.getBoundingClientRect();
    const isSeen = (element: Element | null | undefined): boolean => {
      const box = element?.getBoundingClientRect();
      if (!root || !frame || !element || !box || box.height === 0) return false;
      if (box.top < frame.top || box.bottom > frame.bottom) return false;
      return element.contains(root.elementFromPoint(box.left + 8, box.top + box.height / 2));
    };
    const rows = [...(root?.querySelectorAll('.cast-row') ?? [])].filter(isSeen);
    return {
      names: rows.map((row) => row.querySelector('.cast-name')?.textContent ?? ''),
      works: rows.filter((row) => (row.querySelector('.cast-works')?.textContent ?? '') !== '').length,
      newest: isSeen(root?.querySelector('.newest-headline')),
    };
  }, undefined);
}

/** The list of the cast in place of the panel: where it and the modal stand, and each row that is shown. */
function readPeek(tab: Tab) {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const card = root?.querySelector('.panel-peek')?.getBoundingClientRect();
    const modal = document.querySelector('[role=dialog]')?.getBoundingClientRect();
    if (!root || !card || !modal) return undefined;
    const rows = [...root.querySelectorAll<HTMLElement>('.peek-list li:not([hidden])')].map((row) => {
      const works = row.querySelector<HTMLElement>('.peek-works');
      const box = row.getBoundingClientRect();
      const hit = root.elementFromPoint(box.left + 20, box.bottom - 6);
      return {
        name: row.querySelector('.peek-name')?.textContent ?? '',
        works: works?.innerText ?? '',
        size: works ? Number.parseFloat(getComputedStyle(works).fontSize) : 0,
        lines: works ? works.offsetHeight / Number.parseFloat(getComputedStyle(works).lineHeight) : 0,
        isSeen: row.contains(hit) && box.bottom <= card.bottom,
      };
    });
    const { left, right, top, bottom } = card;
    return { card: { left, right, top, bottom }, modal: { left: modal.left, right: modal.right }, rows };
  }, undefined);
}

/** A title of a long name, and a long name of one of its characters. */
const LONG = {
  id: 80084447,
  name: 'Shadowhunters: The Mortal Instruments',
  character: 'Jonathan Christopher “Jace” Wayland',
};

/** A title whose cast plays nobody. */
const NOBODY_PLAYED = { id: 81439256, name: 'Harry & Meghan' };

/** The title's name in the bar, and who plays whom in each row: what they say, and whether all of it is shown. */
function longNames(tab: Tab) {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot;
    const shown = (element: HTMLElement | null | undefined) => ({
      text: element?.textContent ?? '',
      lines: element ? element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight) : 0,
      isCut:
        element !== null &&
        element !== undefined &&
        (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1),
    });
    // What runs with its line has no width of its own to be cut at.
    const wholeIn = (line: Element | null, works: readonly Element[]): number => {
      const end = line?.getBoundingClientRect().bottom ?? 0;
      return works.filter(
        (work) =>
          work.getBoundingClientRect().bottom <= end + 1 &&
          (work.clientWidth === 0 || work.scrollWidth <= work.clientWidth),
      ).length;
    };
    const rows = [...(root?.querySelectorAll('.cast-row') ?? [])].map((row) => ({
      isOpen: row.getAttribute('aria-expanded') === 'true',
      works: row.querySelectorAll('.work').length,
      worksInSight: wholeIn(row.querySelector('.cast-works'), [...row.querySelectorAll('.work')]),
      name: shown(row.querySelector<HTMLElement>('.cast-name')),
      character: shown(row.querySelector<HTMLElement>('.cast-character')),
    }));
    return { title: shown(root?.querySelector<HTMLElement>('h2')), rows };
  }, undefined);
}

/** What has the focus in the panel. */
function focused(tab: Tab): Promise<{ text: string; expanded: string | null; inNews: boolean }> {
  return tab.run(() => {
    const active = document.querySelector('show-notes-panel')?.shadowRoot?.activeElement;
    return {
      text: active?.textContent ?? '',
      expanded: active?.getAttribute('aria-expanded') ?? null,
      inNews: active?.matches('a.news-headline') ?? false,
    };
  }, undefined);
}

inBothBrowsers('a glance', ({ tab: newTab, browsing, inOne }) => {
  inOne(
    'chromium',
    'beside a modal at 1920 × 1080 all ten of the cast are in sight with what one knows them from, and the newest story',
    async () => {
      const tab = await newTab();
      await tab.resize(1920, 1080);
      await tab.goto(`/browse?jbv=${IDS.ozark}`);
      await panelIn(tab, 'full', IDS.ozark);
      await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
      const seen = await inSight(tab);
      expect(seen.names).toHaveLength(10);
      expect(seen).toMatchObject({ works: 10, newest: true });
      expect(await jumpsShown(tab)).toEqual([
        expect.stringMatching(/^Cast/),
        expect.stringMatching(/^Behind the scenes/),
        expect.stringMatching(/^News/),
      ]);
      await tab.picture('glance-modal');
    },
  );

  inOne(
    'firefox',
    'beside a modal at 1366 × 768 a list says who is in it, and what one knows each from in one line of at least 12 px',
    async () => {
      const tab = await newTab();
      await tab.resize(1366, 768);
      await tab.goto(`/browse?jbv=${IDS.ozark}`);
      const panel = await panelIn(tab, 'full', IDS.ozark);
      const beside = (is: (peek: NonNullable<Awaited<ReturnType<typeof readPeek>>>) => boolean) =>
        eventually(
          () => readPeek(tab),
          (peek) => peek !== undefined && is(peek),
          'the list beside the modal',
        );
      const peek = await beside(({ card, modal }) => card.left >= modal.right);
      expect([panel.open, panel.sections]).toEqual(['false', {}]);
      expect(peek?.rows).toHaveLength(10);
      for (const row of peek?.rows ?? []) {
        expect(row.works, row.name).not.toBe('');
        expect(row.size, row.name).toBeGreaterThanOrEqual(12);
        expect(row.lines, row.name).toBeLessThan(1.5);
        expect(row.isSeen, row.name).toBe(true);
      }
      expect(peek?.card.right).toBeLessThanOrEqual(1366);
      await standsStill(tab);
      await tab.picture('glance-peek');
      // Of what does not fit whole rows are left out.
      await tab.resize(1366, 430);
      const low = await beside(({ rows }) => rows.length < 10);
      expect(low?.card.bottom).toBeLessThanOrEqual(430);
      expect(low?.rows.filter(({ isSeen }) => !isSeen)).toEqual([]);
      await tab.resize(1366, 768);
      await beside(({ rows }) => rows.length === 10);
      await storePreferences(browsing(), { side: 'left' });
      await beside(({ card, modal }) => card.left >= 0 && card.right <= modal.left);
      await tab.front();
      await clickInPanel(tab, 'Julia Garner');
      await panelBecomes(tab, (reading) => reading.open === 'true', 'open');
      const opened = await tab.run(
        () =>
          [...(document.querySelector('show-notes-panel')?.shadowRoot?.querySelectorAll('.cast-row') ?? [])]
            .filter((row) => row.getAttribute('aria-expanded') === 'true')
            .map((row) => row.querySelector('.cast-name')?.textContent),
        undefined,
      );
      expect(opened).toEqual(['Julia Garner']);
      await storePreferences(browsing(), {});
    },
  );

  test.each(
    casesOf(
      [
        [320, 568, 1],
        [375, 667, 2],
        [683, 384, 2],
      ] as const,
      1,
    ),
  )('in a window of %i × %i the sheet shows who is in it, and what it is about in a line', async (width, height, least) => {
    const tab = await newTab();
    await tab.resize(width, height);
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    await standsStill(tab);
    const seen = await eventually(
      () => inSight(tab),
      ({ names }) => names.length >= least,
      `at least ${least} of the cast in sight`,
    );
    expect(seen.names[0]).toBe('Jason Bateman');
    expect((await jumpsShown(tab)).at(-1)).toMatch(/^News/);
    await tab.picture(`glance-sheet-${width}`);
  });

  inOne('chromium', 'what a row opens comes into sight, wherever the row stands', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    await standsStill(tab);
    // The mouse presses what is in sight: the last row of which enough is.
    const row = await tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const end = root?.querySelector('.panel-scroll')?.getBoundingClientRect().bottom ?? 0;
      const boxes = [...(root?.querySelectorAll('.cast-row') ?? [])].map((one) => one.getBoundingClientRect());
      const last = boxes.findLast(({ top }) => top + 20 < end);
      return last && { x: last.left + 40, y: last.top + 10 };
    }, undefined);
    if (!row) throw new Error('no row');
    await tab.clickAt(row.x, row.y);
    await eventually(
      () =>
        tab.run(() => {
          const root = document.querySelector('show-notes-panel')?.shadowRoot;
          const [frame, row, depth] = ['.panel-scroll', '.cast-row[aria-expanded="true"]', '.cast-depth'].map((part) =>
            root?.querySelector(part)?.getBoundingClientRect(),
          );
          return frame && row && depth && { above: row.top - frame.top, below: frame.bottom - depth.bottom };
        }, undefined),
      (room) => room !== undefined && room.above > -1 && room.below > -1,
      'all of an opened row in sight',
    );
  });

  inOne(
    'firefox',
    'in the player at 1366 × 768 seven of the cast are; long names are whole, and a long character gives way',
    async () => {
      const tab = await newTab();
      await tab.resize(1366, 768);
      await tab.goto(`/watch/${IDS.ozark}`);
      await panelIn(tab, 'full', IDS.ozark);
      await clickInPanel(tab, 'Show Notes');
      await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
      expect((await inSight(tab)).names.length).toBeGreaterThanOrEqual(7);
      await tab.picture('glance-player');
      await tab.run(
        ([id, name]) =>
          (window as unknown as { player: { next: (id: number, name: string) => void } }).player.next(id, name),
        [LONG.id, LONG.name] as const,
      );
      await panelIn(tab, 'full', LONG.id);
      await clickInPanel(tab, 'Show Notes');
      const long = await eventually(
        () => longNames(tab),
        ({ title }) => title.text === LONG.name,
        LONG.name,
      );
      // A line and a half or more: it could not stand in one.
      expect(Math.round(long.title.lines)).toBe(2);
      expect(long.title.isCut).toBe(false);
      const cut = long.rows.filter(({ character }) => character.isCut);
      expect(cut.map(({ character }) => character.text)).toContain(LONG.character);
      expect(long.rows.filter(({ name }) => name.isCut)).toEqual([]);
      await standsStill(tab);
      await tab.picture('glance-player-long');
      // A row that is open has all of its works whole.
      await clickInPanel(tab, long.rows.find(({ works }) => works > 2)?.character.text ?? '');
      const opened = await eventually(
        () => longNames(tab),
        ({ rows }) => rows.some(({ isOpen }) => isOpen),
        'an open row',
      );
      expect(
        opened.rows.filter(({ isOpen }) => isOpen).map(({ worksInSight, works }) => worksInSight === works),
      ).toEqual([true]);
    },
  );

  inOne('chromium', 'in the player a name is as strong as a character where there is none', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${NOBODY_PLAYED.id}?name=${encodeURIComponent(NOBODY_PLAYED.name)}`);
    await panelIn(tab, 'brief', NOBODY_PLAYED.id);
    await clickInPanel(tab, 'Show Notes');
    const weights = (): Promise<string[]> =>
      tab.run(() => {
        const root = document.querySelector('show-notes-panel')?.shadowRoot;
        return [...(root?.querySelectorAll('.cast-row .cast-name') ?? [])].map(
          (name) => getComputedStyle(name).fontWeight,
        );
      }, undefined);
    expect(await eventually(weights, (all) => all.length > 0, 'the cast')).not.toContain('400');
  });

  test.each(
    casesOf(
      [
        [
          'the fifth person’s row is open',
          7,
          ['Tab', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter'],
          /^Julia Garner/,
          'true',
        ],
        ['the first story has the focus', 5, ['Tab', 'Tab', 'Tab', 'Enter'], /./, null],
      ] as const,
      1,
    ),
  )('from the shortcut %s after at most %i keys', async (_, most, keys, text, expanded) => {
    expect(keys.length).toBeLessThanOrEqual(most);
    const page = await browsing().backstage();
    const tab = await newTab();
    await tab.resize(1920, 1080);
    await tab.goto(`/browse?jbv=${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.front();
    // The page puts the focus into its modal once that is there.
    await eventually(
      () => tab.run(() => document.activeElement?.closest('[role=dialog]') !== null, undefined),
      Boolean,
      'the focus in the modal',
    );
    await tellPages(page, { type: 'enter' });
    await eventually(
      () => focused(tab),
      (active) => active.expanded === 'true',
      'the focus on the fold',
    );
    for (const key of keys) {
      const before = JSON.stringify(await focused(tab));
      await tab.press(key);
      // Nobody presses the next key before this one led anywhere.
      await eventually(
        () => focused(tab),
        (now) => JSON.stringify(now) !== before,
        `what ${key} leads to`,
      );
    }
    const active = await eventually(
      () => focused(tab),
      (now) => text.test(now.text) && now.expanded === expanded && now.inNews === (expanded === null),
      'where the keys lead',
    );
    expect(active.expanded).toBe(expanded);
  });
});
