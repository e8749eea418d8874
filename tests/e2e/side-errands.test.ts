/**
 * A side errand takes nothing down: each file of the build gone and broken, each call of storage refused, and each surface
 * looked at. It shows its main thing, or says in words which file or call failed; and a file that is back is read.
 */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shardKey } from '../../data/lookup/shard-key.ts';
import { casesOf, inBothBrowsers } from './both.ts';
import { stopBackground } from './harness/background.ts';
import type { Browsing } from './harness/browsing.ts';
import { eventually } from './harness/eventually.ts';
import { chooseOption, clickIn } from './harness/own-pages.ts';
import { clickInPanel, openPersonInPanel, panelBecomes, panelIn, panelNames } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

const PERSON = 'Park Ji-hu';
const NOWHERE = 99999999;

/** Makes one call of storage throw: the one named in a file of the copy, or, in a worker, in a variable. */
const BREAKER = `(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const named = () => {
    if (typeof XMLHttpRequest === 'undefined') return globalThis.brokenCall;
    const request = new XMLHttpRequest();
    request.open('GET', api.runtime.getURL('/broken-call.txt'), false);
    request.send();
    return request.responseText;
  };
  for (const area of ['sync', 'local']) for (const call of ['get', 'set', 'remove']) {
    const original = api.storage[area][call];
    api.storage[area][call] = (...all) => {
      if (named() === 'storage.' + area + '.' + call) throw new Error('refused by this test');
      return original.apply(api.storage[area], all);
    };
  }
})();
`;

/** What says the failure, by surface; a surface that is left out shows its main thing and says nothing of it. */
type Says = { panel?: boolean; popup?: boolean; options?: boolean };

function withBreaker(copy: string): void {
  writeFileSync(join(copy, 'breaker.js'), BREAKER);
  writeFileSync(join(copy, 'broken-call.txt'), '');
  const background = join(copy, 'background.js');
  writeFileSync(background, BREAKER + readFileSync(background, 'utf8'));
  for (const page of ['popup.html', 'options.html']) {
    const text = readFileSync(join(copy, page), 'utf8');
    writeFileSync(join(copy, page), text.replace('<head>', '<head><script src="/breaker.js"></script>'));
  }
}

/** The files below the copy, each beside what a viewer does to need it. */
function files(copy: string): Record<'meta' | 'title' | 'people' | 'search' | 'style', string> {
  const { titleShards } = JSON.parse(readFileSync(join(copy, 'data/meta.json'), 'utf8')) as { titleShards: number };
  const holds = (name: string): boolean =>
    readFileSync(join(copy, 'data/people', name), 'utf8').includes(`"${PERSON}"`);
  return {
    meta: 'data/meta.json',
    title: `data/titles/${shardKey(IDS.dead, titleShards)}.json`,
    people: `data/people/${readdirSync(join(copy, 'data/people')).find(holds)}`,
    search: 'data/search.json',
    style: 'assets/panel.css',
  };
}

const text = (tab: Tab): Promise<string> => tab.run(() => document.body.innerText, undefined);
const shows = (tab: Tab, words: string): Promise<string> =>
  eventually(
    () => text(tab),
    (shown) => shown.includes(words),
    words,
  );

async function loadAnew(tab: Tab): Promise<Tab> {
  await tab.run(() => {
    document.documentElement.dataset.old = 'yes';
    location.reload();
  }, undefined);
  await eventually(
    () =>
      tab
        .run(() => document.readyState === 'complete' && document.documentElement.dataset.old === undefined, undefined)
        .catch(() => false),
    Boolean,
    'loaded anew',
  );
  return tab;
}

async function pressButton(tab: Tab, name: string): Promise<void> {
  await tab.front();
  await clickIn(tab, name);
}

