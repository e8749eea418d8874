/** What a page may do to the panel, and what it may not: the root is open, and the host stands in the page's own document. */
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { ADDON_ID, type Browsing, clickInPanel, eventually, IDS, panelIn, readPanel, type Tab } from './harness.ts';

/** Begins each script below: what a page has in its hands. */
const HANDS = `
  const root = document.querySelector('show-notes-panel').shadowRoot;
  const all = (selector) => [...root.querySelectorAll(selector)];
  const types = [];
  for (const name in document.body) if (name.startsWith('on')) types.push(name.slice(2));
`;

/** Scripts of a page, against notes that are open: none of them changes what is shown or stored. */
const ATTACKS: Record<string, string> = {
  'a click by script on every button': `all('button').forEach((button) => button.click());`,
  'a click that leaves the root': `all('button').forEach((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })));`,
  'a click that stays in it': `all('button').forEach((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));`,
  'a click that does not even rise': `all('button').forEach((button) => button.dispatchEvent(new Event('click')));`,
  'a click on what lies in a button': `all('button *').forEach((inner) => inner.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true })));`,
  'buttons taken out and clicked elsewhere': `
    const moved = all('button').map((button) => [button, button.parentNode, button.nextSibling]);
    for (const [button] of moved) { document.body.append(button); button.click(); }
    for (const [button, parent, next] of moved.reverse()) parent.insertBefore(button, next);`,
  'keys, whole': `all('*').forEach((node) => { for (const key of ['Escape', 'Enter', ' ', 'ArrowDown']) for (const type of ['keydown', 'keypress', 'keyup']) node.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true })); });`,
  'the panel’s own event for a key': `
    const forged = (where) => where.dispatchEvent(new CustomEvent('show-notes-key', { detail: 'Escape', bubbles: true, composed: true }));
    forged(root); forged(root.host); all('*').forEach(forged);`,
  'every event that there is': `
    for (const type of types) for (const composed of [true, false])
      all('button, a, li, p, aside').forEach((node) => node.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed })));`,
  'links clicked by script': `
    navigation.addEventListener('navigate', () => history.replaceState({}, '', '?led-away'));
    all('.title-link').slice(0, 3).forEach((link) => {
      link.click();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });`,
  'forged starts of a newer script': `
    const ids = ['IDENTITY'];
    for (const id of ids) for (const where of [document, window, document.documentElement])
      where.dispatchEvent(new CustomEvent(id + ':netflix:wxt:content-script-started', { bubbles: true, detail: { contentScriptName: 'netflix', messageId: 'x' } }));
    for (const id of ids) for (const type of ['wxt:content-script-started', id + ':netflix:wxt:content-script-started'])
      postMessage({ type, contentScriptName: 'netflix', messageId: 'x' }, '*');`,
};

const identity = ({ chromium }: Browsing): string => chromium?.extensionId ?? ADDON_ID;

const attack = (tab: Tab, script: string): Promise<void> => tab.runText(`(() => { ${HANDS} ${script} })()`);

/** Long enough for whatever a page has set going to be seen; what is refused does not depend on it. */
const settle = (tab: Tab): Promise<void> =>
  tab.run(() => new Promise<void>((resolve) => setTimeout(resolve, 150)), undefined);

type Looks = { open: string; side: string; text: string; address: string };
const looks = (tab: Tab): Promise<Looks> =>
  tab.run(() => {
    const host = document.querySelector<HTMLElement>('show-notes-panel');
    const panel = host?.shadowRoot?.querySelector<HTMLElement>('aside');
    const { open = '' } = host?.dataset ?? {};
    return { open, side: panel?.dataset.side ?? '', text: panel?.textContent ?? '', address: location.href };
  }, undefined);

const becomesOpen = (tab: Tab, open: boolean): Promise<unknown> =>
  eventually(
    () => readPanel(tab),
    (panel) => panel?.open === String(open),
    open ? 'open' : 'folded',
  );

/** What is stored of choices; a page of the extension tells. */
async function storedPreferences(browsing: Browsing): Promise<unknown> {
  type Api = { storage: { sync: { get: (key: string) => Promise<{ preferences?: unknown }> } } };
  const page = await browsing.extensionTab('options.html');
  const stored = await page.run(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage.sync.get('preferences')).preferences ?? 'nothing';
  }, undefined);
  await page.close();
  return stored;
}

inBothBrowsers('hands off', ({ tab: newTab, browsing }) => {
  test.each(Object.entries(ATTACKS))('%s', async (_, script) => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const before = await looks(tab);
    expect(before.open).toBe('true');
    await attack(tab, script.replace('IDENTITY', identity(browsing())));
    await settle(tab);
    expect(await looks(tab)).toEqual(before);
    // And the viewer's own hand still does what it did.
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
  });

  test('none of it was stored', async () => {
    expect(await storedPreferences(browsing())).toBe('nothing');
  });

  test('what the panel tells itself cannot be kept and sent again', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await attack(tab, `window.kept = []; root.addEventListener('click', (event) => kept.push(event), true);`);
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    const kept = await tab.run(() => (window as unknown as { kept: Event[] }).kept.length, undefined);
    expect(kept).toBeGreaterThan(0);
    await attack(tab, `for (const event of kept) root.querySelector('.panel-fold').dispatchEvent(event);`);
    await settle(tab);
    expect((await looks(tab)).open).toBe('true');
  });

  test('nothing is searched for that nobody typed', async () => {
    const tab = await newTab();
    await tab.goto('/title/99999999');
    await panelIn(tab, 'unknown');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    await clickInPanel(tab, 'Search titles and people');
    await tab.press('End');
    await tab.type(' kingdom');
    await tab.press('Home');
    for (const _ of 'A Title Nobody Knows ') await tab.press('Delete');
    const found = (name: string): Promise<boolean> =>
      readPanel(tab).then((panel) => panel?.links.some(({ name: text }) => text.startsWith(name)) ?? false);
    await eventually(() => found('Kingdom'), Boolean, 'what was typed is found');
    const forge = `
      for (const type of ['input', 'change']) for (const composed of [true, false])
        field.dispatchEvent(new InputEvent(type, { bubbles: true, composed, data: 'k' }));`;
    await attack(tab, `const field = root.querySelector('input'); field.value = 'ozark'; ${forge}`);
    await settle(tab);
    expect(await found('Ozark')).toBe(false);
    await attack(tab, `const field = root.querySelector('input'); document.body.append(field); ${forge}`);
    await settle(tab);
    expect(await found('Ozark')).toBe(false);
  });

  test('events of the page’s own media and elements stay what they are', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const heard = await tab.run(() => {
      const seen: string[] = [];
      const video = document.querySelector('video');
      const button = document.querySelector<HTMLElement>('#fullscreen');
      for (const type of ['pause', 'play', 'timeupdate'])
        window.addEventListener(type, ({ type: name }) => seen.push(name), { capture: true });
      button?.addEventListener('click', (event) => seen.push(event.type));
      for (const type of ['pause', 'play', 'timeupdate']) video?.dispatchEvent(new Event(type));
      button?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return seen;
    }, undefined);
    expect(heard).toEqual(['pause', 'play', 'timeupdate', 'click']);
  });
});
