/**
 * Finds the page's own controls by measuring what is there, whatever it is called. Reads layout, changes nothing.
 *
 * What counts: what can be pressed or typed into, is painted, is what a click at its place reaches, and either is pinned
 * to the window (a header, a bar at the bottom) or stands in the page's first screen. What begins further down scrolls
 * past under the panel. A thing half as wide as the window, and tall, is a background, not a control.
 */
import { isShown } from '../site/evidence.ts';
import type { Box } from './free-room.ts';
import { boxOf, hostOf, isPinned, parentOf, topmost } from './hit.ts';

/** Something of the page that must stay free. */
export type Control = Box & {
  /** It stays in its place while the page scrolls. */
  pinned: boolean;
};

/** Where to look for controls. */
export type Search = {
  /** The document, the modal or the player. */
  root: Document | Element;
  /** The viewport, or what of it the player takes. */
  stage: Box;
  /** The part of the stage that the panel could cover. */
  area: Box;
  /** Our host, which is treated as if it were not there. */
  ours: Element;
  /** Whether only what is to be seen now counts; a player's controls come and go. */
  painted: boolean;
};

const PRESSABLE =
  'a, button, input, select, textarea, summary, label, iframe, [role=button], [role=link], [role=slider], ' +
  '[contenteditable=true], [tabindex]:not([tabindex^="-"])';
const HEADER = 'header, [role=banner]';
const HIGHEST_HEADER = 160;
/**
 * The grid of points at which controls are looked for that no selector finds, and how many controls are probed in their
 * middle.
 */
const COLUMNS = 3;
const ROWS = 8;
const MOST_PROBES = 16;

/** @returns the rectangles that must stay free, as they are when the page is not scrolled */
export function findControls(view: Window, search: Search): Control[] {
  const { root, stage, area, ours, painted } = search;
  const found = new Set(treesOf(root, ours).flatMap((tree) => [...tree.querySelectorAll(PRESSABLE)]));
  if (painted) for (const element of withHand(view, search)) found.add(element);
  let probes = painted ? MOST_PROBES : 0;
  const holdOf = holdFinder(view);
  const controls = [...found].flatMap((element) => {
    const box = boxOf(element);
    // The cheap questions first: a page may have thousands of links.
    if (!box || box.top >= area.bottom || !overlapsAcross(box, area) || isBackground(box, stage)) return [];
    const control = inFirstScreen(box, holdOf(element));
    if (!overlapsDown(control, area) || !isShown(element, painted)) return [];
    if (overlapsDown(box, area) && probes-- > 0 && !isReached(view.document, element, ours)) return [];
    return [control];
  });
  return [...controls, ...headersOf(view, root, holdOf)];
}

/**
 * The page's own tree, and the shadow trees of other extensions, whose hosts stand outside the page's content as ours does.
 */
function treesOf(root: Document | Element, ours: Element): ParentNode[] {
  if (!(root instanceof Document)) return [root];
  // A page that is still loading may have no body yet; it is measured again later.
  const outside = [...root.documentElement.children, ...(root.body?.children ?? [])];
  return [root, ...outside.flatMap((host) => (host.shadowRoot && host !== ours ? [host.shadowRoot] : []))];
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

/** Whether an element stays in its place while the page scrolls, and how far what it stands in is scrolled now. */
type Hold = { pinned: boolean; scrolled: number };

/** Asks each ancestor once: neighbours have the same ones. */
function holdFinder(view: Window): (element: Element) => Hold {
  const known = new Map<Element, Hold>();
  const holdOf = (element: Element): Hold => {
    const before = known.get(element);
    if (before) return before;
    const parent = parentOf(element);
    const pinned = isPinned(view, element);
    const hold = pinned || !parent ? { pinned, scrolled: 0 } : inside(holdOf(parent), parent);
    known.set(element, hold);
    return hold;
  };
  return holdOf;
}

function inside({ pinned, scrolled }: Hold, scroller: Element): Hold {
  return { pinned, scrolled: scrolled + scroller.scrollTop };
}

/** Where it stands when nothing is scrolled, or where it is pinned. */
function inFirstScreen({ left, right, top, bottom }: Box, { pinned, scrolled }: Hold): Control {
  return { left, right, top: top + scrolled, bottom: bottom + scrolled, pinned };
}

/** Whether a click in the middle of it (of its first line) would reach it, were we not there. */
function isReached(page: Document, element: Element, ours: Element): boolean {
  const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const hit = topmost(page, line.left + line.width / 2, line.top + line.height / 2, ours);
  // Its middle is out of the window: it counts for the part that is not.
  if (!hit) return true;
  return element.contains(hit) || hit === hostOf(element) || hit.closest('label')?.control === element;
}

/** By a grid of points: where the pointer becomes a hand there is a control, though its markup does not say so. */
function withHand(view: Window, { root, area, ours }: Search): Element[] {
  const width = (area.right - area.left) / COLUMNS;
  const height = (area.bottom - area.top) / ROWS;
  return Array.from({ length: COLUMNS * ROWS }, (_, point) => {
    const x = area.left + width * ((point % COLUMNS) + 0.5);
    const y = area.top + height * (Math.floor(point / COLUMNS) + 0.5);
    const hit = topmost(view.document, x, y, ours);
    return hit && root.contains(hit) ? outermostHand(view, hit) : undefined;
  }).filter((element) => element !== undefined);
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
function headersOf(view: Window, root: Document | Element, holdOf: (element: Element) => Hold): Control[] {
  return [...root.querySelectorAll(HEADER)].flatMap((header) => {
    const box = boxOf(header);
    if (!box || !isShown(header, true) || box.bottom - box.top > HIGHEST_HEADER) return [];
    const control = inFirstScreen(box, holdOf(header));
    return control.top < HIGHEST_HEADER && box.right - box.left > view.innerWidth / 2 ? [control] : [];
  });
}
