/** What the surface around the notes decides about them: a context, so that it need not go through every component. */
import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonInWords } from './in-words.ts';
import { type NotesSection, SECTION_NAMES } from './section-names.ts';

/**
 * Loads what is shown of a person, by key and name, and by the id of the title whose notes the viewer comes from;
 * `undefined` where no more is known than the name.
 */
export type LoadPerson = (key: string, name: string, from?: number) => Promise<PersonInWords | undefined>;

/** Called with the way back, and with the person's name, while a person is open; with `undefined` once none is. */
export type WayBack = (back: (() => void) | undefined, name?: string) => void;

/** Above notes the name of their title; above a person theirs, with the way back. */
export type NameProps = { name: string; onBack?: () => void };

export type NotesSetting = {
  /** The parts below the head, in the order of the viewer. */
  sections: readonly NotesSection[];
  /** Spoilers are covered until asked for. */
  cover: boolean;
  /** Links to Netflix open a new tab: in the player, where following one would end the film. */
  newTabs: boolean;
  /** Shows the name and the way back, on surfaces that do not have these in a bar of their own. */
  Name?: (props: NameProps) => VNode;
  /** What the notes scroll in. */
  scroller?: () => Element | null | undefined;
  /** In the player one hears a character's name, and sees no caption: it stands before who plays it. */
  characterFirst?: boolean;
  /** Whose row is open from the start. */
  opened?: string | undefined;
  openPerson: (key: string, name: string) => void;
  onWayBack?: WayBack;
};

/** Over a film viewers ask who that is; what it is about they know by then. */
const IN_PLAYER: Partial<Record<NotesSection, number>> = { cast: -1, synopsis: 1 };

/**
 * @returns the sections in the order in which they stand: the viewer's, in the player with the cast first and the synopsis
 * last
 */
export function sectionsIn({
  sections,
  characterFirst,
}: Pick<NotesSetting, 'sections' | 'characterFirst'>): readonly NotesSection[] {
  const placeOf = (section: NotesSection): number => IN_PLAYER[section] ?? 0;
  return characterFirst ? [...sections].sort((one, other) => placeOf(one) - placeOf(other)) : sections;
}

export const NotesSettingContext = createContext<NotesSetting>({
  sections: SECTION_NAMES,
  cover: true,
  newTabs: false,
  openPerson: () => {},
});

/** @returns the setting of the surface that a component stands in */
export function useNotesSetting(): NotesSetting {
  return useContext(NotesSettingContext);
}