inBothBrowsers(
  'side errands',
  ({ browsing, tab: newTab, copy, inOne }) => {
    const open: { panel?: Tab; popup?: Tab; options?: Tab } = {};
    beforeAll(async () => {
      open.popup = await browsing().extensionTab('popup.html');
      open.options = await browsing().extensionTab('options.html');
      open.panel = await newTab();
      await open.panel.resize(1280, 800);
    });
    afterAll(async () => {
      for (const tab of Object.values(open)) await tab.close();
    });
    const opened = (surface: keyof typeof open): Tab => {
      const tab = open[surface];
      if (!tab) throw new Error(`no ${surface}`);
      return tab;
    };

    /** The panel in a state, open, saying something; what it says beside that is given back. */
    const panelSays = async (id: number, state: string, words: string): Promise<void> => {
      const tab = opened('panel');
      await tab.front();
      await tab.goto(`/title/${id}`);
      const panel = await panelIn(tab, state, id);
      if (panel.open !== 'true') await clickInPanel(tab, 'Show Notes');
      await panelBecomes(
        tab,
        (reading) => reading.state === state && reading.text.includes(words),
        `${state}, with ${words}`,
      );
    };
    const popupWith = async (words: string): Promise<Tab> => {
      const popup = await loadAnew(opened('popup'));
      await popup.front();
      await eventually(
        () => popup.run(() => document.activeElement?.getAttribute('role'), undefined),
        (role) => role === 'combobox',
        'the popup’s field',
      );
      if (words !== '') await popup.type(words);
      return popup;
    };
    const popupOpens = async (words: string, says: string): Promise<void> => {
      const popup = await popupWith(words);
      await popup.press('Enter');
      await shows(popup, says);
    };
    const optionsSay = async (words: string): Promise<Tab> => {
      const options = await loadAnew(opened('options'));
      await eventually(
        () => options.run(() => document.querySelectorAll('input:checked').length, undefined),
        (count) => count > 10,
        'the choices',
      );
      await shows(options, words);
      return options;
    };

    describe.each(casesOf(['gone', 'broken'] as const, 0))('a file that is %s', (fault) => {
      /** Damages a file for as long as the look at it lasts. */
      const without = async (kind: keyof ReturnType<typeof files>, look: (file: string) => Promise<void>) => {
        const file = files(copy())[kind];
        const path = join(copy(), file);
        // What was read before is kept by who read it.
        await stopBackground(browsing(), opened('options'));
        renameSync(path, `${path}.kept`);
        if (fault === 'broken') writeFileSync(path, '{ "half": ');
        try {
          await look(file);
        } finally {
          renameSync(`${path}.kept`, path);
        }
      };

      test('the data set’s own: the choices are there, what reads titles says so', () =>
        without('meta', async (file) => {
          await panelSays(IDS.dead, 'failed', file);
          await popupOpens('all of us', file);
          await optionsSay(file);
        }));

      test('a title’s: never called unknown', async () => {
        await without('title', async (file) => {
          await panelSays(IDS.dead, 'failed', file);
          await popupOpens('all of us', file);
          await optionsSay('Data of');
        });
        await opened('panel').front();
        await clickInPanel(opened('panel'), 'Try again');
        await panelIn(opened('panel'), 'full', IDS.dead);
        await pressButton(opened('popup'), 'Try again');
        await shows(opened('popup'), 'Synopsis');
      });

      test('a person’s: the notes stay', async () => {
        await without('people', async (file) => {
          await panelSays(IDS.dead, 'full', PERSON);
          await openPersonInPanel(opened('panel'), PERSON);
          await panelBecomes(
            opened('panel'),
            (panel) => panel.name === 'All of Us Are Dead' && panel.text.includes(file),
            'the notes, and what failed',
          );
          await popupOpens('park ji-hu', file);
        });
        await opened('panel').front();
        await clickInPanel(opened('panel'), 'Try again');
        await panelNames(opened('panel'), PERSON);
        await pressButton(opened('popup'), 'Try again');
        await shows(opened('popup'), 'All titles');
      });

      test('the search index: “nothing found” is not said', async () => {
        await without('search', async (file) => {
          await panelSays(NOWHERE, 'unknown', file);
          const popup = await popupWith('ozark');
          expect(await shows(popup, file)).not.toContain('Nothing found');
          await panelSays(IDS.dead, 'full', 'All of Us Are Dead');
          await optionsSay('Data of');
        });
        await pressButton(opened('popup'), 'Try again');
        await shows(opened('popup'), 'Ozark');
      });

      test('the style sheet: plain notes, and then styled ones', async () => {
        await without('style', async (file) => {
          await panelSays(IDS.dead, 'full', file);
          const { box, text: notes } = await panelIn(opened('panel'), 'full');
          expect(notes).toContain(PERSON);
          expect(box.left).toBeGreaterThan(800);
          await popupOpens('all of us', 'Synopsis');
        });
        await opened('panel').front();
        await clickInPanel(opened('panel'), 'Try again');
        await panelBecomes(
          opened('panel'),
          (panel) => panel.text.includes('Synopsis') && !panel.text.includes('panel.css'),
          'styled',
        );
      });
    });

    describe('a call of storage that is refused', () => {
      const refusing = async (call: string, look: () => Promise<void>): Promise<void> => {
        await refuse(browsing(), copy(), call);
        try {
          await look();
        } finally {
          await refuse(browsing(), copy(), '');
        }
      };
      /** The main thing of every surface, whatever is refused. */
      const mainThings = async (call: string, says: Says): Promise<void> => {
        await panelSays(IDS.dead, 'full', says.panel ? call : 'All of Us Are Dead');
        await shows(await popupWith(''), says.popup ? call : 'Show Notes');
        await popupOpens('ozark', 'Synopsis');
        await optionsSay(says.options ? call : 'Data of');
      };
      const theme = (): Promise<string | undefined> =>
        opened('options').run(() => document.documentElement.dataset.theme, undefined);
      const choose = async (name: string, value: string): Promise<void> => {
        await opened('options').front();
        await chooseOption(opened('options'), name, value);
      };

      inOne('chromium', 'reading the choices: all is as it comes, and every surface says so', () =>
        refusing('storage.sync.get', () => mainThings('storage.sync.get', { panel: true, popup: true, options: true })),
      );

      inOne('firefox', 'storing a choice: it holds where it was made', () =>
        refusing('storage.sync.set', async () => {
          await mainThings('storage.sync.set', {});
          await clickInPanel(opened('panel'), 'Move to the other side');
          await panelBecomes(
            opened('panel'),
            (panel) => panel.box.left === 16 && panel.text.includes('storage.sync.set') && panel.state === 'full',
            'on the left, with the notes',
          );
          for (const value of ['light', 'dark', 'light']) {
            await choose('theme', value);
            await eventually(theme, (now) => now === value, value);
            await shows(opened('options'), 'storage.sync.set');
          }
        }),
      );

      inOne('chromium', 'forgetting the choices: they are as they came on this page', async () => {
        await optionsSay('Data of');
        await choose('textSize', 'larger');
        await shows(opened('options'), 'Saved.');
        await refusing('storage.sync.remove', async () => {
          await pressButton(opened('options'), 'Reset all');
          await shows(opened('options'), 'storage.sync.remove');
          const size = (): Promise<string | undefined> =>
            opened('options').run(
              () => document.querySelector<HTMLInputElement>('[name="textSize"]:checked')?.value,
              undefined,
            );
          await eventually(size, (value) => value === 'normal', 'normal');
          await mainThings('storage.sync.remove', {});
        });
        await pressButton(opened('options'), 'Reset all');
        await shows(opened('options'), 'All choices are back to the defaults.');
      });

      inOne('firefox', 'reading the list of titles', () =>
        refusing('storage.local.get', () => mainThings('storage.local.get', { popup: true })),
      );

      inOne('chromium', 'storing the list of titles: the title opens', () =>
        refusing('storage.local.set', async () => {
          await mainThings('storage.local.set', {});
          await popupOpens('kingdom', 'storage.local.set');
          await shows(opened('popup'), 'Synopsis');
        }),
      );

      inOne('firefox', 'forgetting the list of titles: said', async () => {
        await popupOpens('kingdom', 'Synopsis');
        await refusing('storage.local.remove', async () => {
          await mainThings('storage.local.remove', {});
          await pressButton(await popupWith(''), 'Clear the list');
          await shows(opened('popup'), 'storage.local.remove');
        });
      });
    });
  },
  withBreaker,
);

async function refuse(browsing: Browsing, copy: string, call: string): Promise<void> {
  writeFileSync(join(copy, 'broken-call.txt'), call);
  const worker = await browsing.chromium?.worker();
  await worker?.evaluate((name) => Object.assign(globalThis, { brokenCall: name }), call);
}
