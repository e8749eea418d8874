/** The panel on one page: holds what it knows, and draws it anew with everything that happens. */
import { type Locale, LocaleContext } from '../../../components/locale.ts';
import type { NotesSetting } from '../../../components/notes/setting.ts';
import { Panel, type PanelProps } from '../../../components/panel/panel.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import { SURFACES } from '../surfaces.ts';
import { type ChoiceKeeper, keepChoices } from './choices.ts';
import type { Placer } from './placer.ts';
import type { Stage } from './stage.tsx';
import { type Front, type PanelEvent, type PanelState, reduce, START } from './state.ts';
import { type Measure, mayShow, viewOf } from './view.ts';

/** What the panel works with. */
export type PanelDependencies = {
  /** The page's window. */
  view: Window;
  /** The interface's words. */
  locale: Locale;
  /** Where the panel is shown. */
  stage: Pick<Stage, 'root' | 'attach' | 'restore' | 'show' | 'clear' | 'trust'>;
  /** Measures where it is to be placed. */
  placer: Pick<Placer, 'place' | 'hasMoved'>;
  /** Told what is shown at each drawing. */
  badge: (shown: PanelView | undefined) => void;
  /** Stores a choice. */
  store: Parameters<typeof keepChoices>[0];
  /** What the panel's controls do beyond the panel. */
  actions: Pick<PanelProps, 'loadPerson' | 'search' | 'onRetry'>;
};

export type PagePanel = {
  /** Takes an event into the state, and draws the panel anew. */
  tell: (event: PanelEvent) => void;
  state: () => PanelState;
  draw: () => void;
  /** Puts the host where it can be reached, and draws again where the page's controls have come, gone or moved. */
  keepClear: () => void;
  /** Whether the viewer wants notes for the profile that the title in front is of; not before that is known. */
  mayShow: () => boolean;
  choices: ChoiceKeeper;
  /** Opens the panel and puts the focus into it, unless there is nothing to open. */
  enter: () => boolean;
  /** Escape: what the last button has opened is closed, else back from a person, else folded. */
  escape: () => void;
  /** How the viewer last acted in the panel: after a key the focus is kept in it, after a click it is not. */
  acted: (by: 'key' | 'pointer') => void;
};

/** @param dependencies what it works with */
export function makePagePanel(dependencies: PanelDependencies): PagePanel {
  const { view, locale, stage, placer, badge } = dependencies;
  let state = START;
  let lastInput: 'key' | 'pointer' = 'pointer';
  /** Back from the person that is open, where one is. */
  let wayBack: (() => void) | undefined;
  /** What of the page had the focus before the panel was entered. */
  let cameFrom: HTMLElement | null = null;
  const measure: Measure = (front, preferences) => {
    stage.attach(() => parentOf(view.document, state.front));
    return placer.place(front, preferences);
  };
  const onWayBack: NotesSetting['onWayBack'] = (back) => {
    wayBack = back;
  };
  /** Shows what follows from the state now, and notes whether that is open. */
  const draw = (): void => {
    const shown = viewOf(state, measure, locale.message);
    badge(shown?.view);
    state = reduce(state, { type: 'drawn', open: shown?.open });
    if (!shown) {
      stage.clear();
      return;
    }
    const focused = lastInput === 'key' && stage.root.activeElement;
    stage.show(
      <LocaleContext.Provider value={locale}>
        <Panel {...shown} {...actions} setting={{ ...shown.setting, onWayBack }} />
      </LocaleContext.Provider>,
      shown,
    );
    // What had the focus is gone, as a button is that tries again: the keys after it are still the panel's.
    if (focused && !stage.root.activeElement) button()?.focus();
  };
  const tell = (event: PanelEvent): void => {
    state = reduce(state, event);
    draw();
  };
  const choices = keepChoices(dependencies.store, (chosen) => tell({ type: 'chosen', choices: chosen }));
  const find = (selector: string): HTMLElement | null => stage.root.querySelector<HTMLElement>(selector);
  const button = (): HTMLElement | null => find('[aria-expanded]');
  const fold = (open: boolean, person?: string): void => {
    tell({ type: 'toggled', open, person });
    // After a key the focus goes where the button went; after a click the page's own keys must go on working.
    if (lastInput === 'key') (find(`[data-person="${CSS.escape(person ?? '')}"]`) ?? button())?.focus();
  };
  const actions: Actions = {
    ...dependencies.actions,
    onFold: fold,
    onMoveSide: () => void choices.change({ side: state.choices?.preferences.side === 'right' ? 'left' : 'right' }),
    onClose() {
      tell({ type: 'closed' });
      if (lastInput === 'key') cameFrom?.focus();
      cameFrom = null;
    },
  };
  const panel: PagePanel = {
    tell,
    draw,
    choices,
    state: () => state,
    keepClear() {
      stage.restore();
      const { front, choices } = state;
      if (front && choices && placer.hasMoved(front, choices.preferences)) draw();
    },
    mayShow: () => mayShow(state),
    enter() {
      if (!panel.mayShow()) return false;
      if (!stage.root.activeElement) cameFrom = view.document.activeElement as HTMLElement | null;
      tell({ type: 'toggled', open: true });
      button()?.focus();
      return true;
    },
    escape() {
      const more = find('.panel-more[aria-expanded="true"]');
      if (more) {
        // It goes with what it closes.
        if (find('.panel-menu:focus')) more.focus();
        stage.trust.tell(more, new Event('click'));
      } else if (wayBack) wayBack();
      else fold(false);
    },
    acted(by) {
      lastInput = by;
      // What a viewer acts in is not taken from under them when the window or the page leaves it less room.
      if (state.isOpen) state = reduce(state, { type: 'updated', change: { open: true } });
    },
  };
  return panel;
}

type Actions = PanelDependencies['actions'] & Pick<PanelProps, 'onFold' | 'onMoveSide' | 'onClose'>;

/** Inside what goes into full screen, where there is such a thing; else outside all of the page's own trees. */
function parentOf(page: Document, front: Front | undefined): Element {
  return (front && SURFACES[front.detection.surface].inside?.(page)) ?? page.documentElement;
}
