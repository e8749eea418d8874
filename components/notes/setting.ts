/** What the place that notes are shown in asks of them: handed down once, not through every component. */
import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonInWords } from './in-words.ts';
import { type NotesSection, SECTION_NAMES } from './section-names.ts';

/**
 * Asks for what is shown of a person, by their name too, and by the id of the title from whose notes one comes to them;
 * `undefined` where nobody knows more than the name.
 */
export type LoadPerson = (key: string, name: string, from?: number) => Promise<PersonInWords | undefined>;

/** Told of the way back while a person is open, and of whom it leads from; `undefined` once there is none. */
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
  /** Where the place neither says the name of what it shows nor has the way back: what does. */
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

/** Over a film one asks who that is; what it is about one knows by then. */
const IN_PLAYER: Partial<Record<NotesSection, number>> = { cast: -1, synopsis: 1 };

/** @returns the sections in the order in which they stand: the viewer's, in the player with the cast first and the synopsis last */
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

export function useNotesSetting(): NotesSetting {
  return useContext(NotesSettingContext);
}
