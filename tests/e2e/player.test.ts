/** The player: out of the way, in full screen too, and never another show's notes. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { type PageReport, reportOf } from './harness/background.ts';
import type { Browsing } from './harness/browsing.ts';
import { clickOnPage, stir } from './harness/clicks.ts';
import { eventually } from './harness/eventually.ts';
import { storePreferences } from './harness/own-pages.ts';
import { clickInPanel, type PanelReading, panelBecomes, panelGone, panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

type Player = Record<'build' | 'showControls' | 'next', (...words: Array<string | number>) => void> &
  Record<'hideControls' | 'startAd' | 'endAd' | 'rebuild', () => void> & { happens: (type: string) => void };

const act = (tab: Tab, method: keyof Player, ...words: Array<string | number>): Promise<void> =>
  tab.run(
    ([name, values]) => {
      const { player } = window as unknown as { player: Record<string, (...all: unknown[]) => void> };
      player[name]?.(...values);
    },
    [method, words] as const,
  );
/** Time passes in the video, once the page has built one. */
const tick = async (tab: Tab): Promise<void> => {
  const hasVideo = (): Promise<boolean> => tab.run(() => document.querySelector('video') !== null, undefined);
  await eventually(hasVideo, Boolean, 'a video');
  await act(tab, 'happens', 'timeupdate');
};
const becomes = (tab: Tab, fits: (panel: PanelReading) => boolean, what: string): Promise<PanelReading | undefined> =>
  eventually(
    async () => {
      await tick(tab);
      return readPanel(tab);
    },
    (panel) => panel !== undefined && fits(panel),
    what,
  );
const isVisible = (tab: Tab): Promise<boolean> =>
  tab.run(() => {
    const panel = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.panel');
    return panel !== null && panel !== undefined && getComputedStyle(panel).visibility === 'visible';
  }, undefined);

/** Stays unknown although the name that the player shows, if it shows one, was looked up. */
async function staysUnknown(browsing: Browsing, tab: Tab, id: number, name?: string): Promise<void> {
  await panelIn(tab, 'unknown', id);
  await tick(tab);
  const looked = ({ current }: PageReport): boolean => current?.name === name;
  const { check } = await reportOf(browsing, tab, looked, `${name} was looked up`);
  expect(check.state).toBe('unknown');
  await panelIn(tab, 'unknown', id);
}

