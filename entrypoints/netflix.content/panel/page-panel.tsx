/** The panel on one page: keeps what is to be shown, and shows it anew when any of it changes. */

import { type Locale, LocaleContext } from '../../../components/locale.ts';
import type { Notice } from '../../../components/notices.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { whyOf } from '../../shared/errand.ts';
import { PageChoices } from '../../shared/page-choices.ts';
import type { Preferences, StoredPreferences } from '../../shared/preferences.ts';
import type { CurrentTitle, SelfCheck } from '../../shared/protocol.ts';
import { send } from '../../shared/send.ts';
import { find } from '../site/selectors.ts';
import { checkPage } from '../site/self-check.ts';
import { isForKids, type Visit } from '../visit/visit.ts';
import { filteredView, hostState, lookOf, opensByItself, settingOf } from './look.ts';
import type { Stage } from './stage.tsx';
import { Standing } from './standing.ts';

type Unstyled = { why: string; onRetry: () => void };

export class PagePanel {
  /** How the viewer last acted in the panel: after a key the focus is kept in it, after a click it is not. */
  lastInput: 'key' | 'pointer' = 'pointer';
  /** Resolves once the viewer's choices are there. */
  readonly ready: Promise<void>;
  #beReady = (): void => {};
  #visit: Visit | undefined;
  #preferences: Preferences | undefined;
  #dressed = false;
  /** Where the style sheet could not be read: why, and how to try again. */
  #unstyled: Unstyled | undefined;
  readonly #choices = new PageChoices();
  #wasOpen = false;
  readonly #closed = new Set<number>();
  readonly #view: Window;
  readonly #locale: Locale;
  readonly #stage: Stage;
  readonly #standing: Standing;
  readonly #dark: MediaQueryList;
  readonly #onRetry: () => void;

  /**
   * @param view the page's window
   * @param locale the interface's words
   * @param stage where the panel is shown
   * @param onRetry called when the viewer wants a failed look-up tried again
   */
  constructor(view: Window, locale: Locale, stage: Stage, onRetry: () => void) {
    this.ready = new Promise((resolve) => {
      this.#beReady = resolve;
    });
    this.#view = view;
    this.#locale = locale;
    this.#stage = stage;
    this.#standing = new Standing(view, stage.host);
    this.#onRetry = onRetry;
    this.#dark = view.matchMedia('(prefers-color-scheme: dark)');
  }

  /** Draws again when the system's theme changes. */
  followTheme(signal: AbortSignal): void {
    this.#dark.addEventListener('change', () => this.draw(), { signal });
  }

  /**
   * The style sheet is there: from now on there is something to look at.
   * @param css the style sheet, or a plain one where that could not be read
   * @param unstyled why it could not be read
   */
  dress(css: string, unstyled?: Unstyled): void {
    this.#stage.dress(css);
    this.#dressed = true;
    this.#unstyled = unstyled;
    this.draw();
  }

  setPreferences(stored: StoredPreferences): void {
    this.#choices.take(stored);
    this.#preferences = this.#choices.current;
    this.#beReady();
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
    if (visit) this.update(visit, { view: { state: 'failed', why: whyOf(error) } });
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
    if (back) this.#stage.trust.tell(back, new Event('click', { bubbles: true }));
    else this.#fold(false);
  }

  /** Draws again where the page's controls have come, gone or moved. */
  keepClear(): void {
    if (this.#visit && this.#preferences && this.#standing.hasMoved(this.#visit.detection, this.#preferences))
      this.draw();
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
    const where = this.#standing.take(visit.detection, preferences);
    const view = filteredView(visit.view, preferences);
    const open = visit.asked ?? opensByItself({ ...visit, view }, preferences, where.room, this.#wasOpen);
    this.#wasOpen = open;
    const netflixId = visit.showId ?? visit.detection.netflixId;
    this.#stage.show(
      <LocaleContext.Provider value={this.#locale}>
        <Panel
          view={view}
          netflixId={netflixId}
          playing={surface === 'player'}
          pageName={visit.pageName}
          open={open}
          place={{ ...where, settled: visit.placed && !visit.aside }}
          look={lookOf(preferences, this.#dark.matches)}
          setting={settingOf(preferences, surface)}
          notices={this.#notices()}
          loadPerson={(key) => send({ type: 'person', key })}
          search={(words) => send({ type: 'search', words })}
          onFold={(unfold) => this.#fold(unfold)}
          onMoveSide={() => void this.#prefer({ side: preferences.side === 'right' ? 'left' : 'right' })}
          onClose={() => this.#close()}
          onRetry={this.#onRetry}
        />
      </LocaleContext.Provider>,
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

  /** A choice that cannot be stored holds in this tab all the same. */
  async #prefer(changes: Partial<Preferences>): Promise<void> {
    await this.#choices.change(
      () => changes,
      (change) => send({ type: 'prefer', changes: change(this.#choices.current) }),
    );
    this.#preferences = this.#choices.current;
    this.draw();
  }

  /** What went wrong beside the notes. */
  #notices(): Notice[] {
    const { message } = this.#locale;
    const { unread, unsaved } = this.#choices;
    return [
      unread !== undefined && { text: message('choices_unread', unread) },
      unsaved !== undefined && { text: message('not_saved_here', unsaved) },
      this.#unstyled && { text: message('style_unread', this.#unstyled.why), onRetry: this.#unstyled.onRetry },
    ].filter((notice) => typeof notice === 'object');
  }
}
