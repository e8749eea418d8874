/** Small questions to the page's layout. They read it, and change nothing. */
import type { Box } from './free-room.ts';

/** @returns an element's rectangle, `undefined` where it has no size */
export function boxOf(element: Element | undefined): Box | undefined {
  const box = element?.getBoundingClientRect();
  if (!box || box.width < 4 || box.height < 4) return undefined;
  const { left, right, top, bottom } = box;
  return { left, right, top, bottom };
}

/** @returns what a click at this point would reach, were our host not there */
export function topmost(page: Document, x: number, y: number, ours: Element): Element | undefined {
  // Most often it is not: then the first one will do, which a browser finds several times as fast as all that lie there.
  const first = page.elementFromPoint(x, y);
  return first === ours ? page.elementsFromPoint(x, y).find((element) => element !== ours) : (first ?? undefined);
}

/** @returns whether an element stays in its place, or comes to a stop, while the page scrolls */
export function isPinned(view: Window, element: Element): boolean {
  return /fixed|sticky/.test(view.getComputedStyle(element).position);
}

/** @returns what an element stands in, out of its shadow tree too */
export function parentOf(node: Element): Element | undefined {
  return node.parentElement ?? hostOf(node);
}

/** @returns the element whose shadow tree this one stands in */
export function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
