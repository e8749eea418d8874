/** Measures what the placement needs. Reads layout, changes nothing. */
import type { Preferences } from '../shared/preferences.ts';
import type { Detection } from './detection/detect.ts';
import type { Box, Measured } from './placement.ts';
import { find } from './selectors.ts';

/**
 * @param view the page's window
 * @param detection the title in front
 * @param preferences the viewer's side and width
 */
export function measure(
  view: Window,
  { surface }: Detection,
  preferences: Pick<Preferences, 'side' | 'width'>,
): Measured {
  const page = view.document;
  const modal = surface === 'modal' ? find(page, 'modal') : undefined;
  return {
    surface,
    side: preferences.side,
    breadth: preferences.width,
    width: page.documentElement.clientWidth || view.innerWidth,
    height: view.innerHeight,
    // The window's own width does not shrink with zoom. A docked inspector looks the same; a sheet is right for it too.
    zoom: view.outerWidth > 0 ? view.outerWidth / view.innerWidth : 1,
    dialog: boxOf(modal),
    closeButton: boxOf(modal && find(modal, 'modalClose')),
  };
}

function boxOf(element: Element | undefined): Box | undefined {
  const box = element?.getBoundingClientRect();
  if (!box || box.width === 0) return undefined;
  const { left, right, top, bottom } = box;
  return { left, right, top, bottom };
}

/** A modal slides and grows as it opens, which no observer tells: looked at again at these times after it came, in ms. */
const SETTLING = [60, 160, 320, 640, 1200, 2400];

export type LayoutWatch = {
  /** The modal beside which the panel now stands; a new one settles anew. */
  follow: (modal: Element | undefined) => void;
};

/**
 * Calls back whenever the place may have changed: the window's size, the modal's size, and while a page or a modal settles.
 * @param signal ends the watching; the visit's
 */
export function watchLayout(view: Window, onChange: () => void, signal: AbortSignal): LayoutWatch {
  view.addEventListener('resize', onChange, { signal, passive: true });
  const sizes = new ResizeObserver(onChange);
  const timers: Array<ReturnType<typeof setTimeout>> = [];
  const settle = (): void => {
    timers.splice(0).forEach(clearTimeout);
    timers.push(...SETTLING.map((pause) => setTimeout(onChange, pause)));
  };
  settle();
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      timers.forEach(clearTimeout);
    },
    { once: true },
  );
  return {
    follow: (modal) => {
      sizes.disconnect();
      if (!modal) return;
      sizes.observe(modal);
      settle();
    },
  };
}
