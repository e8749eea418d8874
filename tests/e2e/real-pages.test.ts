/** Pages as Netflix serves them: names among a site's words, in any language; names, modals and Kids marks that come late. */
import { expect, test } from 'vitest';
import { REST } from '../../scripts/replica/server.ts';
import { casesOf, inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { clickInPanel, panelBecomes, panelGone, panelIn, panelNames } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

/** Confidence B, and C. */
const ROAD = { id: 81232463, name: 'End of the Road' };
const SKYLINES = { id: 81137486, name: 'Skylines' };
const OTHER = 'Quite Another Title';

const NO_STRUCTURE = 'jsonld=off&h1=off&metadata=off&context=off';
const TABS: ReadonlyArray<readonly [string, string]> = [
  ['en', 'Watch {title} | Netflix Official Site'],
  ['de', '{title} ansehen | Netflix'],
  ['ja', '{title}を観る | Netflix (ネットフリックス)\uFEFF 公式サイト'],
  ['ar', 'شاهد {title} | موقع Netflix الرسمي'],
];
const titlePage = (id: number, query: Record<string, string>, more = ''): string =>
  `/title/${id}?${new URLSearchParams({ type: 'film', ...query })}${more === '' ? '' : `&${more}`}`;
/** The page does what its address kept it from doing by itself: what is shown until then lasts until then. */
const bring = (tab: Tab, what: 'bringNames' | 'openModal', id?: number): Promise<void> =>
  tab.run(([act, of]) => (window as unknown as Record<string, (id: number | undefined) => void>)[act]?.(of), [
    what,
    id,
  ] as const);
/** Whether the panel is to be seen where it stands. */
const settled = (tab: Tab): Promise<string | undefined> =>
  tab.run(
    () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.panel')?.dataset.settled,
    undefined,
  );
const gone = (tab: Tab, what: string): Promise<unknown> => panelGone(tab, what);

inBothBrowsers('real pages', ({ tab: newTab, name: browser, inOne }) => {
  test.each(casesOf(TABS, 2))('a signed-out page in %s whose tab says “%s”', async (lang, tabTitle) => {
    const tab = await newTab();
    for (const { id, name } of [ROAD, SKYLINES]) {
      for (const more of ['', NO_STRUCTURE]) {
        await tab.goto(titlePage(id, { name, lang, tab: tabTitle }, more));
        await panelIn(tab, 'facts', id);
      }
    }
    for (const more of ['', NO_STRUCTURE]) {
      await tab.goto(titlePage(SKYLINES.id, { name: OTHER, lang, tab: tabTitle }, more));
      await panelIn(tab, 'unknown', SKYLINES.id);
    }
  });

  test.each(
    casesOf(['jsonld', 'h1', 'metadata', 'context'], 0),
  )('one structured place is enough: %s', async (place) => {
    const tab = await newTab();
    const more = NO_STRUCTURE.replace(`${place}=off`, '');
    await tab.goto(titlePage(SKYLINES.id, { name: SKYLINES.name, tab: `${OTHER} | Netflix` }, more));
    await panelIn(tab, 'facts', SKYLINES.id);
    await tab.goto(titlePage(SKYLINES.id, { name: OTHER, tab: `Watch ${SKYLINES.name} | Netflix` }, more));
    await panelIn(tab, 'unknown', SKYLINES.id);
  });

  inOne('chromium', 'a longer name of another title proves nothing', async () => {
    const tab = await newTab();
    // *Love* is of confidence C; *Love Is Blind* is a title of its own.
    const love = 81069541;
    await tab.goto(titlePage(love, { name: 'Love Is Blind', tab: 'Watch {title} | Netflix' }, NO_STRUCTURE));
    await panelIn(tab, 'unknown', love);
    await tab.goto(titlePage(love, { name: 'Love', tab: 'Watch {title} | Netflix' }, NO_STRUCTURE));
    await panelIn(tab, 'facts', love);
  });

  inOne('firefox', 'a page that the browser translated is not an English page', async () => {
    const tab = await newTab();
    const query = { name: ROAD.name, lang: 'ko', translated: 'en', 'translated-name': 'Where the road ends' };
    await tab.goto(titlePage(ROAD.id, query, 'jsonld=off&context=off'));
    await panelIn(tab, 'facts', ROAD.id);
  });

  inOne('chromium', 'a season’s page shows the show that it names by id and name', async () => {
    const tab = await newTab();
    await tab.goto(titlePage(99999990, { type: 'series', name: 'Ozark', canonical: String(IDS.ozark) }));
    await panelIn(tab, 'full', IDS.ozark);
    await tab.goto(titlePage(99999990, { type: 'series', name: OTHER, canonical: String(IDS.ozark) }));
    await panelIn(tab, 'unknown', 99999990);
  });

  inOne('firefox', 'a name of any length, a language of any length, a tab’s title of 60 kB', async () => {
    const tab = await newTab();
    await tab.goto(titlePage(ROAD.id, { name: 'x'.repeat(501), lang: `en-${'x'.repeat(40)}` }));
    await panelIn(tab, 'unknown', ROAD.id);
    await tab.goto(titlePage(ROAD.id, { name: ROAD.name, late: '0' }, NO_STRUCTURE));
    await tab.run(() => {
      document.title = '- '.repeat(30_000);
    }, undefined);
    await panelIn(tab, 'facts', ROAD.id);
  });

  inOne('chromium', 'names that come late are heard: one that agrees, one that does not', async () => {
    const tab = await newTab();
    // What is shown without a name is shown once the patience for one is over: what then comes is late.
    await tab.goto(titlePage(SKYLINES.id, { name: SKYLINES.name, late: 'asked' }));
    await panelIn(tab, 'unknown', SKYLINES.id);
    await bring(tab, 'bringNames');
    await panelIn(tab, 'facts', SKYLINES.id);
    await tab.goto(titlePage(ROAD.id, { name: OTHER, late: 'asked' }));
    await panelIn(tab, 'facts', ROAD.id);
    await bring(tab, 'bringNames');
    await panelIn(tab, 'unknown', ROAD.id);
  });

  inOne('firefox', 'a modal that comes late gives its name, and the panel its place', async () => {
    const tab = await newTab();
    await tab.resize(1920, 1000);
    if (browser === 'chromium') {
      await tab.goto(`/browse?jbv=${ROAD.id}&type=film&lag=never&modal-name=${encodeURIComponent(OTHER)}`);
      await panelIn(tab, 'facts', ROAD.id);
      await bring(tab, 'openModal', ROAD.id);
      await panelIn(tab, 'unknown', ROAD.id);
    }
    await tab.goto(`/browse?jbv=${IDS.ozark}&lag=never`);
    await panelIn(tab, 'full', IDS.ozark);
    await eventually(
      () => settled(tab),
      (value) => value === 'true',
      'at the edge, since no modal has come',
    );
    await bring(tab, 'openModal', IDS.ozark);
    const right = await tab.run(
      () => document.querySelector('[role=dialog]')?.getBoundingClientRect().right ?? 0,
      undefined,
    );
    await panelBecomes(
      tab,
      ({ open, box }) => open === 'true' && box.left >= right,
      'open beside the modal that came late',
    );
  });

  inOne('chromium', 'a Kids mark that comes late takes the panel away, also one that was asked for', async () => {
    const tab = await newTab();
    await tab.goto(`/browse?jbv=${IDS.squid}`);
    await panelIn(tab, 'full', IDS.squid);
    await tab.run(() => new Promise((resolve) => setTimeout(resolve, 4000)), undefined);
    await tab.run(() => document.querySelector('main')?.setAttribute('data-uia', 'container-kids'), undefined);
    await gone(tab, 'gone with the mark');
    await tab.run(() => document.querySelector('main')?.removeAttribute('data-uia'), undefined);
    await panelIn(tab, 'full', IDS.squid);
  });

  inOne(
    'firefox',
    'a page of which only the head has come bears the notes, which find their place with the rest',
    async () => {
      const tab = await newTab();
      // Once before, so that the answer is quicker than the page.
      await tab.goto(`/title/${IDS.dead}`);
      await panelIn(tab, 'full', IDS.dead);
      const going = tab.goto(`/title/${IDS.dead}?body=held`);
      const seen = (): Promise<string> =>
        tab
          .run(
            () => `${document.body} ${document.querySelector('show-notes-panel')?.getAttribute('data-state')}`,
            undefined,
          )
          .catch(() => 'between two pages');
      try {
        await eventually(seen, (now) => now === 'null full', 'notes before a body');
      } finally {
        // A picture is what any page may ask its own server for.
        await tab.run((path) => Object.assign(new Image(), { src: path }).src, REST);
        await going;
      }
      expect((await panelIn(tab, 'full', IDS.dead)).open).toBe('true');
    },
  );

  inOne(
    'chromium',
    'a modal’s own facts, not those of titles beside it; its name from whichever picture has one',
    async () => {
      const tab = await newTab();
      for (const boxart of ['off', 'nameless', 'several']) {
        await tab.goto(`/browse?jbv=${SKYLINES.id}&type=film&modal-name=${SKYLINES.name}&boxart=${boxart}&about=off`);
        await panelIn(tab, 'facts', SKYLINES.id);
      }
      await tab.goto('/browse?jbv=99999999&year=off');
      await panelIn(tab, 'unknown', 99999999);
      await clickInPanel(tab, 'Show Notes');
      // Without a year of others.
      await panelNames(tab, 'A Title Nobody Knows');
    },
  );

  inOne(
    'firefox',
    'the player: a clock that is set back, a name only on the paused picture, a card that is not painted',
    async () => {
      const tab = await newTab();
      await tab.goto('/watch/99000020?name=Ozark&episode=One');
      await panelIn(tab, 'full', IDS.ozark);
      // The page's own clock; the script's stands in a world of its own and reads a clock that nobody sets.
      await tab.run(() => {
        const now = Date.now;
        Date.now = () => now() - 3_600_000;
      }, undefined);
      type Player = {
        next: (id: number, name: string, episode: string) => void;
        hideControls: () => void;
        happens: (type: string) => void;
        showPauseCard: () => void;
      };
      const act = (name: keyof Player, ...values: unknown[]): Promise<void> =>
        tab.run(
          ([method, all]) =>
            (window as unknown as { player: Record<string, (...args: unknown[]) => void> }).player[method]?.(...all),
          [name, values] as const,
        );
      await act('next', 99000021, 'Squid Game', 'Red Light');
      await panelIn(tab, 'full', IDS.squid);

      await tab.goto('/watch/99000022?name=Ozark&episode=One&controls=none&pause-card=1500');
      await panelIn(tab, 'unknown', 99000022);
      await act('happens', 'pause');
      await panelIn(tab, 'full', IDS.ozark);
      await eventually(
        () => settled(tab),
        (value) => value === 'false',
        'aside for a card that comes after the pause',
      );
      // With the controls the card is there and not painted.
      await tab.run(() => {
        const card = document.querySelector<HTMLElement>('[data-uia="pause-ad"]');
        card?.style.setProperty('opacity', '0');
      }, undefined);
      await eventually(
        () => settled(tab),
        (value) => value === 'true',
        'back for a card that is not painted',
      );
    },
  );
});
