/** Runs the panel on a page: each visit is detect → ask → show, and the next visit ends it. */
import type { Locale } from '../../components/locale.ts';
import { send } from '../shared/send.ts';
import { watchPreferences } from '../shared/watch.ts';
import { tellBadge } from './panel/badge.ts';
import { guardEvents } from './panel/guard.ts';
import { watchIdle } from './panel/idle.ts';
import { makePagePanel, type PagePanel } from './panel/page-panel.tsx';
import { makePlacer } from './panel/placer.ts';
import { makeStage } from './panel/stage.tsx';
import { styleOnceWith } from './panel/style.ts';
import { mayRest } from './panel/view.ts';
import { followVisits } from './visit/visits.ts';

/**
 * @param view the page's window
 * @param locale the interface's words
 * @param isGone whether the extension was updated or removed under this page; to ask ends everything if it was
 * @param signal ends everything and takes the panel away
 */
export function runPanel(view: Window, locale: Locale, isGone: () => boolean, signal: AbortSignal): PagePanel {
  const stage = makeStage(view, isGone, signal);
  let retry = (): void => {};
  const panel = makePagePanel({
    view,
    locale,
    stage,
    placer: makePlacer(view, stage.host, stage.frame),
    badge: tellBadge(view, send, signal),
    store: (changes) => send({ type: 'prefer', changes }),
    actions: {
      loadPerson: (key, name, from) => send({ type: 'person', key, name, from }),
      search: (words) => send({ type: 'search', words }),
      onRetry: () => {
        styleOnce();
        retry();
      },
    },
  });
  const styleOnce = styleOnceWith(
    () => send({ type: 'style' }),
    (css, unstyled) => {
      stage.style(css);
      panel.tell({ type: 'styled', unstyled });
    },
    isGone,
  );
  const wake = watchIdle(view, stage.host, () => mayRest(panel.state().front), signal);
  guardEvents(view, stage, { onInput: (by) => isGone() || panel.acted(by), onEscape: panel.escape }, signal);
  // An extension that was updated leaves its old script in the page; it ends itself when the viewer comes back to the tab.
  for (const type of ['focus', 'pageshow']) view.addEventListener(type, () => void isGone(), { signal });
  // Once the extension is gone, it does not matter why preferences cannot be read.
  watchPreferences(view, (stored) => (stored.why !== undefined && isGone()) || panel.choices.take(stored), signal);
  const onVisit = (): void => {
    styleOnce();
    stage.begin();
    wake();
  };
  retry = followVisits({ view, panel, ask: send, isGone }, onVisit, signal);
  return panel;
}