inBothBrowsers('the player', ({ tab: newTab, browsing }) => {
  test('an episode is known by the modal whose play link led there, with the controls hidden', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.ozark}&controls=none`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickOnPage(tab, '#play');
    await eventually(
      () => tab.run(() => location.pathname, undefined),
      (path) => path.startsWith('/watch/'),
      'the player',
    );
    const panel = await panelIn(tab, 'full', IDS.ozark);
    expect(panel.open).toBe('false');
  });

  test('a play link of another title in the same modal is not taken for this one’s', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.ozark}&controls=none`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickOnPage(tab, '#play-other');
    await staysUnknown(browsing(), tab, 91110000);
  });

  test('the next episode keeps the show, another show’s name ends that', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.ozark}&plays=Ozark`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickOnPage(tab, '#play');
    await eventually(
      () => tab.run(() => document.querySelector('[data-uia="video-title"]')?.textContent ?? '', undefined),
      (text) => text.startsWith('Ozark'),
      'the player',
    );
    await becomes(tab, ({ state, netflixId }) => state === 'full' && netflixId === String(IDS.ozark), 'Ozark');
    await act(tab, 'next', 99000001);
    await becomes(tab, ({ state, netflixId }) => state === 'full' && netflixId === String(IDS.ozark), 'still Ozark');
    await act(tab, 'next', 99000002, 'Squid Game', 'Red Light');
    const panel = await becomes(
      tab,
      ({ state, netflixId }) => state === 'full' && netflixId === String(IDS.squid),
      'Squid Game',
    );
    expect(panel?.text).not.toContain('Ozark');
  });

  test('a hint in the address counts only where the page’s name agrees', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/99000003?tctx=${encodeURIComponent(`0,0,Video:${IDS.kingdom},x`)}&name=Kingdom&episode=One`);
    await becomes(
      tab,
      ({ state, netflixId }) => state === 'full' && netflixId === String(IDS.kingdom),
      'Kingdom, by hint and name',
    );
    await tab.goto(
      `/watch/99000004?tctx=${encodeURIComponent(`Video:${IDS.kingdom}`)}&name=Some+Other+Show&episode=One`,
    );
    await staysUnknown(browsing(), tab, 99000004, 'Some Other Show');
  });

  test('a name is enough only where one title bears it', async () => {
    const tab = await newTab();
    await tab.goto('/watch/99000005?name=%EC%98%A4%EC%A7%95%EC%96%B4+%EA%B2%8C%EC%9E%84&episode=One&lang=ko');
    await becomes(
      tab,
      ({ state, netflixId }) => state === 'full' && netflixId === String(IDS.squid),
      'Squid Game by its Korean name',
    );
    await tab.goto('/watch/99000006?name=Suits&episode=One');
    await staysUnknown(browsing(), tab, 99000006, 'Suits');
  });

  test('what is not known says so, and offers a search with the page’s name in it', async () => {
    const tab = await newTab();
    await tab.goto('/watch/99000007?name=Ozarc&episode=One');
    await panelIn(tab, 'unknown', 99000007);
    await becomes(tab, () => true, 'a tick');
    await clickInPanel(tab, 'Show Notes');
    const field = (): Promise<string> =>
      tab.run(
        () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('input')?.value ?? '',
        undefined,
      );
    await eventually(field, (value) => value === 'Ozarc', 'the name in the field');
    const panel = await panelBecomes(
      tab,
      (reading) => reading.text.includes('We cannot tell which title is playing'),
      'says so',
    );
    expect(panel?.links.map(({ name }) => name)).not.toContain('Suggest this title');
  });

  test('in full screen the panel stays, and comes back when the page rebuilds its player', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const parent = (): Promise<string> =>
      tab.run(() => document.querySelector('show-notes-panel')?.parentElement?.className ?? '', undefined);
    await eventually(parent, (name) => name === 'watch-video--player-view', 'inside the player');
    await clickOnPage(tab, '#fullscreen');
    await eventually(
      () => tab.run(() => document.fullscreenElement?.className ?? '', undefined),
      (name) => name === 'watch-video',
      'full screen',
    );
    await clickInPanel(tab, 'Show Notes');
    await becomes(tab, ({ open }) => open === 'true', 'open in full screen');
    await act(tab, 'rebuild');
    await becomes(tab, ({ open, state }) => open === 'true' && state === 'full', 'after the rebuild');
    await eventually(parent, (name) => name === 'watch-video--player-view', 'inside the new player');
    await tab.run(() => document.exitFullscreen(), undefined);
  });

  test('in full screen the disc leaves with the player’s controls, and is back by focus and by a movement', async () => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickOnPage(tab, '#fullscreen');
    const disc = () =>
      tab.run(() => {
        const host = document.querySelector<HTMLElement>('show-notes-panel');
        const button = host?.shadowRoot?.querySelector('.disc');
        const panel = button?.closest('.panel');
        if (!host || !button || !panel) return undefined;
        const { opacity, pointerEvents } = getComputedStyle(panel);
        const { width, height } = button.getBoundingClientRect();
        const inFull = document.fullscreenElement?.contains(host) === true;
        return { inFull, idle: host.hasAttribute('data-idle'), opacity, pointerEvents, size: [width, height] };
      }, undefined);
    const becomes = (idle: boolean, opacity: string): Promise<unknown> =>
      eventually(
        disc,
        (is) => is?.inFull === true && is.idle === idle && is.opacity === opacity,
        `idle ${idle}, ${opacity}`,
      );
    await becomes(true, '0');
    expect(await disc()).toMatchObject({ pointerEvents: 'none', size: [44, 44] });
    // Whoever comes to it by key finds it, as what reads the page out does.
    const moveFocus = (into: boolean): Promise<void> =>
      tab.run((focuses) => {
        const button = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.disc');
        if (focuses) button?.focus();
        else button?.blur();
      }, into);
    await moveFocus(true);
    await becomes(true, '1');
    await moveFocus(false);
    await becomes(true, '0');
    // Whoever moves the mouse keeps it there: it is looked at while they do.
    const stirred = async (): ReturnType<typeof disc> => {
      await stir(tab);
      return disc();
    };
    await eventually(
      stirred,
      (is) => is?.idle === false && is.opacity === '1' && is.pointerEvents === 'auto',
      'back by a movement',
    );
    await tab.run(() => document.exitFullscreen(), undefined);
  });

  test('it steps aside during an ad, also one on a pause', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await eventually(() => isVisible(tab), Boolean, 'to be seen');
    await act(tab, 'startAd');
    await act(tab, 'happens', 'pause');
    await eventually(
      () => isVisible(tab),
      (seen) => !seen,
      'aside',
    );
    await act(tab, 'endAd');
    await act(tab, 'happens', 'play');
    await eventually(() => isVisible(tab), Boolean, 'back');
  });

  test('by preference it opens on a pause and closes on play; or is not there at all', async () => {
    await storePreferences(browsing(), { player: 'pause' });
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    expect((await panelIn(tab, 'full', IDS.ozark)).open).toBe('false');
    await act(tab, 'happens', 'pause');
    await becomes(tab, ({ open }) => open === 'true', 'open on the pause');
    await act(tab, 'happens', 'play');
    await becomes(tab, ({ open }) => open === 'false', 'closed on play');
    await storePreferences(browsing(), { player: 'off' });
    await panelGone(tab, 'gone');
    await storePreferences(browsing(), {});
  });

  test('the video is never touched, and its links open a new tab', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.run(() => {
      const video = document.querySelector('video');
      const touched: string[] = [];
      Object.assign(window, { touched });
      new MutationObserver((changes) => touched.push(...changes.map(({ type }) => type))).observe(video as Node, {
        attributes: true,
        childList: true,
      });
    }, undefined);
    await clickInPanel(tab, 'Show Notes');
    await becomes(tab, ({ open }) => open === 'true', 'open');
    const targets = await tab.run(
      () => [
        ...new Set(
          [...(document.querySelector('show-notes-panel')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
            ({ target }) => target,
          ),
        ),
      ],
      undefined,
    );
    expect(targets).toEqual(['_blank']);
    expect(await tab.run(() => (window as unknown as { touched: string[] }).touched, undefined)).toEqual([]);
  });

  test('a long name has the whole line where no character stands beside it', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
    const shares = await tab.run(() => {
      const line = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.cast-line');
      const name = line?.querySelector('.cast-name');
      if (!line || !name) throw new Error('no row');
      name.textContent = 'A Name That Is Longer Than Any Line Of The Panel In The Player Could Ever Be';
      const share = (): number => name.getBoundingClientRect().width / line.getBoundingClientRect().width;
      const beside = share();
      line.querySelector('.cast-character')?.remove();
      return [beside, share()];
    }, undefined);
    expect(shares.map((share) => Math.round(share * 100))).toEqual([70, 100]);
  });

  test('in a player that is moved by a transform the panel stands at the player’s own side', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.run(() => {
      const player = document.querySelector<HTMLElement>('.watch-video--player-view');
      if (!player) throw new Error('no player');
      player.style.cssText =
        'position: fixed; inset: auto; left: 40px; top: 60px; width: 640px; height: 400px; transform: translate(50px, 30px)';
    }, undefined);
    const inset = (): Promise<number[]> =>
      tab.run(() => {
        const player = document.querySelector('.watch-video--player-view')?.getBoundingClientRect();
        const panel = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.panel');
        const disc = panel?.getBoundingClientRect();
        if (!player || !disc) return [];
        return [player.right - disc.right, disc.top - player.top, player.bottom - disc.bottom];
      }, undefined);
    await eventually(
      inset,
      ([right = -1, top = -1, bottom = -1]) => right >= 0 && right < 20 && top > 0 && bottom > 0,
      'a disc within the player, at its side',
    );
  });
});
