/** From preferences to what the panel does. Pure. */
import { filterNotes } from '../../../components/notes/filter-notes.ts';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Notes } from '../../../data/schema.ts';
import type { Preferences } from '../../shared/preferences.ts';
import type { Front } from './state.ts';

/** What opening depends on, beside the viewer's choices. */
export type Moment = Pick<Front, 'paused' | 'placed' | 'view'> & {
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
  switch (view.state) {
    case 'looking':
      return isOpen;
    case 'known':
      return holdsSomething(view.notes);
    case 'unknown':
    case 'failed':
      return false;
  }
}

/** The same while something plays: only on a pause, and only if the viewer wants that. */
export function opensOnPause({ view, paused }: Moment, { player }: Preferences): boolean {
  return player === 'pause' && paused && view.state === 'known';
}

/** What is known, without what the viewer struck off. */
export function filteredView(view: PanelView, preferences: Preferences): PanelView {
  return view.state === 'known' ? { ...view, notes: filterNotes(view.notes, preferences) } : view;
}

/** The contract's word for what the host shows. */
export function hostState(view: PanelView): string {
  return view.state === 'known' ? view.notes.level : view.state;
}

/** Facts alone, that Netflix shows itself, are nothing to open for. */
function holdsSomething({ level, cast, genres, news }: Notes): boolean {
  return level !== 'facts' || [cast, genres, news].some((part) => part.length > 0);
}
