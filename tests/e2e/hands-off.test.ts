/** What a page may do to the panel, and what it may not: the root is open, and the host stands in the page's own document. */
import { expect, test } from 'vitest';
import { ADDON_ID } from '../../scripts/browsers/firefox.ts';
import { casesOf, inBothBrowsers } from './both.ts';
import { replyOf, reportOf } from './harness/background.ts';
import type { Browsing } from './harness/browsing.ts';
import { clickOnPage } from './harness/clicks.ts';
import { atRest, eventually } from './harness/eventually.ts';
import { clickInPanel, panelBecomes, panelIn, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

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

/** What can stand in front of the panel, on a title's page: how it comes, and how it goes. */
const FRONTS: Record<string, { comes: string; goes: string }> = {
  'a modal dialog': { comes: `modal();`, goes: `last().close();` },
  'a dialog that would place and clip what is in it': {
    comes: `modal('transform: translate(9px, 9px); overflow: hidden; filter: blur(0); contain: paint');`,
    goes: `last().close();`,
  },
  'a dialog before an older one, closed first': {
    comes: `modal('', 'body'); const first = made.at(-1); modal(); first.before(last());`,
    goes: `made.pop().close(); made.pop().close();`,
  },
  'a dialog in a dialog': {
    comes: `modal(); const outer = last(); modal(); last().close(); outer.append(last()); last().showModal();`,
    goes: `made.pop().close(); made.pop().close();`,
  },
  'a dialog that is taken out while it is open': { comes: `modal();`, goes: `last().remove();` },
  'a popover over everything': {
    comes: `cover().showPopover();`,
    goes: `last().hidePopover();`,
  },
  'a popover over everything in a modal dialog': {
    comes: `modal(); const dialog = last(); dialog.append(cover()); last().showPopover();`,
    goes: `made.pop().hidePopover(); made.pop().close();`,
  },
  'a dialog that was closed and opened again at once': {
    comes: `modal(); last().close(); last().showModal();`,
    goes: `last().close();`,
  },
  'a popover that was hidden and shown again at once, with the panel in it': {
    comes: `
      const over = cover();
      new MutationObserver((_, watcher) => {
        watcher.disconnect();
        over.hidePopover();
        over.showPopover();
      }).observe(over, { childList: true });
      over.showPopover();`,
    goes: `last().hidePopover();`,
  },
};

const MADE = `
  const made = (window.made ??= []);
  const last = () => made.at(-1);
  const modal = (style = '') => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = style;
    dialog.append('The page asks something.', document.createElement('input'));
    document.body.append(dialog);
    made.push(dialog);
    dialog.showModal();
  };
  const cover = () => {
    const over = document.createElement('div');
    over.popover = 'manual';
    over.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
    document.body.append(over);
    made.push(over);
    return over;
  };
`;

const identity = ({ chromium }: Browsing): string => chromium?.extensionId ?? ADDON_ID;

const attack = (tab: Tab, script: string): Promise<void> => tab.runText(`(() => { ${HANDS} ${MADE} ${script} })()`);

type Looks = { open: string; side: string; text: string; address: string };
const looks = (tab: Tab): Promise<Looks> =>
  tab.run(() => {
    const host = document.querySelector<HTMLElement>('show-notes-panel');
    const panel = host?.shadowRoot?.querySelector<HTMLElement>('aside');
    const { open = '' } = host?.dataset ?? {};
    return { open, side: panel?.dataset.side ?? '', text: panel?.textContent ?? '', address: location.href };
  }, undefined);

const becomesOpen = (tab: Tab, open: boolean): Promise<unknown> =>
  panelBecomes(tab, (panel) => panel.open === String(open), open ? 'open' : 'folded');

/** Whether a press on the panel's button would meet the panel. */
const isMet = (tab: Tab): Promise<boolean> =>
  tab.run(() => {
    const host = document.querySelector('show-notes-panel');
    const box = host?.shadowRoot?.querySelector('[aria-expanded]')?.getBoundingClientRect();
    return box !== undefined && document.elementFromPoint(box.left + 10, box.top + 10) === host;
  }, undefined);

const parentOf = (tab: Tab): Promise<string> =>
  tab.run(() => document.querySelector('show-notes-panel')?.parentElement?.localName ?? '', undefined);

/** Takes the host away as often, each time once it is back. */
async function takeAway(tab: Tab, times: number, how: 'remove' | 'move'): Promise<void> {
  const back = await tab.run(
    async ([often, way]) => {
      const attic = document.createElement('div');
      attic.hidden = true;
      document.body.append(attic);
      for (let time = 0; time < often; time++) {
        const host = document.querySelector('show-notes-panel');
        if (way === 'remove') host?.remove();
        else if (host) attic.append(host);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return document.querySelector('show-notes-panel')?.parentElement?.localName;
    },
    [times, how] as const,
  );
  expect(back).toBe('html');
}

/** What is stored of choices; a page of the extension tells. */
async function storedPreferences(browsing: Browsing): Promise<unknown> {
  type Api = { storage: { sync: { get: (key: string) => Promise<{ preferences?: unknown }> } } };
  const page = await browsing.backstage();
  return page.run(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).storage.sync.get('preferences')).preferences ?? 'nothing';
  }, undefined);
}

