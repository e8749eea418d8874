/**
 * Finds the page's own controls by measuring what is there, whatever it is called. Reads layout, changes nothing.
 *
 * What counts: what can be pressed or typed into, is painted, is what a click at its place reaches, and either is pinned
 * to the window (a header, a bar at the bottom) or stands in the page's first screen. What begins further down scrolls
 * past under the panel. A thing as large as half of the window is a background, not a control.
 */
import type { Box } from './free-room.ts';

/** Something of the page that must stay free. */
export type Control = Box & {
  /** It stays in its place while the page scrolls. */
  pinned: boolean;
};

const PRESSABLE = [
  'a',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'label',
  'iframe',
  '[role="button"]',
  '[role="link"]',
  '[role="slider"]',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex^="-"])',
].join();
const HEADER = 'header, [role="banner"]';
const HIGHEST_HEADER = 160;
/** Points of the grid in which what no selector tells is looked for, and how many controls are clicked at in thought. */
const COLUMNS = 3;
const ROWS = 8;
const MOST_PROBES = 16;

/** Where to look for controls. */
export type Search = {
  /** The document, the modal or the player. */
  root: Document | Element;
  /** The viewport, or what of it the player takes. */
  stage: Box;
  /** The part of the stage that the panel could cover. */
  area: Box;
  /** Our host, which is looked through. */
  ours: Element;
  /** Whether only what is to be seen now counts; a player's controls come and go. */
  painted: boolean;
};

/** @returns the rectangles that must stay free, as they are when the page is not scrolled */
export function findControls(view: Window, search: Search): Control[] {
  const { root, stage, area, ours, painted } = search;
  const found = new Set<Element>(root.querySelectorAll(PRESSABLE));
  if (painted) for (const element of looksPressable(view, search)) found.add(element);
  const probes = { left: painted ? MOST_PROBES : 0 };
  const controls = [...found].flatMap((element) => {
    const box = boxOf(element);
    if (!box || !overlapsAcross(box, area) || isBackground(box, stage) || !isShown(element, painted)) return [];
    const control = inFirstScreen(view, element, box);
    if (!overlapsDown(control, area)) return [];
    if (overlapsDown(box, area) && probes.left-- > 0 && !isReached(view.document, element, ours)) return [];
    return [control];
  });
  return [...controls, ...headersOf(view, root)];
}

/** @returns an element's rectangle, `undefined` where it has no size */
export function boxOf(element: Element | undefined): Box | undefined {
  const box = element?.getBoundingClientRect();
  if (!box || box.width < 4 || box.height < 4) return undefined;
  const { left, right, top, bottom } = box;
  return { left, right, top, bottom };
}

function overlapsAcross(box: Box, area: Box): boolean {
  return box.right > area.left && box.left < area.right;
}

function overlapsDown(box: Box, area: Box): boolean {
  return box.bottom > area.top && box.top < area.bottom;
}

function isBackground(box: Box, stage: Box): boolean {
  const wide = box.right - box.left > (stage.right - stage.left) / 2;
  return wide && box.bottom - box.top > (stage.bottom - stage.top) / 5;
}

function isShown(element: Element, painted: boolean): boolean {
  return element.checkVisibility({ checkOpacity: painted, checkVisibilityCSS: painted });
}

/** Where the element stands when nothing is scrolled, or where it is pinned. */
function inFirstScreen(view: Window, element: Element, box: Box): Control {
  let scrolled = 0;
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (isPinned(view, node)) return { ...down(box, scrolled), pinned: true };
    scrolled += parentOf(node)?.scrollTop ?? 0;
  }
  return { ...down(box, scrolled), pinned: false };
}

function down({ left, right, top, bottom }: Box, by: number): Box {
  return { left, right, top: top + by, bottom: bottom + by };
}

function isPinned(view: Window, element: Element): boolean {
  return /fixed|sticky/.test(view.getComputedStyle(element).position);
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Whether a click in the middle of it (of its first line) would reach it, were we not there. */
function isReached(page: Document, element: Element, ours: Element): boolean {
  const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const hit = topmost(page, line.left + line.width / 2, line.top + line.height / 2, ours);
  // Out of the window nothing can be hit: it is part of what is there, and counts.
  if (!hit) return true;
  const label = hit.closest('label');
  return element.contains(hit) || label?.control === element || element.getRootNode() !== page;
}

function topmost(root: DocumentOrShadowRoot, x: number, y: number, ours: Element): Element | undefined {
  return root.elementsFromPoint(x, y).find((element) => element !== ours);
}

/** By a grid of points: what shows a hand, as a control that is none by its markup does, and what stands in shadow trees. */
function looksPressable(view: Window, { root, area, ours }: Search): Element[] {
  const found: Element[] = [];
  for (let point = 0; point < COLUMNS * ROWS; point++) {
    const x = area.left + ((area.right - area.left) * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = area.top + ((area.bottom - area.top) * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const outer = topmost(view.document, x, y, ours);
    if (!outer || !root.contains(outer)) continue;
    const hit = (outer.shadowRoot && topmost(outer.shadowRoot, x, y, ours)) ?? outer;
    const control = hit.closest(PRESSABLE) ?? outermostHand(view, hit);
    if (control) found.push(control);
  }
  return found;
}

/** The pointer's shape is inherited: the outermost element that has it is the control. */
function outermostHand(view: Window, hit: Element): Element | undefined {
  let found: Element | undefined;
  for (let node: Element | null = hit; node; node = node.parentElement) {
    if (view.getComputedStyle(node).cursor !== 'pointer') break;
    found = node;
  }
  return found;
}

/** The bar at the top of the page, with all that stands in it. */
function headersOf(view: Window, root: Document | Element): Control[] {
  return [...root.querySelectorAll(HEADER)].flatMap((header) => {
    const box = boxOf(header);
    if (!box || !isShown(header, true) || box.bottom - box.top > HIGHEST_HEADER) return [];
    const control = inFirstScreen(view, header, box);
    return control.top < HIGHEST_HEADER && box.right - box.left > view.innerWidth / 2 ? [control] : [];
  });
}
