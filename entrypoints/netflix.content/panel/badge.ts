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
  // One request after the other: one that is repeated must not arrive after a later one.
  let sent = whenShown(view.document, signal);
  let last = NONE;
  // The browser removed the badge together with the page. Now the page is back from its cache, and requests from before may
  // never be answered.
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    sent = Promise.resolve();
    last = NONE;
  };
  view.addEventListener('pageshow', comeBack, { signal });
  return (shown) => {
    const held = shown?.state === 'known' ? { cast: shown.notes.cast.length, stories: shown.notes.news.length } : NONE;
    if (held.cast === last.cast && held.stories === last.stories) return;
    last = held;
    // The notes matter more: a badge that cannot be set is not reported.
    sent = sent.then(() => ask({ type: 'badge', ...held })).catch(() => {});
  };
}