inBothBrowsers('hands off', ({ tab: sameTab, freshTab: newTab, browsing, name, inOne }) => {
  test.each(casesOf(Object.entries(ATTACKS), 0, 5, 6, 8, 9, 10))('%s', async (_, script) => {
    const tab = await sameTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const before = await atRest(() => looks(tab));
    expect(before.open).toBe('true');
    await attack(tab, script.replace('IDENTITY', identity(browsing())));
    expect(await looks(tab)).toEqual(before);
    // The viewer's own hand still does what it did, and nothing of the attack comes to light after it.
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    expect(await looks(tab)).toEqual(before);
  });

  test('none of it was stored', async () => {
    expect(await storedPreferences(browsing())).toBe('nothing');
  });

  inOne('chromium', 'what the panel tells itself cannot be kept and sent again', async () => {
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
    await reportOf(browsing(), tab);
    expect((await looks(tab)).open).toBe('true');
  });

  inOne('firefox', 'nothing is searched for that nobody typed', async () => {
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
    await reportOf(browsing(), tab);
    expect(await found('Ozark')).toBe(false);
    await attack(tab, `const field = root.querySelector('input'); document.body.append(field); ${forge}`);
    await reportOf(browsing(), tab);
    expect(await found('Ozark')).toBe(false);
  });

  inOne('chromium', 'events of the page’s own media and elements stay what they are', async () => {
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

  test.each(
    casesOf(Object.entries(FRONTS), 0, 1, 3, 6, 8),
  )('the panel can be used in front of %s, and is back afterwards', async (_, { comes, goes }) => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const { left, top, width } = (await atRest(() => readPanel(tab)))?.box ?? { left: 0, top: 0, width: 0 };
    await attack(tab, comes);
    await eventually(() => isMet(tab), Boolean, 'the panel’s button is what a press would meet');
    // How far down it reaches depends on the page's controls, which are covered now.
    await panelBecomes(
      tab,
      (panel) => panel.box.left === left && panel.box.top === top && panel.box.width === width,
      'where it was',
    );
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
    await attack(tab, goes);
    await eventually(
      () => parentOf(tab),
      (parent) => parent === 'html',
      'back where it was',
    );
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
  });

  inOne(
    'firefox',
    'a popover that was there before the title, or that grows over the panel, has it in it',
    async () => {
      const tab = await newTab();
      await tab.goto('/browse');
      await tab.runText(`(() => { ${MADE} cover().showPopover(); })()`);
      await tab.run((next) => history.pushState({}, '', `/title/${next}`), IDS.ozark);
      await panelIn(tab, 'full', IDS.ozark);
      await eventually(() => isMet(tab), Boolean, 'in front of what was there before');
      await attack(tab, `last().hidePopover();`);
      await eventually(
        () => parentOf(tab),
        (parent) => parent === 'html',
        'back where it was',
      );
      await attack(tab, `last().style.width = '1px'; last().style.height = '1px'; last().showPopover();`);
      await reportOf(browsing(), tab);
      await attack(tab, `last().style.width = '100vw'; last().style.height = '100vh';`);
      await eventually(() => isMet(tab), Boolean, 'in front of what has grown');
      await clickInPanel(tab, 'Show Notes');
      await becomesOpen(tab, false);
    },
  );

  inOne('chromium', 'in a modal dialog Escape folds the panel first, and then is the dialog’s', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await attack(tab, `modal();`);
    await eventually(() => isMet(tab), Boolean, 'the panel in front');
    await tab.run(
      () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('button')?.focus(),
      undefined,
    );
    const isOpen = (): Promise<boolean> => tab.run(() => document.querySelector('dialog')?.open ?? false, undefined);
    await tab.press('Escape');
    await becomesOpen(tab, false);
    await reportOf(browsing(), tab);
    expect(await isOpen()).toBe(true);
    await tab.press('Escape');
    await eventually(isOpen, (open) => !open, 'the dialog is closed');
  });

  inOne('firefox', 'a full-screen element of the page’s own takes the panel with it', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.run(() => {
      const main = document.querySelector('main');
      document.querySelector('#page-button')?.addEventListener('click', () => void main?.requestFullscreen());
    }, undefined);
    await clickOnPage(tab, '#page-button');
    await eventually(
      () => parentOf(tab),
      (parent) => parent === 'main',
      'in what is in full screen',
    );
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
    await tab.run(() => document.exitFullscreen(), undefined);
    await eventually(
      () => parentOf(tab),
      (parent) => parent === 'html',
      'back where it was',
    );
  });

  inOne('chromium', 'a player that is made inert leaves the panel awake', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const inert = (is: boolean): Promise<unknown> =>
      tab.run((to) => Object.assign(document.querySelector('.watch-video') ?? {}, { inert: to }), is);
    await inert(true);
    await eventually(() => isMet(tab), Boolean, 'awake');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, true);
    await inert(false);
    await eventually(
      () => parentOf(tab),
      (parent) => parent === 'div',
      'back in the player',
    );
  });

  inOne('firefox', 'a dialog in a shadow root of the page is known by the focus it takes', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await attack(
      tab,
      `window.ours = root.host;
       const other = document.createElement('div').attachShadow({ mode: 'open' });
       document.body.append(other.host);
       modal(); last().close(); other.append(last()); last().showModal();`,
    );
    const parent = (): Promise<string> =>
      tab.run(() => (window as unknown as { ours: HTMLElement }).ours.parentElement?.localName ?? '', undefined);
    await eventually(parent, (name) => name === 'dialog', 'in the dialog');
    await tab.run(() => (window as unknown as { made: HTMLDialogElement[] }).made.at(-1)?.close(), undefined);
    await eventually(parent, (name) => name === 'html', 'back where it was');
  });

  inOne('chromium', 'a page that takes the host away once on each of many titles does not get rid of it', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    for (const id of [IDS.squid, IDS.ozark, IDS.kingdom, IDS.arrested, IDS.silentSea, IDS.dead, IDS.squid, IDS.ozark]) {
      await tab.run((next) => history.pushState({}, '', `/title/${next}`), id);
      await panelIn(tab, 'full', id);
      await takeAway(tab, 10, 'remove');
    }
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
  });

  inOne('firefox', 'nor does one that puts it elsewhere', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await takeAway(tab, 10, 'move');
    await clickInPanel(tab, 'Show Notes');
    await becomesOpen(tab, false);
  });

  inOne(
    'chromium',
    'nor does one that makes its whole document anew, or takes the host from keys and voices',
    async () => {
      const tab = await newTab();
      await tab.goto(`/title/${IDS.ozark}`);
      await panelIn(tab, 'full', IDS.ozark);
      await attack(
        tab,
        `const fresh = document.createElement('html');
       fresh.append(...[...document.documentElement.children].filter((child) => child !== root.host));
       document.replaceChild(fresh, document.documentElement);`,
      );
      await eventually(() => isMet(tab), Boolean, 'in the new document');
      await attack(
        tab,
        `root.host.inert = true; root.host.setAttribute('aria-hidden', 'true'); root.host.hidden = true;`,
      );
      await eventually(() => isMet(tab), Boolean, 'awake');
      expect(await tab.run(() => document.querySelector('show-notes-panel')?.ariaHidden ?? null, undefined)).toBe(null);
      await clickInPanel(tab, 'Show Notes');
      await becomesOpen(tab, false);
    },
  );

  // A browser tells the page's server of each: a request that only comes from the panel.
  inOne('firefox', 'nothing of the panel is against the page’s policy', async () => {
    const tab = await newTab();
    await tab.goto('/browse');
    await tab.run(() => {
      const window = globalThis as unknown as { violations: string[] };
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        window.violations.push(effectiveDirective),
      );
    }, undefined);
    await tab.run((next) => history.pushState({}, '', `/title/${next}`), IDS.ozark);
    await panelIn(tab, 'full', IDS.ozark);
    await clickInPanel(tab, 'Jason Bateman');
    await panelBecomes(tab, (panel) => panel.text.includes('Also in'), 'the row');
    expect(await tab.run(() => (globalThis as unknown as { violations: string[] }).violations, undefined)).toEqual([]);
  });

  inOne('chromium', 'one that moves what it stands in leaves it dressed', async () => {
    const tab = await newTab();
    await tab.goto(`/watch/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    const { width } = (await atRest(() => readPanel(tab)))?.box ?? { width: 0 };
    expect(width).toBeGreaterThan(40);
    await attack(
      tab,
      `const corner = document.body.appendChild(document.createElement('main'));
       corner.append(document.querySelector('.watch-video'));`,
    );
    await reportOf(browsing(), tab);
    expect((await atRest(() => readPanel(tab)))?.box.width).toBe(width);
  });

  inOne('firefox', 'one that never stops has won for this title, and not for the next', async () => {
    const tab = await newTab();
    await tab.goto(`/title/${IDS.ozark}`);
    await panelIn(tab, 'full', IDS.ozark);
    await tab.run(async () => {
      for (let time = 0; time < 100; time++) {
        document.querySelector('show-notes-panel')?.remove();
        await Promise.resolve();
      }
    }, undefined);
    expect(await readPanel(tab)).toBeUndefined();
    await tab.run((next) => history.pushState({}, '', `/title/${next}`), IDS.squid);
    await panelIn(tab, 'full', IDS.squid);
  });

  // Only Chromium lets a driver into a content script's own world.
  test.runIf(name === 'chromium')(
    'a page that has taken over its process can have no more stored than the panel offers',
    async () => {
      const { chromium } = browsing();
      if (!chromium) throw new Error('no Chromium');
      const tab = await newTab();
      await tab.goto(`/title/${IDS.ozark}`);
      await panelIn(tab, 'full', IDS.ozark);
      const page = chromium.context.pages().at(-1);
      if (!page) throw new Error('no page');
      const session = await chromium.context.newCDPSession(page);
      const worlds: Array<{ id: number; origin: string }> = [];
      session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
      await session.send('Runtime.enable');
      const world = worlds.find(({ origin }) => origin.includes(chromium.extensionId));
      if (!world) throw new Error('no world of the content script');
      const ask = (message: object): Promise<unknown> =>
        replyOf(async () => {
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
            expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
            contextId: world.id,
            awaitPromise: true,
            returnByValue: true,
          });
          return exceptionDetails?.exception?.description ?? result.value;
        });
      expect(await ask({ type: 'prefer', changes: { spoilers: 'shown' } })).toMatchObject({ ok: false });
      expect(await ask({ type: 'remember', netflixId: 5, name: 'Call this number' })).toMatchObject({ ok: false });
      expect(await ask({ type: 'prefer', changes: { side: 'right' } })).toMatchObject({ ok: true });
    },
  );
});
