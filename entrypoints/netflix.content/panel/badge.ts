/** Tells the background what the notes in front hold, for the badge on the toolbar's icon: each time that changes. */
import type { PanelView } from '../../../components/panel/types.ts';
import type { Ask } from '../visit/visit.ts';
import { whenShown } from '../when-shown.ts';

const NONE = { cast: 0, stories: 0 };

/**
 * @param view the page's window
 * @param ask asks the background
 * @param signal ends the telling
 * @returns to be called with what is shown, as often as one likes; never throws
 */
export function tellBadge(view: Window, ask: Ask, signal: AbortSignal): (shown: PanelView | undefined) => void {
  // One after the other: what had to be asked twice must not come after what was told later.
  let told = whenShown(view.document, signal);
  let last = NONE;
  // With its page the browser has taken the badge away; this page is back from the browser's cache, and what was asked before
  // may never be answered.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    told = Promise.resolve();
    last = NONE;
  };
  view.addEventListener('pageshow', comeBack, { signal });
  return (shown) => {
    const held = shown?.state === 'known' ? { cast: shown.notes.cast.length, stories: shown.notes.news.length } : NONE;
    if (held.cast === last.cast && held.stories === last.stories) return;
    last = held;
    // The notes are there without a badge.
    told = told.then(() => ask({ type: 'badge', ...held })).catch(() => {});
  };
}
