/** What the panel knows, and what becomes of it with everything that happens. Pure: neither the page nor the browser is asked. */
import type { Notice } from '../../../components/notices.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { Detection } from '../site/detect.ts';

/** The title in front: what is known of it, and what the viewer wants of it. */
export type Front = {
  detection: Detection;
  /** Whether it is a Kids profile's, as far as that was to be seen. */
  kids: boolean;
  view: PanelView;
  /** In the player: the show's id, once it is known. */
  showId: number | undefined;
  /** The page's own name for the title, once it is no longer the last one's. */
  pageName: string | undefined;
  /** What the viewer asked for on this title, over what the panel does by itself. */
  asked: boolean | undefined;
  /** Of whom the viewer asked for it. */
  person?: string | undefined;
  /** False while a modal is not there to be measured, and may still come: until then the panel has no place. */
  placed: boolean;
  /** Something else has its place now: an ad. */
  aside: boolean;
  paused: boolean;
};

/** The viewer's choices as they hold in this tab; why they could not be read, and why one of them could not be stored. */
export type Choices = { preferences: Preferences; unread?: string | undefined; unsaved?: string | undefined };

/** Where the style sheet could not be read: why, and how to try again. */
export type Unstyled = { why: string; onRetry: Notice['onRetry'] };

export type PanelState = {
  front?: Front | undefined;
  choices?: Choices;
  /** Once there is a style to show something in. */
  dressed?: { unstyled?: Unstyled | undefined };
  /** The titles for which the viewer has closed the panel. */
  closed: readonly number[];
  /** Whether the panel was open when it was last drawn. */
  isOpen: boolean;
};

export type PanelEvent =
  | { type: 'came'; front: Front }
  | { type: 'left' }
  | { type: 'told'; change: Partial<Front> }
  | { type: 'chosen'; choices: Choices }
  | { type: 'dressed'; unstyled?: Unstyled | undefined }
  | { type: 'asked'; open: boolean; person?: string | undefined }
  | { type: 'closed' }
  | { type: 'paused' | 'played' }
  | { type: 'drawn'; open: boolean };

/** @returns the ids of the title in front: its own and, of an episode or a season, its show's */
export function idsOf({ detection, showId }: Pick<Front, 'detection' | 'showId'>): number[] {
  return [detection.netflixId, ...(showId === undefined ? [] : [showId])];
}

/** Before anything has happened. */
export const START: PanelState = { closed: [], isOpen: false };

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
      return { ...state, front: event.front };
    case 'left':
      return { ...state, front: undefined, isOpen: false };
    case 'told':
      return change(event.change);
    case 'chosen':
      return { ...state, choices: event.choices };
    case 'dressed':
      return { ...state, dressed: event };
    case 'asked':
      // Whoever asks does not wait for a modal.
      return change({ asked: event.open, person: event.person, ...(event.open && { placed: true }) });
    case 'closed':
      return front ? { ...change({ asked: undefined }), closed: [...state.closed, ...idsOf(front)] } : state;
    case 'paused':
      return change({ paused: true });
    case 'played':
      // What opened on the pause closes.
      return change({ paused: false, ...(state.choices?.preferences.player === 'pause' && { asked: undefined }) });
    case 'drawn':
      return { ...state, isOpen: event.open };
  }
}
