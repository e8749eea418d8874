/** What a state of the interface is, for the gallery. */
import type { ComponentChild } from 'preact';
import { SECTION_NAMES } from '../../../components/notes/section-names.ts';
import type { Sheet } from './sheets.ts';
import type { Samples, Theme } from './types.ts';

export type State = {
  name: string;
  /** The style sheets that dress it. */
  sheet: Sheet;
  /** Of the room that it is shown in, in px; without a height it is as high as it is. */
  width: number;
  height?: number;
  show: (samples: Samples, look: { theme: Theme; scale: number }) => ComponentChild;
  /** What a viewer presses to get there, one after the other, as selectors. */
  presses?: readonly string[];
  /** What a viewer types into its field. */
  types?: string;
};

/** A viewer's choices of the notes, as they come. */
export const SETTING = { sections: SECTION_NAMES, cover: true, newTabs: true };

/** What a button of the gallery does. */
export const nothing = (): void => undefined;
