/** The panel on one page: keeps what is to be shown, and shows it anew when any of it changes. */
import type { PanelView } from '../../components/panel/body.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { type Speech, SpeechContext } from '../../components/words.ts';
import { chosenOf } from '../shared/chosen.ts';
import type { Preferences } from '../shared/preferences.ts';
import type { CurrentTitle, SelfCheck } from '../shared/protocol.ts';
import { send } from '../shared/send.ts';
import { lookOf, opensByItself, settingOf } from './look.ts';
import { measure } from './measure.ts';
import type { Stage } from './mount.tsx';
import { place } from './placement.ts';
import { find } from './selectors.ts';
import { checkPage } from './self-check.ts';
import { isForKids, type Visit } from './visit.ts';

export class PagePanel {
  /** How the viewer last acted in the panel: after a key the focus is kept in it, after a click it is not. */
  lastInput: 'key' | 'pointer' = 'pointer';
  #visit: Visit | undefined;
  #preferences: Preferences | undefined;
  #dressed = false;
  #wasOpen = false;
  readonly #closed = new Set<number>();
  readonly #view: Window;
  readonly #speech: Speech;
  readonly #stage: Stage;
  readonly #dark: MediaQueryList;
  readonly #onRetry: () => void;

  /**
   * @param view the page's window
   * @param speech the interface's words
   * @param stage where the panel is shown
   * @param onRetry called when the viewer wants a failed look-up tried again
   */
  constructor(view: Window, speech: Speech, stage: Stage, onRetry: () => void) {
    this.#view = view;
    this.#speech = speech;
    this.#stage = stage;
    this.#onRetry = onRetry;
    this.#dark = view.matchMedia('(prefers-color-scheme: dark)');
  }

  /** Draws again when the system's theme changes. */
  followTheme(signal: AbortSignal): void {
    this.#dark.addEventListener('change', () => this.draw(), { signal });
  }

  /** The style sheet is there: from now on there is something to look at. */
  dress(css: string): void {
    this.#stage.dress(css);
    this.#dressed = true;
    this.draw();
  }

  setPreferences(preferences: Preferences): void {
    this.#preferences = preferences;
    this.draw();
  }

  begin(visit: Visit): void {
    this.#visit = visit;
    this.draw();
  }

  /** No title is in front any more. */
  leave(): void {
    this.#visit = undefined;
    this.#wasOpen = false;
    this.#stage.clear();
  }

  /** Changes a visit and draws, unless it is over. */
  update(visit: Visit, change: Partial<Visit>): void {
    if (visit.signal.aborted) return;
    Object.assign(visit, change);
    this.draw();
  }

  fail(error: unknown, visit = this.#visit): void {
    const why = error instanceof Error ? error.message : String(error);
    if (visit) this.update(visit, { view: { state: 'failed', why } });
  }

  /** Something plays again: what opened on the pause closes. */
  played(visit: Visit): void {
    const folds = this.#preferences?.player === 'pause' ? { asked: undefined } : {};
    this.update(visit, { paused: false, ...folds });
  }

  /** The title in front, as the popup asks for it. */
  current(): CurrentTitle | undefined {
    if (!this.#visit) return undefined;
    const { detection, view, pageName, showId } = this.#visit;
    const name = view.state === 'known' ? view.notes.name : pageName;
    return { netflixId: showId ?? detection.netflixId, ...(name === undefined ? {} : { name }) };
  }

  /** Which landmarks of the page are found now. */
  selfCheck(): SelfCheck {
    const visit = this.#visit;
    return checkPage(this.#view.document, visit?.detection.surface ?? 'none', visit ? hostState(visit.view) : 'none');
  }

  /** Whether the viewer wants notes for the profile that a visit is of; not before that is known. */
  mayShow(visit: Visit): boolean {
    return this.#preferences !== undefined && (this.#preferences.kids === 'on' || !isForKids(this.#view, visit));
  }

  /** Opens the panel and puts the focus into it. */
  enter(): boolean {
    if (!this.#visit || !this.mayShow(this.#visit)) return false;
    this.update(this.#visit, { asked: true, placed: true });
    this.#focusFold();
    return true;
  }

  /** Escape: back from a person, else folded. */
  escape(): void {
    const back = this.#stage.root.querySelector('.person-back');
    if (back) back.dispatchEvent(new Event('click', { bubbles: true }));
    else this.#fold(false);
  }

  draw(): void {
    const visit = this.#visit;
    const preferences = this.#preferences;
    if (!visit || !preferences || !this.#dressed) return;
    // A Kids profile has none of it, even where it was asked for before the page said whose it is.
    if (!this.mayShow(visit) || (visit.asked === undefined && this.#isUnwanted(visit, preferences))) {
      this.#stage.clear();
      return;
    }
    const { surface } = visit.detection;
    const where = place(measure(this.#view, visit.detection, preferences));
    const view = chosenView(visit.view, preferences);
    const open = visit.asked ?? opensByItself({ ...visit, view }, preferences, where.room, this.#wasOpen);
    this.#wasOpen = open;
    const netflixId = visit.showId ?? visit.detection.netflixId;
    this.#stage.show(
      <SpeechContext.Provider value={this.#speech}>
        <Panel
          view={view}
          netflixId={netflixId}
          playing={surface === 'player'}
          pageName={visit.pageName}
          open={open}
          place={{ ...where, settled: visit.placed && !visit.aside }}
          look={lookOf(preferences, this.#dark.matches)}
          setting={settingOf(preferences, surface)}
          loadPerson={(key) => send({ type: 'person', key })}
          search={(words) => send({ type: 'search', words })}
          onFold={(unfold) => this.#fold(unfold)}
          onMoveSide={() => void this.#prefer({ side: preferences.side === 'right' ? 'left' : 'right' })}
          onClose={() => this.#close()}
          onRetry={this.#onRetry}
        />
      </SpeechContext.Provider>,
      { state: hostState(visit.view), netflixId, open },
      () => this.#parent(),
    );
  }

  #isUnwanted({ detection }: Visit, { opens, player }: Preferences): boolean {
    if (this.#closed.has(detection.netflixId)) return true;
    return detection.surface === 'player' ? player === 'off' : opens === 'never';
  }

  /** In the player the panel stands inside what goes into full screen; elsewhere outside all of the page's own trees. */
  #parent(): Element {
    const page = this.#view.document;
    const inPlayer = this.#visit?.detection.surface === 'player';
    return (inPlayer && find(page, 'playerView')) || page.documentElement;
  }

  #fold(unfold: boolean): void {
    if (!this.#visit) return;
    this.update(this.#visit, { asked: unfold });
    // After a key the focus goes where the button went; after a click the page's own keys must go on working.
    if (this.lastInput === 'key') this.#focusFold();
  }

  #focusFold(): void {
    this.#stage.root.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  #close(): void {
    if (!this.#visit) return;
    this.#closed.add(this.#visit.detection.netflixId);
    this.update(this.#visit, { asked: undefined });
  }

  async #prefer(changes: Partial<Preferences>): Promise<void> {
    try {
      this.setPreferences(await send({ type: 'prefer', changes }));
    } catch (error) {
      this.fail(error);
    }
  }
}

function chosenView(view: PanelView, preferences: Preferences): PanelView {
  return view.state === 'known' ? { ...view, notes: chosenOf(view.notes, preferences) } : view;
}

/** The contract's word for what the host shows. */
function hostState(view: PanelView): string {
  return view.state === 'known' ? view.notes.level : view.state;
}
