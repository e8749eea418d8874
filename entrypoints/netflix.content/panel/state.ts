/**
 * The panel's state, and the reducer over everything that can happen to it. Pure: neither the page nor the browser is
 * asked.
 */
import type { Notice } from '../../../components/notices.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { Detection } from '../site/detect.ts';
import { SURFACES } from '../surfaces.ts';

/** The title in front: what is known of it, and what the viewer wants of it. */
export type Front = {
  detection: Detection;
  /** Whether the profile is a Kids profile, as far as the page has shown it. */
  kids: boolean;
  view: PanelView;
  /** In the player: the show's id, once it is known. */
  showId: number | undefined;
  /** The page's own name for the title; `undefined` while it may still be the previous title's. */
  pageName: string | undefined;
  /** Whether the viewer opened or folded the panel on this title, which overrides what it does by itself. */
  open: boolean | undefined;
  /** The person whose row was pressed to open it. */
  person?: string | undefined;
  /** True for the first moment: the answer is likely to come soon, and nothing is shown before. */
  early: boolean;
  /** False while a modal is not there to be measured, and may still come: until then the panel has no place. */
  placed: boolean;
  /** An ad has its place now. */
  aside: boolean;
  paused: boolean;
};

/** The viewer's choices as they hold in this tab; why they could not be read, and why one of them could not be stored. */
export type Choices = { preferences: Preferences; unread?: string | undefined; unsaved?: string | undefined };

/** Where the style sheet could not be read: why, and how to try again. */
export type Unstyled = { why: string; onRetry: Notice['onRetry'] };

/**
 * A title for which the viewer has closed the panel: its own id and, of an episode, its show's as far as that is known by
 * now.
 */
export type Closing = Pick<Front, 'showId'> & { netflixId: number };

/** What is known of what plays: its show, or at least the player's name for it. */
type Played = Pick<Front, 'showId' | 'pageName'>;

export type PanelState = {
  front?: Front | undefined;
  choices?: Choices;
  /** Once there is a style to show something in. */
  styled?: { unstyled?: Unstyled | undefined };
  /** The titles for which the viewer has closed the panel. */
  closed: readonly Closing[];
  /** What played before, where the panel was closed for that: until more is known, this is most likely the next episode. */
  before?: Played | undefined;
  /** Whether the panel was open when it was last drawn; `undefined` where it does not stand. */
  isOpen?: boolean | undefined;
};

export type PanelEvent =
  | { type: 'came'; front: Front }
  | { type: 'left' }
  | { type: 'updated'; change: Partial<Front> }
  | { type: 'chosen'; choices: Choices }
  | { type: 'styled'; unstyled?: Unstyled | undefined }
  | { type: 'toggled'; open: boolean; person?: string | undefined }
  | { type: 'closed' }
  | { type: 'paused' | 'played' }
  | { type: 'drawn'; open: boolean | undefined };

/** Before anything has happened. */
export const START: PanelState = { closed: [] };

/**
 * @param state what is known
 * @param event what happened
 * @returns what is known then
 */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  const { front } = state;
  const change = (changes: Partial<Front>): PanelState =>
    front ? { ...state, front: { ...front, ...changes } } : state;
  switch (event.type) {
    case 'came':
      return { ...state, front: event.front, before: plays(event.front) ? closedBefore(state) : undefined };
    case 'left':
      return { ...state, front: undefined, isOpen: undefined };
    case 'updated':
      return reopened({ ...change(event.change), closed: state.closed.map(withShow(front, event.change)) });
    case 'chosen': {
      const { choices } = event;
      // A viewer who chooses to see no panel means the one in front as well.
      const isOver = isWanted(state) && !isWanted({ ...state, choices });
      return { ...(isOver ? change({ open: undefined }) : state), choices };
    }
    case 'styled':
      return { ...state, styled: event };
    case 'toggled':
      // Whoever opens the panel does not wait for a modal.
      return reopened(change({ open: event.open, person: event.person, ...(event.open && { placed: true }) }));
    case 'closed':
      return front
        ? {
            ...change({ open: undefined }),
            closed: [...state.closed, { netflixId: front.detection.netflixId, showId: front.showId }],
          }
        : state;
    case 'paused':
      return change({ paused: true });
    case 'played':
      // What opened on the pause closes.
      return change({ paused: false, ...(state.choices?.preferences.player === 'pause' && { open: undefined }) });
    case 'drawn':
      return { ...state, isOpen: event.open };
  }
}

/**
 * @returns whether the viewer has closed the panel for the title in front, or for what it most likely belongs to, and has
 * not asked for it since
 */
export function isClosed({ front, closed, before }: PanelState): boolean {
  if (!front || front.open !== undefined) return false;
  const isKnown = front.showId !== undefined || front.view.state === 'known';
  return (before && !isKnown && !isAnother(front, before)) || closed.some(isOf(front));
}

/** @returns whether the viewer wants a panel where the title in front is */
export function isWanted({ front, choices }: PanelState): boolean | undefined {
  return front && choices && SURFACES[front.detection.surface].isWanted(choices.preferences);
}

/** Whoever opens what was closed wants it again, and its next episode too. */
function reopened(state: PanelState): PanelState {
  const { front, closed } = state;
  if (!front?.open) return state;
  const isOfFront = isOf(front);
  return { ...state, before: undefined, closed: closed.filter((closing) => !isOfFront(closing)) };
}

function isOf(front: Front): (closing: Closing) => boolean {
  const ids = [front.detection.netflixId, front.showId];
  return ({ netflixId, showId }) => ids.includes(netflixId) || (showId !== undefined && ids.includes(showId));
}

/** What plays now, if the panel is closed for it; of an episode that was never known, what was known of the one before. */
function closedBefore(state: PanelState): Played | undefined {
  const { front, before } = state;
  if (!front || !plays(front) || !isClosed(state)) return undefined;
  return { showId: front.showId ?? before?.showId, pageName: front.pageName ?? before?.pageName };
}

/** Whether what plays has a name that speaks against the show before it: were it that show, its name would have told. */
function isAnother({ pageName }: Front, before: Played): boolean {
  return pageName !== undefined && (before.showId !== undefined || (before.pageName ?? pageName) !== pageName);
}

/** The show of an episode may become known, or turn out to be another, once the panel is closed. */
function withShow(front: Front | undefined, change: Partial<Front>): (closing: Closing) => Closing {
  const isOther = 'showId' in change && change.showId !== front?.showId;
  return (closing) =>
    isOther && closing.netflixId === front?.detection.netflixId ? { ...closing, showId: change.showId } : closing;
}

function plays({ detection }: Front): boolean {
  return SURFACES[detection.surface].plays;
}
