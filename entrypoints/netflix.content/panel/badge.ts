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
  const last = { held: NONE, told: whenShown(view.document, signal) };
  // With its page the browser has taken the badge away; this page is back from the browser's cache, and what was asked before
  // may never be answered.
  view.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && Object.assign(last, { held: NONE, told: Promise.resolve() }),
    { signal },
  );
  return (shown) => {
    const held = shown?.state === 'known' ? { cast: shown.notes.cast.length, stories: shown.notes.news.length } : NONE;
    if (held.cast === last.held.cast && held.stories === last.held.stories) return;
    last.held = held;
    // The notes are there without a badge.
    last.told = last.told.then(() => ask({ type: 'badge', ...held })).catch(() => {});
  };
}
