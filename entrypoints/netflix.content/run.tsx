/** Runs the panel on a page: each visit is detect → ask → show, and the next visit ends it. */
import type { PanelView } from '../../components/panel/body.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { type Speech, SpeechContext } from '../../components/words.ts';
import type { CurrentTitle } from '../shared/protocol.ts';
import type { Preferences } from '../shared/preferences.ts';
import { send } from '../shared/send.ts';
import { watchPreferences } from '../shared/watch.ts';
import { askFor } from './ask.ts';
import type { Detection } from './detection/detect.ts';
import { readEvidence } from './detection/evidence.ts';
import { followAddress } from './follow.ts';
import { guardEvents, KEY_EVENT } from './guard.ts';
import { settingOf, lookOf, opensByItself } from './look.ts';
import { measure, watchLayout } from './measure.ts';
import { makeStage } from './mount.tsx';
import { place } from './placement.ts';
import { until } from './until.ts';

/** What the page is asked for by others. */
export type RunningPanel = {
  /** The title in front. */
  current: () => CurrentTitle | undefined;
  /** Opens the panel and puts the focus into it; false where no title is in front. */
  enter: () => boolean;
};

type CurrentVisit = {
  detection: Detection;
  signal: AbortSignal;
  view: PanelView;
  pageName: string | undefined;
  /** What the viewer asked for on this title, over what it does by itself. */
  asked: boolean | undefined;
};

/**
 * @param view the page's window
 * @param speech the interface's words
 * @param isGone whether the extension was updated or removed under this page
 * @param signal ends everything and takes the panel away
 */
export function runPanel(view: Window, speech: Speech, isGone: () => boolean, signal: AbortSignal): RunningPanel {
  const page = view.document;
  const stage = makeStage(page, signal);
  const closed = new Set<number>();
  const state: { visit?: CurrentVisit; preferences?: Preferences; style?: Promise<void>; dressed: boolean; wasOpen: boolean } = {
    dressed: false,
    wasOpen: false,
  };
  const dark = view.matchMedia('(prefers-color-scheme: dark)');

  const draw = (): void => {
    const { visit, preferences } = state;
    if (!visit || !preferences || !state.dressed) return;
    const { detection, asked } = visit;
    if (asked === undefined && (closed.has(detection.netflixId) || preferences.opens === 'never')) return stage.clear();
    const where = place(measure(view, detection, preferences.side));
    const open = asked ?? opensByItself(visit.view, preferences, where.room, state.wasOpen);
    state.wasOpen = open;
    stage.show(
      <SpeechContext.Provider value={speech}>
        <Panel
          view={visit.view}
          netflixId={detection.netflixId}
          pageName={visit.pageName}
          open={open}
          place={where}
          look={lookOf(preferences, dark.matches)}
          setting={settingOf(preferences, detection.surface)}
          loadPerson={(key) => send({ type: 'person', key })}
          search={(words) => send({ type: 'search', words })}
          onFold={fold}
          onMoveSide={() => void prefer({ side: preferences.side === 'right' ? 'left' : 'right' })}
          onClose={close}
          onRetry={() => state.visit && void look(state.visit)}
        />
      </SpeechContext.Provider>,
      { state: hostState(visit.view), netflixId: detection.netflixId, open },
    );
  };

  const fold = (open: boolean): void => {
    if (!state.visit) return;
    const byKey = stage.root.activeElement?.matches(':focus-visible') ?? false;
    state.visit.asked = open;
    draw();
    if (byKey) focusFold();
  };
  const focusFold = (): void => stage.root.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  const close = (): void => {
    if (!state.visit) return;
    closed.add(state.visit.detection.netflixId);
    state.visit.asked = undefined;
    draw();
  };
  const prefer = async (changes: Partial<Preferences>): Promise<void> => {
    state.preferences = await send({ type: 'prefer', changes });
    draw();
  };
  const update = (visit: CurrentVisit, change: Partial<CurrentVisit>): void => {
    if (visit.signal.aborted) return;
    Object.assign(visit, change);
    draw();
  };
  const fail = (visit: CurrentVisit, error: unknown): void => {
    if (isGone()) return;
    update(visit, { view: { state: 'failed', why: error instanceof Error ? error.message : String(error) } });
  };

  /** The style sheet is asked for at the first title, so that other pages of Netflix cost nothing. */
  const dressOnce = (): void => {
    state.style ??= send({ type: 'style' }).then(stage.dress, (error: unknown) => {
      delete state.style;
      if (state.visit) fail(state.visit, error);
    }).then(() => {
      state.dressed = true;
      draw();
    });
  };

  const look = async (visit: CurrentVisit): Promise<void> => {
    const { detection, signal: during } = visit;
    update(visit, { view: { state: 'looking' } });
    const before = readEvidence(page, detection.surface)?.name;
    try {
      const answer = await askFor(detection, page, before, during);
      update(visit, { view: answer });
      if (answer.state === 'known') remember(answer.notes);
      else await nameUnknown(visit, before);
    } catch (error) {
      fail(visit, error);
    }
  };
  /** The page's word for what we do not know, once it is no longer the last title's. */
  const nameUnknown = async (visit: CurrentVisit, before: string | undefined): Promise<void> => {
    const pageName = await until(() => {
      const name = readEvidence(page, visit.detection.surface)?.name;
      return name === before ? undefined : name;
    }, visit.signal);
    if (pageName !== undefined) update(visit, { pageName });
  };

  guardEvents(view, (target) => target === stage.host, signal);
  stage.root.addEventListener(KEY_EVENT, (event) => {
    if (!(event instanceof CustomEvent) || event.detail !== 'Escape') return;
    const back = stage.root.querySelector<HTMLElement>('.person-back');
    if (back) back.dispatchEvent(new Event('click', { bubbles: true }));
    else fold(false);
  });
  dark.addEventListener('change', draw, { signal });
  watchPreferences(
    (preferences) => {
      state.preferences = preferences;
      draw();
    },
    (error) => state.visit && fail(state.visit, error),
    signal,
  );
  followAddress(
    view,
    (detection, during) => {
      const visit: CurrentVisit = { detection, signal: during, view: { state: 'looking' }, pageName: undefined, asked: undefined };
      state.visit = visit;
      dressOnce();
      watchLayout(view, detection, draw, during);
      void look(visit);
    },
    () => {
      delete state.visit;
      state.wasOpen = false;
      stage.clear();
    },
    signal,
  );

  return {
    current: () => currentTitle(state.visit),
    enter: () => {
      if (!state.visit || !state.preferences) return false;
      state.visit.asked = true;
      draw();
      focusFold();
      return true;
    },
  };
}

function remember({ netflixId, name }: { netflixId: number; name: string }): void {
  // A list that could not be kept must not take the notes away; the popup shows what it has.
  send({ type: 'remember', netflixId, name }).catch((error: unknown) => console.info('Show Notes: not remembered', error));
}

function currentTitle(visit: CurrentVisit | undefined): CurrentTitle | undefined {
  if (!visit) return undefined;
  const { netflixId } = visit.detection;
  const name = visit.view.state === 'known' ? visit.view.notes.name : visit.pageName;
  return name === undefined ? { netflixId } : { netflixId, name };
}

/** The contract's word for what the host shows. */
function hostState(view: PanelView): string {
  return view.state === 'known' ? view.notes.level : view.state;
}
