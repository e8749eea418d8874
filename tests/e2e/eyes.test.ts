/** People's keyboards, eyes and settings: what a browser, a system or a page has set holds in the panel, or does not reach it. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { IN_BOTH } from '../fixtures/soak.ts';
import { type Bench, casesOf, inBothBrowsers } from './both.ts';
import { type Browsing, browse } from './harness/browsing.ts';
import { doubleClickInPanel } from './harness/clicks.ts';
import { atRest, eventually } from './harness/eventually.ts';
import { searchInPopup } from './harness/own-pages.ts';
import { clickInPanel, openPersonInPanel, panelBecomes, panelIn, panelNames, readPanel } from './harness/panel.ts';
import type { Tab } from './harness/tab.ts';
import { IDS } from './harness/titles.ts';

/** What the drivers' own pages can do in both browsers, beyond what tests mostly need. */
type Page = {
  pdf: () => Promise<Uint8Array>;
  screenshot: (options: { clip: { x: number; y: number; width: number; height: number } }) => Promise<Uint8Array>;
};

/** The driver's own page of the tab that was opened last. */
async function lastPage({ chromium, firefox }: Browsing): Promise<Page> {
  const page = chromium ? chromium.context.pages().at(-1) : (await firefox?.browser.pages())?.at(-1);
  if (!page) throw new Error('no page');
  return page as unknown as Page;
}

async function openNotes(tab: Tab, path = `/title/${IDS.ozark}`, state = 'full'): Promise<void> {
  await tab.goto(path);
  const { open } = await panelIn(tab, state);
  if (open === 'true') return;
  await clickInPanel(tab, 'Show Notes');
  await panelBecomes(tab, (panel) => panel.open === 'true', 'open');
}

