/** What the place that notes are shown in asks of them: handed down once, not through every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The parts below the head, in the order of the viewer. */
export type NotesSection = 'synopsis' | 'cast' | 'making' | 'news';

export type NotesSetting = {
  sections: readonly NotesSection[];
  /** Spoilers are covered until asked for. */
  cover: boolean;
  /** Links to Netflix open a new tab: in the player, where following one would end the film. */
  newTabs: boolean;
  openPerson: (key: string, name: string) => void;
  /** Told of the way back while a person is open, so that a key may go it too; `undefined` once there is none. */
  onWayBack?: (back: (() => void) | undefined) => void;
};

export const NotesSettingContext = createContext<NotesSetting>({
  sections: ['synopsis', 'cast', 'making', 'news'],
  cover: true,
  newTabs: false,
  openPerson: () => {},
});

export function useNotesSetting(): NotesSetting {
  return useContext(NotesSettingContext);
}
