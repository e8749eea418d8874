/** The options: every choice applies at once, on open tabs too, and a broken value falls back to its default. */
import { afterEach, expect } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { eventually } from './harness/eventually.ts';
import { chooseOption, clickIn } from './harness/own-pages.ts';
import { clickInPanel, type PanelReading, panelBecomes, panelGone, panelIn } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { DEAD_SPOILER, IDS } from './harness/titles.ts';

const setStored = (options: Tab, value: unknown): Promise<void> =>
  options.run((preferences) => {
    const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    return api.storage.sync.set({ preferences });
  }, value);

const getStored = (options: Tab): Promise<Record<string, unknown> | undefined> =>
  options.run(async () => {
    const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    return (await api.storage.sync.get()).preferences;
  }, undefined);

declare const chrome: {
  storage: {
    sync: { set: (values: object) => Promise<void>; get: () => Promise<{ preferences?: Record<string, unknown> }> };
  };
};

type Exported = { name: string; exported: string };

inBothBrowsers('options', ({ tab: newTab, browsing, inOne }) => {
  let options: Tab;
  afterEach(async () => {
    await setStored(options, {});
    await options.close();
  });
  const open = async (): Promise<{ tab: Tab }> => {
    const tab = await newTab();
    await tab.resize(1280, 800);
    await tab.goto(`/title/${IDS.dead}`);
    await panelIn(tab, 'full', IDS.dead);
    options = await browsing().extensionTab('options.html');
    return { tab };
  };

  inOne('chromium', 'folded, never, and always again', async () => {
    const { tab } = await open();
    await chooseOption(options, 'opens', 'folded');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded');
    await tab.front();
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'asked for');
    await options.front();
    await chooseOption(options, 'opens', 'never');
    await panelGone(tab, 'gone');
    await chooseOption(options, 'opens', 'always');
    await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
  });

  inOne('firefox', 'side, theme and text size', async () => {
    const { tab } = await open();
    const look = (): Promise<string> =>
      tab.run(() => {
        const root = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.show-notes');
        return `${root?.dataset.theme} ${getComputedStyle(root?.querySelector('.notes') ?? document.body).fontSize}`;
      }, undefined);
    await chooseOption(options, 'side', 'left');
    await panelBecomes(tab, (panel) => panel.box.left === 16, 'on the left');
    await chooseOption(options, 'theme', 'light');
    await eventually(look, (text) => text === 'light 15px', 'light');
    await chooseOption(options, 'theme', 'dark');
    await eventually(look, (text) => text === 'dark 15px', 'dark');
    await chooseOption(options, 'textSize', 'larger');
    await eventually(look, (text) => text === 'dark 19.5px', 'larger');
  });

  inOne('chromium', 'sections off and in another order, spoilers uncovered', async () => {
    const { tab } = await open();
    await chooseOption(options, 'news');
    await panelBecomes(
      tab,
      (panel) => Object.keys(panel.sections).join() === 'Synopsis,Cast,Behind the scenes',
      'no news',
    );
    await clickIn(options, 'Move Behind the scenes up');
    await panelBecomes(
      tab,
      (panel) => Object.keys(panel.sections).join() === 'Synopsis,Behind the scenes,Cast',
      'another order',
    );
    // At the end of its way the button keeps the focus of whoever moves by key.
    await options.run(
      () => document.querySelector<HTMLElement>('[aria-label="Move Behind the scenes up"]')?.focus(),
      undefined,
    );
    await options.press('Enter');
    await panelBecomes(
      tab,
      (panel) => Object.keys(panel.sections).join() === 'Behind the scenes,Synopsis,Cast',
      'the first',
    );
    await eventually(
      () =>
        options.run(() => {
          const at = document.activeElement;
          return `${at?.getAttribute('aria-label')} ${at?.getAttribute('aria-disabled')}`;
        }, undefined),
      (focused) => focused === 'Move Behind the scenes up true',
      'the focus on a button that stops',
    );
    await chooseOption(options, 'spoilers', 'shown');
    await tab.front();
    await clickInPanel(tab, '2 more');
    await panelBecomes(tab, (panel) => panel.text.includes(DEAD_SPOILER), 'uncovered');
  });

  inOne('firefox', 'width, and the languages of articles', async () => {
    const { tab } = await open();
    const width = (panel: PanelReading): number => Math.round(panel.box.width);
    await panelBecomes(tab, (panel) => width(panel) === 380, 'as it comes');
    await chooseOption(options, 'width', 'wide');
    await panelBecomes(tab, (panel) => width(panel) === 440, 'wide');
    await tab.goto(`/title/${IDS.bloodhounds}`);
    await panelIn(tab, 'full', IDS.bloodhounds);
    const korean = (): Promise<number | undefined> =>
      tab.run(
        () =>
          document.querySelector('show-notes-panel')?.shadowRoot?.querySelectorAll('.news-headline[lang=ko]').length,
        undefined,
      );
    await eventually(korean, (count) => (count ?? 0) > 0, 'Korean articles');
    // Two at once, the second before the first is stored, as no hand can: both are kept.
    await options.run(() => {
      for (const tag of ['es', 'ko'])
        document.querySelector<HTMLInputElement>(`input[name="language-${tag}"]`)?.click();
    }, undefined);
    await eventually(
      () => getStored(options),
      (stored) => JSON.stringify(stored?.hiddenLanguages) === '["es","ko"]',
      'Spanish and Korean toggled off',
    );
    await eventually(korean, (count) => count === 0, 'no Korean articles');
    await panelBecomes(tab, (panel) => 'News' in panel.sections, 'the others stay');
  });

  inOne(
    'chromium',
    'choices go into a file and come back; a file that is none changes nothing, and says so',
    async () => {
      const { tab } = await open();
      const importFile = async (text: string): Promise<void> => {
        await options.run((contents) => {
          const files = new DataTransfer();
          files.items.add(new File([contents], 'mine.json', { type: 'application/json' }));
          // Which file is the browser's own to ask: here it is answered at once.
          HTMLInputElement.prototype.click = function () {
            if (this.name !== 'import') return;
            this.files = files.files;
            this.dispatchEvent(new Event('change', { bubbles: true }));
          };
        }, text);
        await clickIn(options, 'Import');
      };
      const says = (): Promise<string> =>
        options.run(() => document.querySelector('[role=status]')?.textContent ?? '', undefined);
      await chooseOption(options, 'side', 'left');
      await panelBecomes(tab, (panel) => panel.box.left === 16, 'on the left');
      // What the page offers as a download is read where the browser would take it.
      await options.run(() => {
        HTMLAnchorElement.prototype.click = function () {
          const exported = fetch(this.href)
            .then((file) => file.text())
            .then((text) => ({ name: this.download, exported: text }));
          Object.assign(window, { exported });
        };
      }, undefined);
      await clickIn(options, 'Export');
      const { name, exported } = await eventually(
        () => options.run(() => (window as unknown as { exported?: Promise<Exported> }).exported, undefined),
        (file) => file !== undefined,
        'a file',
      ).then((file) => file ?? { name: '', exported: '' });
      expect(name).toBe('show-notes-preferences.json');
      expect(JSON.parse(exported)).toMatchObject({ format: 'show-notes-preferences-1', preferences: { side: 'left' } });
      await chooseOption(options, 'side', 'right');
      await panelBecomes(tab, (panel) => panel.box.left > 800, 'on the right');
      await importFile(exported.replace('"left"', '"middle"'));
      await eventually(says, (text) => text.startsWith('Not imported: mine.json: preferences: side'), 'refused');
      await panelBecomes(tab, (panel) => panel.box.left > 800, 'still on the right');
      await importFile(exported);
      await eventually(says, (text) => text === 'Imported.', 'imported');
      await panelBecomes(tab, (panel) => panel.box.left === 16, 'on the left again');
    },
  );

  inOne(
    'firefox',
    'the preview shows each choice, and takes neither the focus nor a place in the page’s own order of parts',
    async () => {
      await open();
      const look = (): Promise<string> =>
        options.run(() => {
          const page = document.querySelector('iframe')?.contentDocument;
          const panel = page?.querySelector<HTMLElement>('.panel');
          const width = Math.round(panel?.getBoundingClientRect().width ?? 0);
          const sections = [...(page?.querySelectorAll('section[aria-label]') ?? [])].map((one) => one.ariaLabel);
          return [panel?.dataset.side, width, ...sections].join(' ');
        }, undefined);
      await eventually(look, (text) => text === 'right 400 Synopsis Cast Behind the scenes News', 'the preview');
      // As it stands on a page with a mouse, however narrow the example's own page is.
      const more = (): number | undefined =>
        document.querySelector('iframe')?.contentDocument?.querySelector<HTMLElement>('.notes-more')?.offsetHeight;
      expect(await options.run(more, undefined)).toBe(24);
      await chooseOption(options, 'side', 'left');
      await chooseOption(options, 'width', 'narrow');
      await chooseOption(options, 'news');
      await eventually(look, (text) => text === 'left 340 Synopsis Cast Behind the scenes', 'the choices in it');
      await clickIn(options, 'Popup');
      const focus = (): Promise<string> =>
        options.run(() => {
          const popup = document.querySelector('iframe')?.contentDocument?.querySelector('.scene:not([inert]) .popup');
          return `${popup?.querySelector('[role=combobox]')?.ariaLabel}; ${document.activeElement?.textContent}`;
        }, undefined);
      await eventually(focus, (text) => text === 'Search titles and people; Popup', 'the focus where it was');
      expect(
        await options.run(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [document.querySelectorAll('aside').length, scrollWidth - clientWidth];
        }, undefined),
      ).toEqual([0, 0]);
    },
  );

  inOne('chromium', 'a broken value takes that one field back to its default and leaves the others', async () => {
    const { tab } = await open();
    await setStored(options, { side: 'left', theme: 42, opens: ['?'], hidden: ['cast'] });
    await panelBecomes(
      tab,
      (panel) => panel.box.left === 16 && panel.open === 'true' && !('Cast' in panel.sections),
      'left, open, without cast',
    );
    await eventually(
      () =>
        options.run(
          () => document.querySelector<HTMLInputElement>('input[name="opens"][value="always"]')?.checked,
          undefined,
        ),
      Boolean,
      'the options page shows the default too',
    );
  });

  inOne('firefox', 'Reset all brings everything back, and every control has a label', async () => {
    const { tab } = await open();
    await chooseOption(options, 'side', 'left');
    await panelBecomes(tab, (panel) => panel.box.left === 16, 'on the left');
    await clickIn(options, 'Reset all');
    await panelBecomes(tab, (panel) => panel.box.left > 800, 'on the right');
    const unlabelled = await options.run(
      () =>
        [...document.querySelectorAll('input')].filter((input) => !input.hidden && (input.labels?.length ?? 0) === 0)
          .length,
      undefined,
    );
    expect(unlabelled).toBe(0);
    expect(await options.run(() => document.querySelectorAll('input').length, undefined)).toBeGreaterThan(15);
  });
});