/** A style sheet of the page's own. */
const styled = (tab: Tab, css: string): Promise<void> =>
  tab.run((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What a page may write for all that stands in it, and for our element by its name. */
const PAGE_STYLES: Record<string, string> = {
  'what is inherited': `html, .watch-video { pointer-events: none; visibility: hidden; cursor: none; direction: rtl; writing-mode: vertical-rl;
    -webkit-text-size-adjust: 300%; text-size-adjust: 300%; letter-spacing: 9px; word-spacing: 9px; line-height: 3; font: 40px serif; text-transform: uppercase;
    text-indent: 40px; white-space: nowrap; word-break: break-all; text-align: right; -webkit-text-security: disc; color: red; zoom: 2; }`,
  'what is said of our element': `show-notes-panel { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important;
    contain: strict !important; content-visibility: hidden !important; filter: blur(9px) !important; transform: scale(0.1) !important; translate: -3000px !important;
    direction: rtl !important; unicode-bidi: bidi-override !important; zoom: 3 !important; clip-path: inset(50%) !important; will-change: transform !important;
    animation: vanish 1ms both !important; transition: all 99s !important; position: absolute !important; container-type: size !important; }
    @keyframes vanish { to { opacity: 0; display: none; } }`,
};

inBothBrowsers('eyes', ({ tab: newTab, freshTab, browsing, name: browser, inOne }) => {
  test.each(casesOf(Object.entries(PAGE_STYLES), 0))('%s does not reach the panel', async (_, css) => {
    const tab = await newTab();
    await openNotes(tab);
    const before = await atRest(() => looks(tab));
    await styled(tab, css);
    // As anything does that makes the panel draw: its place is measured anew.
    await tab.resize(1281, 801);
    await tab.resize(1280, 800);
    await eventually(
      () => looks(tab),
      (after) => JSON.stringify(after) === JSON.stringify(before),
      `as before, ${JSON.stringify(before)}`,
    );
  });

  test.each(
    casesOf(
      [
        ['a page', `/title/${IDS.ozark}`],
        ['a player', `/watch/${IDS.ozark}`],
      ],
      1,
    ),
  )('notes can be selected on %s that forbids it for itself', async (_, path) => {
    const tab = await newTab();
    await openNotes(tab, path);
    await styled(
      tab,
      `html, .watch-video, .watch-video--player-view { -webkit-user-select: none; user-select: none; }
       html::selection { background: transparent; color: inherit; }`,
    );
    await doubleClickInPanel(tab, 'notes-text');
    const [selected, ground] = await tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const text = root?.querySelector('.notes-text');
      if (!root || !text) return [];
      const [range] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
      const words = range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
      return [words?.trim(), getComputedStyle(text, '::selection').backgroundColor];
    }, undefined);
    expect(selected).toBe('Marty');
    // Seen as well: a page that shows nothing of what is selected hides nothing here.
    expect(ground).toBe('rgb(116, 211, 191)');
  });

  test.each(
    casesOf(
      [
        ['the notes', `/title/${IDS.ozark}`, 'full', undefined],
        ['a person', `/title/${IDS.ozark}`, 'full', 'Jason Bateman'],
        ['an unknown title', '/title/99999999', 'unknown', undefined],
      ] as const,
      1,
    ),
  )('words of 500 letters are wrapped: %s', async (_, path, state, person) => {
    const tab = await newTab();
    await openNotes(tab, path, state);
    if (person) {
      await openPersonInPanel(tab, person);
      await panelNames(tab, person);
    }
    expect(await stickingOut(tab, 'panel')).toEqual([]);
  });

  inOne('chromium', 'words of 500 letters are wrapped: the popup’s hits and the options', async () => {
    const found = await lookAtOwnPages(browsing(), (page) => stickingOut(page, 'page'));
    expect(found).toEqual({ popup: [], options: [] });
  });

  inOne('firefox', 'nothing of ours is on paper', async () => {
    const tab = await freshTab();
    await openNotes(tab);
    const page = await lastPage(browsing());
    const withUs = await page.pdf();
    await tab.run(() => {
      // Emptied, not removed: a host that is removed comes back.
      document.querySelector('show-notes-panel')?.shadowRoot?.replaceChildren();
    }, undefined);
    const without = await page.pdf();
    // Days and numbers in the file differ, text and fonts do not.
    expect(Math.abs(withUs.length - without.length)).toBeLessThan(100);
  });

  inOne('chromium', 'a page that its browser translates names the title that is there now', async () => {
    const tab = await newTab();
    await openNotes(tab);
    await translate(tab);
    expect((await readPanel(tab))?.name).toBe('»Ozark«');
    await tab.run((id) => history.pushState({}, '', `/title/${id}`), IDS.kingdom);
    await panelIn(tab, 'full', IDS.kingdom);
    expect((await readPanel(tab))?.name).toBe('Kingdom');
    expect(
      await tab.run(
        () => document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('[role=status]')?.textContent,
        undefined,
      ),
    ).toBe('Show Notes: Kingdom');
  });

  inOne('firefox', 'names are not to be translated, and what is told of them is', async () => {
    const tab = await newTab();
    await openNotes(tab);
    await clickInPanel(tab, 'Jason Bateman');
    await panelBecomes(tab, (panel) => panel.text.includes('Also in'), 'the row');
    const translated = await tab.run(() => {
      const root = document.querySelector('show-notes-panel')?.shadowRoot;
      const to = (selector: string): boolean | undefined => root?.querySelector<HTMLElement>(selector)?.translate;
      return [to('h2 bdi'), to('.cast-name'), to('.title-link bdi'), to('.notes-text'), to('.cast-background')];
    }, undefined);
    expect(translated).toEqual([false, false, false, true, true]);
  });

  // Firefox has no way for a driver to compose; what is then asked of an event is tested in guard.test.ts beside the guard.
  test.runIf(browser === 'chromium')('Escape while composing ends that, and does not fold the panel', async () => {
    const tab = await newTab();
    await openNotes(tab, '/title/99999999', 'unknown');
    await clickInPanel(tab, 'Search titles and people');
    const { context } = browsing().chromium ?? {};
    const page = context?.pages().at(-1);
    if (!context || !page) throw new Error('no Chromium');
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '오징', selectionStart: 2, selectionEnd: 2 });
    await tab.press('Escape');
    const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 229 };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    expect((await readPanel(tab))?.open).toBe('true');
    await tab.press('Escape');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded by a plain Escape');
  });
});

/** Opens the popup, with hits in it, and after it the options; gives what is seen on each. */
async function lookAtOwnPages<T>(
  { extensionTab }: Browsing,
  look: (page: Tab) => Promise<T>,
): Promise<{ popup: T; options: T }> {
  const popup = await extensionTab('popup.html');
  await searchInPopup(popup, 'kingdom');
  const onPopup = await look(popup);
  await popup.close();
  const options = await extensionTab('options.html');
  await eventually(
    () => options.run(() => document.querySelectorAll('fieldset').length, undefined),
    (count) => count > 0,
    'the choices',
  );
  const onOptions = await look(options);
  await options.close();
  return { popup: onPopup, options: onOptions };
}

