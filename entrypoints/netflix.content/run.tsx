/** Runs the panel on a page: each visit is detect → ask → show, and the next visit ends it. */
import type { Locale } from '../../components/locale.ts';
import { whyOf } from '../shared/errand.ts';
import { send } from '../shared/send.ts';
import { watchPreferences } from '../shared/watch.ts';
import { guardEvents, KEY_EVENT } from './panel/guard.ts';
import { PagePanel } from './panel/page-panel.tsx';
import { PLAIN_STYLE } from './panel/plain-style.ts';
import { makeStage } from './panel/stage.tsx';
import { followVisits } from './visit/visits.ts';

/**
 * @param view the page's window
 * @param locale the interface's words
 * @param isGone whether the extension was updated or removed under this page; to ask ends everything if it was
 * @param signal ends everything and takes the panel away
 */
export function runPanel(view: Window, locale: Locale, isGone: () => boolean, signal: AbortSignal): PagePanel {
  const stage = makeStage(view, isGone, signal);
  const titles = { retry: (): void => {} };
  const panel = new PagePanel(view, locale, stage, () => {
    dressOnce();
    titles.retry();
  });
  const dressOnce = dresser(panel, isGone);
  guardEvents(view, stage, (kind) => isGone() || Object.assign(panel, { lastInput: kind }), signal);
  stage.root.addEventListener(KEY_EVENT, (event) => {
    if (event instanceof CustomEvent && event.detail === 'Escape') panel.escape();
  });
  // An extension that was updated leaves its old script behind: it goes when the viewer comes back to the tab.
  for (const type of ['focus', 'pageshow']) view.addEventListener(type, () => void isGone(), { signal });
  panel.followTheme(signal);
  watchPreferences(
    view,
    (stored) => {
      if (stored.why === undefined || !isGone()) panel.setPreferences(stored);
    },
    signal,
  );
  const onVisit = (): void => {
    dressOnce();
    stage.begin();
  };
  titles.retry = followVisits(view, panel, isGone, onVisit, signal);
  return panel;
}

/** Asks for the style sheet at the first title, so that other pages of Netflix cost nothing. */
function dresser(panel: PagePanel, isGone: () => boolean): () => void {
  const asked = { once: false };
  const dressOnce = (): void => {
    if (asked.once) return;
    asked.once = true;
    send({ type: 'style' }).then(
      (css) => panel.dress(css),
      (error: unknown) => {
        asked.once = false;
        // The notes are shown all the same, plainly, and what failed is said beside them.
        if (!isGone()) panel.dress(PLAIN_STYLE, { why: whyOf(error), onRetry: dressOnce });
      },
    );
  };
  return dressOnce;
}
