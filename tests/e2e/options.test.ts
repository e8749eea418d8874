/** The options: every choice applies at once, on open tabs too, and a broken value heals. */
import { afterEach, expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { eventually, IDS, panelIn, readPanel, type Tab } from './harness.ts';

const choose = async (options: Tab, name: string, value?: string): Promise<void> => {
  const place = await eventually(
    () =>
      options.run(
        ([field, choice]) => {
          const input = document.querySelector(`input[name="${field}"]${choice ? `[value="${choice}"]` : ''}`);
          input?.scrollIntoView({ block: 'center' });
          const box = input?.getBoundingClientRect();
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        },
        [name, value ?? ''] as const,
      ),
    Boolean,
    `a field ${name} ${value ?? ''}`,
  );
  if (place) await options.clickAt(place.x, place.y);
};

const setStored = (options: Tab, value: unknown): Promise<void> =>
  options.run((preferences) => {
    const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
    return api.storage.sync.set({ preferences });
  }, value);

declare const chrome: {
  storage: { sync: { set: (values: object) => Promise<void>; get: () => Promise<Record<string, unknown>> } };
};

inBothBrowsers('options', ({ tab: newTab, browsing }) => {
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
  const panelBecomes = (
    tab: Tab,
    fits: (panel: Awaited<ReturnType<typeof readPanel>>) => boolean,
    what: string,
  ): Promise<unknown> => eventually(() => readPanel(tab), fits, what);

  test('folded, never, and always again', async () => {
    const { tab } = await open();
    await choose(options, 'opens', 'folded');
    await panelBecomes(tab, (panel) => panel?.open === 'false', 'folded');
    await choose(options, 'opens', 'never');
    await panelBecomes(tab, (panel) => panel === undefined, 'gone');
    await choose(options, 'opens', 'always');
    await panelBecomes(tab, (panel) => panel?.open === 'true', 'open');
  });

  test('side, theme and text size', async () => {
    const { tab } = await open();
    const look = (): Promise<string> =>
      tab.run(() => {
        const root = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector<HTMLElement>('.show-notes');
        return `${root?.dataset.theme} ${getComputedStyle(root?.querySelector('.notes') ?? document.body).fontSize}`;
      }, undefined);
    await choose(options, 'side', 'left');
    await panelBecomes(tab, (panel) => panel?.box.left === 16, 'on the left');
    await choose(options, 'theme', 'light');
    await eventually(look, (text) => text === 'light 15px', 'light');
    await choose(options, 'theme', 'dark');
    await eventually(look, (text) => text === 'dark 15px', 'dark');
    await choose(options, 'textSize', 'larger');
    await eventually(look, (text) => text === 'dark 19.5px', 'larger');
  });

  test('sections off and in another order, spoilers uncovered', async () => {
    const { tab } = await open();
    await choose(options, 'news');
    await panelBecomes(
      tab,
      (panel) => Object.keys(panel?.sections ?? {}).join() === 'Synopsis,Cast,Behind the scenes',
      'no news',
    );
    await options.run(
      () => document.querySelector<HTMLElement>('[aria-label="Move Behind the scenes up"]')?.click(),
      undefined,
    );
    await panelBecomes(
      tab,
      (panel) => Object.keys(panel?.sections ?? {}).join() === 'Synopsis,Behind the scenes,Cast',
      'another order',
    );
    await choose(options, 'spoilers', 'shown');
    await panelBecomes(tab, (panel) => /hamster/i.test(panel?.text ?? ''), 'uncovered');
  });

  test('a broken value heals that one field and leaves the others', async () => {
    const { tab } = await open();
    await setStored(options, { side: 'left', theme: 42, opens: ['?'], hidden: ['cast'] });
    await panelBecomes(
      tab,
      (panel) => panel?.box.left === 16 && panel.open === 'true' && !('Cast' in panel.sections),
      'left, open, without cast',
    );
    await eventually(
      () =>
        options.run(
          () => document.querySelector<HTMLInputElement>('input[name="opens"][value="always"]')?.checked,
          undefined,
        ),
      Boolean,
      'the options page heals too',
    );
  });

  test('Reset all brings everything back, and every control has a label', async () => {
    const { tab } = await open();
    await choose(options, 'side', 'left');
    await panelBecomes(tab, (panel) => panel?.box.left === 16, 'on the left');
    await options.run(
      () => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Reset all')?.click(),
      undefined,
    );
    await panelBecomes(tab, (panel) => (panel?.box.left ?? 0) > 800, 'on the right');
    const unlabelled = await options.run(
      () => [...document.querySelectorAll('input')].filter((input) => (input.labels?.length ?? 0) === 0).length,
      undefined,
    );
    expect(unlabelled).toBe(0);
    expect(await options.run(() => document.querySelectorAll('input').length, undefined)).toBeGreaterThan(15);
  });
});
