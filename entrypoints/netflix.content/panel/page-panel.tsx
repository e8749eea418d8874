/** The panel on one page: holds what it knows, and draws it anew with everything that happens. */
import { type Locale, LocaleContext } from '../../../components/locale.ts';
import type { NotesSetting } from '../../../components/notes/setting.ts';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import { isForKids, SURFACES } from '../surfaces.ts';
import { type ChoiceKeeper, keepChoices } from './choices.ts';
import type { Stage } from './stage.tsx';
import type { Standing } from './standing.ts';
import { type Front, type PanelEvent, type PanelState, reduce, START } from './state.ts';
import { mayShow, viewOf } from './view.ts';

/** What the panel works with. */
export type PanelMeans = {
  /** The page's window. */
  view: Window;
  /** The interface's words. */
  locale: Locale;
  /** Where the panel is shown. */
  stage: Pick<Stage, 'root' | 'show' | 'clear'>;
  /** Measures where it is to stand. */
  standing: Pick<Standing, 'take' | 'hasMoved'>;
  /** Told what is shown at each drawing. */
  badge: (shown: PanelView | undefined) => void;
  /** Stores a choice. */
  store: Parameters<typeof keepChoices>[0];
  /** What the panel's controls do beyond the panel. */
  actions: Pick<PanelProps, 'loadPerson' | 'search' | 'onRetry'>;
};

export type PagePanel = {
  /** Something happened: what comes of it is drawn. */
  tell: (event: PanelEvent) => void;
  state: () => PanelState;
  draw: () => void;
  /** Draws again where the page's controls have come, gone or moved. */
  keepClear: () => void;
  /** Whether the viewer wants notes for the profile that the title in front is of; not before that is known. */
  mayShow: () => boolean;
  choices: ChoiceKeeper;
  /** Opens the panel and puts the focus into it, unless there is nothing to open. */
  enter: () => boolean;
  /** Escape: back from a person, else folded. */
  escape: () => void;
  /** How the viewer last acted in the panel: after a key the focus is kept in it, after a click it is not. */
  acted: (by: 'key' | 'pointer') => void;
};

/** What changes over time. */
type Held = {
  state: PanelState;
  lastInput: 'key' | 'pointer';
  /** Back from the person that is open, where one is. */
  wayBack: (() => void) | undefined;
};

/** @param means what it works with */
export function makePagePanel(means: PanelMeans): PagePanel {
  const { view, stage, standing } = means;
  const held: Held = { state: START, lastInput: 'pointer', wayBack: undefined };
  const draw = (): void => drawOn(means, held, actions);
  const tell = (event: PanelEvent): void => {
    held.state = reduce(held.state, event);
    draw();
  };
  const choices = keepChoices(means.store, (chosen) => tell({ type: 'chosen', choices: chosen }));
  const find = (selector: string): HTMLElement | null => stage.root.querySelector<HTMLElement>(selector);
  const button = (): HTMLElement | null => find('[aria-expanded]');
  const fold = (open: boolean, person?: string): void => {
    tell({ type: 'asked', open, person });
    const row = person === undefined ? undefined : find(`[data-person="${CSS.escape(person)}"]`);
    row?.closest('li')?.scrollIntoView?.({ block: 'nearest' });
    // After a key the focus goes where the button went; after a click the page's own keys must go on working.
    if (held.lastInput === 'key') (row ?? button())?.focus();
  };
  const actions: Actions = {
    ...means.actions,
    onFold: fold,
    onMoveSide: () =>
      void choices.change({ side: held.state.choices?.preferences.side === 'right' ? 'left' : 'right' }),
    onClose: () => tell({ type: 'closed' }),
  };
  const panel: PagePanel = {
    tell,
    draw,
    choices,
    state: () => held.state,
    keepClear() {
      const { front, choices } = held.state;
      if (front && choices && standing.hasMoved(front, choices.preferences)) draw();
    },
    mayShow: () => mayShow(held.state, (front) => isForKids(view, front)),
    enter() {
      if (!panel.mayShow()) return false;
      tell({ type: 'asked', open: true });
      button()?.focus();
      return true;
    },
    escape: () => (held.wayBack ? held.wayBack() : fold(false)),
    acted(by) {
      held.lastInput = by;
    },
  };
  return panel;
}

type Actions = PanelMeans['actions'] & Pick<PanelProps, 'onFold' | 'onMoveSide' | 'onClose'>;

/** Shows what follows from the state now, and notes whether that is open. */
function drawOn({ view, locale, stage, standing, badge }: PanelMeans, held: Held, actions: Actions): void {
  const measured = { isForKids: (front: Front) => isForKids(view, front), where: standing.take };
  const shown = viewOf(held.state, measured, locale.message);
  badge(shown?.view);
  held.state = reduce(held.state, { type: 'drawn', open: shown?.open });
  if (!shown) {
    stage.clear();
    return;
  }
  const onWayBack: NotesSetting['onWayBack'] = (back) => {
    held.wayBack = back;
  };
  stage.show(
    <LocaleContext.Provider value={locale}>
      <Panel {...shown} {...actions} setting={{ ...shown.setting, onWayBack }} />
    </LocaleContext.Provider>,
    shown,
    () => parentOf(view.document, held.state.front),
  );
}

/** Inside what goes into full screen, where there is such a thing; else outside all of the page's own trees. */
function parentOf(page: Document, front: Front | undefined): Element {
  return (front && SURFACES[front.detection.surface].inside?.(page)) ?? page.documentElement;
}
