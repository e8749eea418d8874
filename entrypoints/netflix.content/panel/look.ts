/** From preferences to how the panel looks and behaves. Pure. */
import { filterNotes } from '../../../components/notes/filter-notes.ts';
import type { NotesSetting } from '../../../components/notes/setting.ts';
import { tellsMore } from '../../../components/notes/tells-more.ts';
import type { PanelLook } from '../../../components/panel/panel.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { scaleOf } from '../../shared/theme.ts';
import type { Front } from './state.ts';

/** Theme and scale of the type. Netflix is dark whatever the system is: only who chose light gets a light panel there. */
export function lookOf({ theme, textSize }: Preferences): PanelLook {
  return { theme: theme === 'light' ? 'light' : 'dark', scale: scaleOf(textSize) };
}

/** What the notes are asked to do. While something plays a link opens a new tab: it must not end the film. */
export function settingOf(
  { sections, hidden, spoilers }: Preferences,
  plays: boolean,
): Omit<NotesSetting, 'openPerson'> {
  return {
    sections: sections.filter((section) => !hidden.includes(section)),
    cover: spoilers === 'covered',
    newTabs: plays,
    characterFirst: plays,
  };
}

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
      return tellsMore(view.notes);
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
