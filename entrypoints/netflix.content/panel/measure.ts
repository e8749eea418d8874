/** Measures what the placement needs. Reads layout, changes nothing. */
import type { Preferences } from '../../shared/preferences.ts';
import type { Detection } from '../site/detect.ts';
import { find } from '../site/selectors.ts';
import { SURFACES } from '../surfaces.ts';
import { findControls } from './controls.ts';
import type { Box } from './free-room.ts';
import { boxOf, isPinned, parentOf, topmost } from './hit.ts';
import { type Measured, NARROW } from './placement.ts';

/** As far from its side as the widest panel reaches. */
const REACH = 480;

/**
 * @param view the page's window
 * @param detection the title in front
 * @param preferences the viewer's side and width
 * @param ours our host: what lies under it is measured as if it were not there
 * @param frame covers all that something fixed is placed in where our host stands
 * @returns what `place` needs, in CSS px of the viewport
 */
export function measure(
  view: Window,
  { surface }: Detection,
  preferences: Pick<Preferences, 'side' | 'width'>,
  ours: Element,
  frame: Element,
): Measured {
  const page = view.document;
  const bare = unmeasured(view, preferences);
  const { side, width, stage: viewport } = bare;
  const { beside, inside, plays } = SURFACES[surface];
  const modal = beside?.(page);
  const player = inside?.(page);
  const stage = besideDocked(view, seenOf(boxOf(player), viewport), side, ours);
  const root = beside || inside ? (modal ?? player) : page;
  return {
    ...bare,
    stage,
    // A player in a corner of the window is often moved there by a transform: what is fixed inside it then moves along.
    frame: boxOf(frame) ?? viewport,
    dialog: boxOf(modal),
    closeButton: boxOf(modal && find(modal, 'modalClose')),
    // A player's controls come and go with the pointer: there they count unseen.
    controls: root ? findControls(view, { root, stage, area: reachOf(stage, side, width), ours, painted: !plays }) : [],
  };
}

/** @returns what stands for measures where there can be none: a window with nothing in it */
export function unmeasured(
  { document: page, innerWidth, innerHeight: bottom }: Window,
  { side, width: breadth }: Pick<Preferences, 'side' | 'width'>,
): Measured {
  const width = page.documentElement.clientWidth || innerWidth;
  const stage = { left: 0, right: width, top: 0, bottom };
  return { side, breadth, width, stage, frame: stage, controls: [] };
}

/** A sheet is as wide as the window; anything else stays at its side. */
function reachOf(stage: Box, side: Preferences['side'], width: number): Box {
  if (width < NARROW) return stage;
  return side === 'right'
    ? { ...stage, left: Math.max(stage.left, stage.right - REACH) }
    : { ...stage, right: Math.min(stage.right, stage.left + REACH) };
}

/** What of a player is to be seen; all of the viewport where there is none. */
function seenOf(box: Box | undefined, viewport: Box): Box {
  if (!box) return viewport;
  const seen = {
    left: Math.max(box.left, viewport.left),
    right: Math.min(box.right, viewport.right),
    top: Math.max(box.top, viewport.top),
    bottom: Math.min(box.bottom, viewport.bottom),
  };
  return seen.right > seen.left && seen.bottom > seen.top ? seen : viewport;
}

/** Heights, as shares of the stage, at which its side is tried. */
const TRIED = [0.25, 0.5, 0.75];

/** What another extension keeps at the panel's side from top to bottom (a chat, a side bar) takes its room away. */
function besideDocked(view: Window, stage: Box, side: Preferences['side'], ours: Element): Box {
  const x = side === 'right' ? stage.right - 4 : stage.left + 4;
  const boxes = TRIED.map((share) => dockedAt(view, stage, x, stage.top + (stage.bottom - stage.top) * share, ours));
  const [first] = boxes;
  if (!first || boxes.some((box) => box?.left !== first.left || box.right !== first.right)) return stage;
  return side === 'right' ? { ...stage, right: first.left } : { ...stage, left: first.right };
}

/** Something pinned at a point that is as tall as the stage and narrower than half of it. */
function dockedAt(view: Window, stage: Box, x: number, y: number, ours: Element): Box | undefined {
  for (let node = topmost(view.document, x, y, ours); node; node = parentOf(node)) {
    const box = isPinned(view, node) ? boxOf(node) : undefined;
    const isTall = box && box.top <= stage.top && box.bottom >= stage.bottom;
    if (isTall && box.right - box.left < (stage.right - stage.left) / 2) return box;
  }
  return undefined;
}

/** A modal slides and grows as it opens, which no observer tells: looked at again at these times after it came, in ms. */
const SETTLING = [60, 160, 320, 640, 1200, 2400];
/** A bar that a scroll brings may still be fading in when the scroll ends. */
const AFTER_SCROLL = [0, 400];

export type LayoutWatch = {
  /** The modal beside which the panel now stands, or the player in which it does; a new one settles anew. */
  follow: (landmark: Element | undefined) => void;
};

/**
 * Calls back where the place has changed, and whenever it may have.
 * @param onChange the window's size
 * @param onSettling at the end of a scroll, while a page or a modal settles, and where a modal or a player has another size
 * @param signal ends the watching; the visit's
 * @returns what is told which modal or player to watch
 */
export function watchLayout(
  view: Window,
  onChange: () => void,
  onSettling: () => void,
  signal: AbortSignal,
): LayoutWatch {
  // Again after a moment: just after a drawing nobody measures, and this may be the last that is heard of it.
  const sizes = new ResizeObserver(() => {
    onSettling();
    lookAt(SETTLING);
  });
  const timers: Array<ReturnType<typeof setTimeout>> = [];
  const lookAt = (times: readonly number[]): void => {
    timers.splice(0).forEach(clearTimeout);
    timers.push(...times.map((pause) => setTimeout(onSettling, pause)));
  };
  view.addEventListener('resize', onChange, { signal });
  view.addEventListener('scrollend', () => lookAt(AFTER_SCROLL), { capture: true, signal });
  lookAt(SETTLING);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    lookAt([]);
  });
  return {
    follow: (landmark) => {
      sizes.disconnect();
      if (!landmark) return;
      sizes.observe(landmark);
      lookAt(SETTLING);
    },
  };
}