/** How the panel stands and can be met, as far as a page's style could change it. */
function looks(tab: Tab): Promise<object> {
  return tab.run(() => {
    const host = document.querySelector('show-notes-panel');
    const panel = host?.shadowRoot?.querySelector('aside');
    const text = panel?.querySelector('.notes-text');
    if (!host || !panel || !text) return {};
    // Neither its top nor its height: the panel keeps clear of the page's controls, which such a style moves, hides and enlarges.
    const box = ({ left, width }: DOMRect): number[] => [left, width].map(Math.round);
    const { opacity, visibility, direction, fontSize, textTransform, letterSpacing, cursor } = getComputedStyle(text);
    const { left, top } = panel.getBoundingClientRect();
    return {
      panel: box(panel.getBoundingClientRect()),
      text: [...box(text.getBoundingClientRect()), Math.round(text.getBoundingClientRect().height)],
      met: document.elementFromPoint(left + 30, top + 20)?.localName,
      style: [opacity, visibility, direction, fontSize, textTransform, letterSpacing, cursor],
      host: [getComputedStyle(host).opacity, getComputedStyle(host).filter, getComputedStyle(host).display !== 'none'],
    };
  }, undefined);
}

/** Puts a word of 500 letters in the place of every text, and names what then stands out of its page or panel. */
function stickingOut(tab: Tab, where: 'panel' | 'page'): Promise<string[]> {
  return tab.run((inside) => {
    const root = inside === 'panel' ? document.querySelector('show-notes-panel')?.shadowRoot : document.body;
    const frame = inside === 'panel' ? root?.querySelector('aside') : document.documentElement;
    if (!root || !frame) return ['nothing there'];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (text.textContent?.trim() && !text.parentElement?.closest('style, script')) text.textContent = 'W'.repeat(500);
    }
    const { left, right } = frame.getBoundingClientRect();
    const out = [...frame.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      // What ends in an ellipsis is as long as its text, and shows no more than there is room for.
      const line = element.parentElement?.closest(
        '.cast-line, .cast-works, .newest-headline, .panel-name, .panel-jumps',
      );
      const hidden =
        getComputedStyle(element).clipPath !== 'none' ||
        element.closest('[aria-hidden="true"]') !== null ||
        Boolean(line);
      return !hidden && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    });
    const scrolls = [frame, ...frame.querySelectorAll('.panel-scroll')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1,
    );
    return [...out, ...scrolls].map((element) => `${element.localName}.${element.className}`).slice(0, 8);
  }, where);
}

/** What a browser's translator does: each text node goes, and an element with other words stands in its place. */
function translate(tab: Tab): Promise<void> {
  return tab.run(() => {
    const root = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.show-notes');
    if (!root) return;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = `»${text.data}«`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }, undefined);
}

/** No letter below 24 px; in Firefox also the system's colours, which Chromium's driver can set for a page alone. */
const SETTINGS = {
  chromium: ['--blink-settings=minimumFontSize=24,minimumLogicalFontSize=24'],
  firefox: {
    'font.minimum-size.x-western': 24,
    'font.minimum-size.x-unicode': 24,
    'browser.display.document_color_use': 2,
  },
};

