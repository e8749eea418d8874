/** The parts of the notes below the head, in the order in which they come. Without a word or a component: preferences know them too. */
export const SECTION_NAMES = ['synopsis', 'cast', 'making', 'news'] as const;

export type NotesSection = (typeof SECTION_NAMES)[number];
