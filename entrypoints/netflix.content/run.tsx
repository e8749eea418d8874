/** Runs the panel on a page: each visit is detect → ask → show, and the next visit ends it. */
import type { Speech } from '../../components/words.ts';
import { send } from '../shared/send.ts';
import { watchPreferences } from '../shared/watch.ts';
import { askFor } from './ask.ts';
import { readEvidence } from './detection/evidence.ts';
import { followAddress } from './follow.ts';
import { guardEvents, KEY_EVENT } from './guard.ts';
import { watchLayout } from './measure.ts';
import { makeStage } from './mount.tsx';
import { PagePanel } from './page-panel.tsx';
import { until } from './until.ts';
import { beginVisit, type Visit, waitForPlace } from './visit.ts';

/**
 * @param view the page's window
 * @param speech the interface's words
 * @param isGone whether the extension was updated or removed under this page
 * @param signal ends everything and takes the panel away
 */
export function runPanel(view: Window, speech: Speech, isGone: () => boolean, signal: AbortSignal): PagePanel {
  const stage = makeStage(view.document, signal);
  const panel = new PagePanel(view, speech, stage, (visit) => void look(view.document, panel, visit, isGone));
  const dressOnce = dresser(panel, isGone);
  const isOurs = (target: EventTarget): boolean => target === stage.host;
  guardEvents(view, isOurs, (kind) => Object.assign(panel, { lastInput: kind }), signal);
  stage.root.addEventListener(KEY_EVENT, (event) => {
    if (event instanceof CustomEvent && event.detail === 'Escape') panel.escape();
  });
  panel.followTheme(signal);
  watchPreferences(
    (preferences) => panel.setPreferences(preferences),
    (error) => isGone() || panel.fail(error),
    signal,
  );
  followAddress(
    view,
    (detection, during) => {
      const visit = beginVisit(detection, during);
      dressOnce();
      panel.begin(visit);
      watchLayout(view, detection, () => panel.draw(), during);
      void waitForPlace(view.document, visit).then(() => panel.update(visit, { placed: true }));
      void look(view.document, panel, visit, isGone);
    },
    () => panel.leave(),
    signal,
  );
  return panel;
}

/** Asks for the style sheet at the first title, so that other pages of Netflix cost nothing. */
function dresser(panel: PagePanel, isGone: () => boolean): () => void {
  const asked = { once: false };
  return () => {
    if (asked.once) return;
    asked.once = true;
    send({ type: 'style' }).then(
      (css) => panel.dress(css),
      (error: unknown) => {
        asked.once = false;
        if (isGone()) return;
        // Without a style sheet the failure is still said, plainly.
        panel.dress('');
        panel.fail(error);
      },
    );
  };
}

async function look(page: Document, panel: PagePanel, visit: Visit, isGone: () => boolean): Promise<void> {
  const { detection, signal } = visit;
  panel.update(visit, { view: { state: 'looking' } });
  const before = readEvidence(page, detection.surface)?.name;
  try {
    const answer = await askFor(detection, page, before, signal);
    panel.update(visit, { view: answer });
    if (answer.state === 'known') remember(answer.notes);
    else await nameUnknown(page, panel, visit, before);
  } catch (error) {
    if (!isGone()) panel.fail(error, visit);
  }
}

/** The page's word for what we do not know, once it is no longer the last title's. */
async function nameUnknown(page: Document, panel: PagePanel, visit: Visit, before: string | undefined): Promise<void> {
  const pageName = await until(() => {
    const name = readEvidence(page, visit.detection.surface)?.name;
    return name === before ? undefined : name;
  }, visit.signal);
  if (pageName !== undefined) panel.update(visit, { pageName });
}

function remember({ netflixId, name }: { netflixId: number; name: string }): void {
  // A list that could not be kept must not take the notes away; the popup shows what it has.
  send({ type: 'remember', netflixId, name }).catch((error: unknown) =>
    console.info('Show Notes: not remembered', error),
  );
}
