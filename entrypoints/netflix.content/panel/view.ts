/** From the panel's state to what it shows. Pure. */
import type { Message } from '../../../components/locale.ts';
import type { Notice } from '../../../components/notices.tsx';
import type { PanelProps } from '../../../components/panel/panel.tsx';
import type { Preferences } from '../../shared/preferences.ts';
import type { CurrentTitle } from '../../shared/protocol.ts';
import { lookOf, settingOf } from '../../shared/theme.ts';
import { SURFACES } from '../surfaces.ts';
import { filteredView, peekOf } from './opening.ts';
import type { Placement } from './placement.ts';
import { type Choices, type Front, isClosed, isWanted, type PanelState, type Unstyled } from './state.ts';

/** Asks the page for the panel's place, where there is something to draw. */
export type Measure = (front: Front, preferences: Preferences) => Placement;

/** The panel's props but for its actions. */
export type Shown = Omit<PanelProps, `on${string}` | 'loadPerson' | 'search'>;

/**
 * @param state what is known
 * @param measure asks the page
 * @param message the interface's words
 * @returns what is shown; `undefined` where nothing is, or not yet
 */
export function viewOf(state: PanelState, measure: Measure, message: Message): Shown | undefined {
  const { front, choices, styled } = state;
  // A Kids profile has no panel, even where it was opened before the page showed which profile this is.
  if (!front || !choices || !styled || !mayShow(state)) return undefined;
  const { preferences } = choices;
  const { detection, open, pageName, placed, aside } = front;
  const { plays, opens } = SURFACES[detection.surface];
  if (isHidden(state) || isAwaited(state)) return undefined;
  const { room, ...where } = measure(front, preferences);
  const view = filteredView(front.view, preferences);
  return {
    view,
    netflixId: idOf(front),
    playing: plays,
    pageName,
    open: open ?? opens({ ...front, view, room, isOpen: state.isOpen === true }, preferences),
    peek: where.peek && placed ? peekOf(view, preferences) : [],
    place: { ...where, settled: placed && !aside },
    look: lookOf(preferences),
    setting: { ...settingOf(preferences, plays), opened: front.person },
    notices: noticesOf(choices, styled.unstyled, message),
  };
}

/** Whether the viewer has closed the panel for this title, or never wants one there, and has not asked for it since. */
export function isHidden(state: PanelState): boolean {
  const { front } = state;
  return front?.open === undefined && (isClosed(state) || isWanted(state) === false);
}

/**
 * Whether to wait for an answer that may come in a moment: only while no panel is there and the viewer has asked for none.
 */
function isAwaited({ front, isOpen }: PanelState): boolean {
  return front?.view.state === 'looking' && front.early && front.open === undefined && isOpen === undefined;
}

/**
 * @param state what is known
 * @returns whether the viewer wants notes for the profile that the title in front is of; not before that is known
 */
export function mayShow({ front, choices }: PanelState): boolean {
  return front && choices ? choices.preferences.kids === 'on' || !front.kids : false;
}

/** Whether the folded panel may disappear as the player's own controls do: only while something plays. */
export function mayRest(front: Front | undefined): boolean {
  return front ? SURFACES[front.detection.surface].plays && !front.paused : false;
}

/** @returns the title in front, as the popup asks for it */
export function currentTitle(front: Front | undefined): CurrentTitle | undefined {
  if (!front) return undefined;
  const { view, pageName } = front;
  const name = view.state === 'known' ? view.notes.name : pageName;
  return { netflixId: idOf(front), name };
}

function idOf({ showId, detection }: Front): number {
  return showId ?? detection.netflixId;
}

/** What went wrong beside the notes. */
function noticesOf({ unread, unsaved }: Choices, unstyled: Unstyled | undefined, message: Message): Notice[] {
  return [
    unread !== undefined && { text: message('choices_unread', unread) },
    unsaved !== undefined && { text: message('not_saved_here', unsaved) },
    unstyled !== undefined && { text: message('style_unread', unstyled.why), onRetry: unstyled.onRetry },
  ].filter((notice) => notice !== false);
}
