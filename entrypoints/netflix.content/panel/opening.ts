/**
 * Whether the panel opens by itself, and what it shows while it is folded: from the preferences and what is known. Pure.
 */
import { filterNotes } from '../../../components/notes/filter-notes.ts';
import type { MemberInWords } from '../../../components/notes/in-words.ts';
import { tellsMore } from '../../../components/notes/tells-more.ts';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Preferences } from '../../shared/preferences.ts';

/** What decides whether the panel opens, beside the preferences. */
export type Moment = {
  view: PanelView;
  /** Whether what it stands beside is there. */
  placed: boolean;
  paused: boolean;
  /** Whether the panel covers nothing that is needed. */
  room: boolean;
  /** Whether it was open when it was last drawn. */
  isOpen: boolean;
};

/**
 * Whether the panel opens by itself: where the viewer wants it, there is room, and there is something to read.
 * While a title is being looked up it stays as it was, so that it does not flicker between two titles.
 */
export function opensByItself({ view, placed, room, isOpen }: Moment, { opens }: Preferences): boolean {
  if (opens !== 'always' || !room || !placed) return false;
  return view.state === 'known' ? tellsMore(view.notes) : view.state === 'looking' && isOpen;
}

/** The same while something plays: only on a pause, and only if the viewer wants that. */
export function opensOnPause({ view, paused }: Moment, { player }: Preferences): boolean {
  return player === 'pause' && paused && view.state === 'known';
}

/**
 * The people that the folded panel names where it has room. Of a title without notes only those known from elsewhere:
 * Netflix shows the others itself. None where the viewer wants the panel folded, or never by itself: then there is only the
 * disc.
 */
export function peekOf(view: PanelView, { opens }: Preferences): readonly MemberInWords[] {
  if (opens !== 'always' || view.state !== 'known') return [];
  const { cast, level } = view.notes;
  return level === 'facts' ? cast.filter(({ works }) => works.length > 0) : cast;
}

/** What is known, without what the viewer has switched off. */
export function filteredView(view: PanelView, preferences: Preferences): PanelView {
  return view.state === 'known' ? { ...view, notes: filterNotes(view.notes, preferences) } : view;
}

/** The host's `data-state`, which tests and viewers' own style sheets rely on. */
export function hostState(view: PanelView): string {
  return view.state === 'known' ? view.notes.level : view.state;
}