const name = inject('browser');
// Each start of a browser takes as long as three tests: Firefox, which offers these settings on its options page, stands for
// both.
describe.runIf(IN_BOTH || name === 'firefox')(`a viewer’s own settings in ${name}`, () => {
  const running: { browsing?: Browsing } = {};
  const browsing: Bench['browsing'] = () => {
    if (!running.browsing) throw new Error(`${name} did not start`);
    return running.browsing;
  };
  beforeAll(async () => {
    running.browsing = await browse(name, undefined, SETTINGS);
  });
  afterAll(() => running.browsing?.close());

  test('with a minimum size of 24 px no line lies on another: the notes, a person, the disc', async () => {
    const tab = await browsing().tab();
    await openNotes(tab);
    expect(await overlaps(tab, 'panel')).toEqual([]);
    await openPersonInPanel(tab, 'Jason Bateman');
    await panelNames(tab, 'Jason Bateman');
    expect(await overlaps(tab, 'panel')).toEqual([]);
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded');
    expect(await overlaps(tab, 'panel')).toEqual([]);
    await tab.close();
  });

  test('nor in the popup and the options', async () => {
    const found = await lookAtOwnPages(browsing(), (page) => overlaps(page, 'page'));
    expect(found).toEqual({ popup: [], options: [] });
  });

  test('in the system’s colours the mark is drawn, and what is chosen has an outline', async () => {
    const tab = await browsing().tab();
    const { context } = browsing().chromium ?? {};
    await context?.pages().at(-1)?.emulateMedia({ forcedColors: 'active' });
    await openNotes(tab);
    const outline = await tab.run(() => {
      const button = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.panel-button');
      button?.setAttribute('aria-current', 'true');
      return button && getComputedStyle(button).outlineStyle;
    }, undefined);
    expect(outline).toBe('solid');
    await clickInPanel(tab, 'Show Notes');
    await panelBecomes(tab, (panel) => panel.open === 'false', 'folded');
    const place = (): Promise<{ x: number; y: number; width: number; height: number }> =>
      tab.run(() => {
        const mark = document.querySelector('show-notes-panel')?.shadowRoot?.querySelector('.panel-mark');
        const { x = 0, y = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
        return { x, y, width, height };
      }, undefined);
    const clip = await atRest(place, 'the mark');
    const picture = await (await lastPage(browsing())).screenshot({ clip });
    // Bars on a sheet: two colours far from one another, each on a good part of the mark.
    const [darkest, lightest] = await brightness(tab, Buffer.from(picture).toString('base64'));
    expect((lightest ?? 0) - (darkest ?? 0)).toBeGreaterThan(150);
    await tab.close();
  });
});

/** Lines of text that lie on one another: at 24 px no two middles are nearer than that, unless they stand side by side. */
function overlaps(tab: Tab, where: 'panel' | 'page'): Promise<string[]> {
  return tab.run((inside) => {
    const root = inside === 'panel' ? document.querySelector('show-notes-panel')?.shadowRoot : document.body;
    if (!root) return ['nothing there'];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const lines: Array<{ text: string; box: DOMRect }> = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const holder = text.parentElement;
      if (!text.data.trim() || !holder || holder.closest('style, script, option')) continue;
      if (getComputedStyle(holder.closest('.silent, p, h1') ?? holder).clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      // What has been scrolled out of sight lies on nothing.
      const sight = holder.closest('.popup-hits, .panel-scroll')?.getBoundingClientRect();
      // Nor do the lines of a text of which only the first are shown.
      const shown = holder.closest('.notes-text-lines, .notes-text-line')?.getBoundingClientRect();
      const isSeen = (box: DOMRect): boolean =>
        (!sight || (box.top >= sight.top && box.bottom <= sight.bottom)) && (!shown || box.bottom <= shown.bottom + 2);
      for (const box of range.getClientRects())
        if (box.width > 1 && isSeen(box)) lines.push({ text: text.data.slice(0, 30), box });
    }
    const isUpright = (box: DOMRect): boolean => box.height > 2 * box.width && box.height > 60;
    return lines
      .flatMap(({ text, box }, at) =>
        lines.slice(at + 1).flatMap((other) => {
          const near = (start: 'left' | 'top', size: 'width' | 'height'): number =>
            Math.abs(box[start] + box[size] / 2 - other.box[start] - other.box[size] / 2);
          const shared = (start: 'left' | 'top', end: 'right' | 'bottom'): number =>
            Math.min(box[end], other.box[end]) - Math.max(box[start], other.box[start]);
          const lie = isUpright(box)
            ? shared('top', 'bottom') > 2 && near('left', 'width') < 23
            : shared('left', 'right') > 2 && near('top', 'height') < 23;
          return lie ? [`${text} on ${other.text}`] : [];
        }),
      )
      .slice(0, 5);
  }, where);
}

/** The brightness (0 to 255) below and above which a tenth of a picture lies each. */
function brightness(tab: Tab, picture: string): Promise<number[]> {
  return tab.run(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    drawing?.drawImage(bitmap, 0, 0);
    const { data = new Uint8ClampedArray() } = drawing?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    const all: number[] = [];
    for (let at = 0; at < data.length; at += 4)
      all.push(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
    all.sort((one, other) => one - other);
    return [all[Math.floor(all.length / 10)] ?? 0, all[Math.floor((all.length * 9) / 10)] ?? 0];
  }, picture);
}
