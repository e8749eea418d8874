/** Every state of the interface, as the gallery has it: sound for axe in both themes, and whole in four languages and three sizes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_BUILD } from '../../scripts/browsers/chromium.ts';
import { makeGallery } from '../../scripts/gallery/make.ts';
import { type Gallery, LANGUAGES, SIZES, type Size, THEMES, type View } from '../../scripts/gallery/page/types.ts';
import { ROOT } from '../../scripts/root.ts';
import { inBothBrowsers } from './both.ts';

const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Least side of what is pressed, in px: by a mouse, and by a finger. */
const TARGET = { mouse: 24, finger: 44 };

type Axe = {
  run: (
    context: unknown,
    options: object,
  ) => Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string; any: Array<{ message: string }> }> }> }>;
};

/** Whatever is cut off, sticks out, lies over another or is too small to be pressed. Runs in the page. */
function faultsOfLayout(least: number): string[] {
  const isRead = (element: Element): boolean =>
    element.closest('.silent, [hidden]') === null &&
    element.checkVisibility() &&
    Math.max(element.clientWidth, element.getBoundingClientRect().width) > 1;
  const isShortened = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).textOverflow === 'ellipsis' || isShortened(element.parentElement));
  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    return `${element.localName}.${element.className} “${words}”`;
  };
  /** Works that are not whole in a list's one line stand in lines below it, which are not seen: none is seen in part. */
  const leavesOut = (list: Element): boolean => {
    const { top, bottom } = list.getBoundingClientRect();
    const works = [...list.querySelectorAll('.work')].map((work) => work.getBoundingClientRect());
    const isWhole = (box: DOMRect): boolean => box.top >= top - 1 && box.bottom <= bottom + 1;
    return works.some(isWhole) && works.every((box) => isWhole(box) || box.top >= bottom - 1);
  };
  const isCut = (element: Element): boolean => {
    const { overflowX, overflowY, textOverflow, webkitLineClamp, display } = getComputedStyle(element);
    if (display === 'inline') return false;
    const wide = element.scrollWidth > element.clientWidth + 1;
    const high = element.scrollHeight > element.clientHeight + 1;
    const clips = overflowY === 'hidden' || overflowY === 'clip';
    return (
      (wide && overflowX !== 'visible' && textOverflow !== 'ellipsis') ||
      (high && clips && webkitLineClamp === 'none' && !leavesOut(element))
    );
  };
  /** What has been scrolled out of these lies over nothing. */
  const SCROLLERS = '.panel-scroll, .popup-hits';
  const isOver = (one: DOMRect, other: DOMRect): boolean =>
    one.left < other.right - 1 &&
    other.left < one.right - 1 &&
    one.top < other.bottom - 1 &&
    other.top < one.bottom - 1;
  const faultsIn = (cell: Element): string[] => {
    const room = cell.getBoundingClientRect();
    const root = cell.firstElementChild?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])].filter(isRead);
    if (all.length === 0) return ['there is nothing to be seen'];
    const pressed = all.filter((one) => one.matches('button, a[href], label, textarea, [role=option], input'));
    const rects = (one: Element): DOMRect[] => [...one.getClientRects()];
    const overlaps = pressed.flatMap((one, at) =>
      pressed
        .slice(at + 1)
        .filter((other) => !one.contains(other) && !other.contains(one))
        .filter((other) => one.closest(SCROLLERS) === other.closest(SCROLLERS))
        .filter((other) => rects(one).some((box) => rects(other).some((its) => isOver(box, its))))
        .map((other) => `${nameOf(one)} lies over ${nameOf(other)}`),
    );
    const small = pressed
      .filter((one) => getComputedStyle(one).display !== 'inline' && one.closest('label') !== one.parentElement)
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < least - 0.5 || height < least - 0.5;
      });
    const out = all.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < room.left - 1 || right > room.right + 1) && !isShortened(one);
    });
    return [
      ...all.filter(isCut).map((one) => `${nameOf(one)} is cut off`),
      ...out.map((one) => `${nameOf(one)} sticks out`),
      ...small.map((one) => `${nameOf(one)} is too small`),
      ...overlaps,
    ];
  };
  const figures = [...document.querySelectorAll('figure')];
  if (figures.length === 0) throw new Error('no states');
  return figures.flatMap((figure) => {
    const [cell] = figure.querySelectorAll('.cell');
    const state = figure.querySelector('figcaption')?.textContent;
    if (!cell) throw new Error(`no cell of ${state}`);
    return faultsIn(cell).map((fault) => `${state}: ${fault}`);
  });
}

inBothBrowsers('the gallery', ({ browsing }) => {
  const made: { page?: Page | undefined; folder?: string } = {};
  beforeAll(async () => {
    made.folder = mkdtempSync(join(tmpdir(), 'show-notes-gallery-'));
    const file = join(made.folder, 'index.html');
    writeFileSync(file, await makeGallery(CHROMIUM_BUILD));
    made.page = await browsing().chromium?.page();
    await made.page?.setViewportSize({ width: 1860, height: 1000 });
    // What moves is looked at where it ends up.
    await made.page?.emulateMedia({ reducedMotion: 'reduce' });
    await made.page?.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await made.page?.close();
    if (made.folder) rmSync(made.folder, { recursive: true });
  });
  const page = (): Page => {
    if (!made.page) throw new Error('no page');
    return made.page;
  };
  const show = (view: View): Promise<void> =>
    page().evaluate((wanted) => (globalThis as unknown as { gallery: Gallery }).gallery.show(wanted), view);
  const states = (): Promise<readonly string[]> =>
    page().evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.states);

  test.each(THEMES)('axe finds nothing in any state, %s', async (theme) => {
    await page().evaluate(AXE);
    const found: string[] = [];
    const all = await states();
    expect(all.length).toBeGreaterThan(20);
    for (const state of all) {
      await show({ language: 'en', size: 'normal', state, theme });
      const broken = await page().evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const { violations } = await axe.run({ include: ['.cell'] }, { rules: { region: { enabled: false } } });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} (${any[0]?.message ?? ''})`),
        );
      });
      found.push(...broken.map((one) => `${state}: ${one}`));
    }
    expect(found).toEqual([]);
  });

  const VIEWS = LANGUAGES.flatMap((language) => (Object.keys(SIZES) as Size[]).map((size) => ({ language, size })));
  test.each(VIEWS)('nothing is cut off, lies over another or is too small: $language, $size', async (view) => {
    await show({ ...view, theme: 'dark' });
    expect(await page().evaluate(faultsOfLayout, TARGET.mouse)).toEqual([]);
  });

  test('what a finger presses is large enough', async () => {
    const session = await page().context().newCDPSession(page());
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    expect(await page().evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await show({ language: 'de', size: 'small', theme: 'dark' });
    expect(await page().evaluate(faultsOfLayout, TARGET.finger)).toEqual([]);
    await session.detach();
  });
});
