/** From preferences to how the panel looks and behaves. Pure. */
import type { NotesSetting } from '../../../components/notes/setting.ts';
import type { PanelLook } from '../../../components/panel/panel.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import type { Notes } from '../../../data/schema.ts';
import { filterNotes } from '../../shared/filter-notes.ts';
import type { Preferences } from '../../shared/preferences.ts';
import { scaleOf, themeOf } from '../../shared/theme.ts';
import type { Surface } from '../site/detect.ts';
import type { Front } from './state.ts';

/** Theme and scale of the type. */
export function lookOf({ theme, textSize }: Preferences, systemIsDark: boolean): PanelLook {
  return { theme: themeOf(theme, systemIsDark), scale: scaleOf(textSize) };
}

/** What the notes are asked to do on this surface. In the player a link must not end the film. */
export function settingOf(
  { sections, hidden, spoilers }: Preferences,
  surface: Surface,
): Omit<NotesSetting, 'openPerson'> {
  return {
    sections: sections.filter((section) => !hidden.includes(section)),
    cover: spoilers === 'covered',
    newTabs: surface === 'player',
  };
}

/**
 * Whether the panel opens by itself: where the viewer wants it, there is room, and there is something to read.
 * In the player only on a pause, and only if the viewer wants that. While a title is being looked up it stays as it was, so that it does not flicker between two titles.
 */
export function opensByItself(front: Front, preferences: Preferences, room: boolean, wasOpen: boolean): boolean {
  const { view, detection, paused, placed } = front;
  if (detection.surface === 'player') return preferences.player === 'pause' && paused && view.state === 'known';
  if (preferences.opens !== 'always' || !room || !placed) return false;
  switch (view.state) {
    case 'looking':
      return wasOpen;
    case 'known':
      return holdsSomething(view.notes);
    case 'unknown':
    case 'failed':
      return false;
  }
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
