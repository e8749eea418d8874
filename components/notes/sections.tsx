/** The sections of the notes. Whoever goes through all sections, or picks one, reads this table. */
import type { ComponentChild } from 'preact';
import type { MessageKey } from '../locale.ts';
import { Cast } from './cast.tsx';
import type { NotesInWords } from './in-words.ts';
import { Making } from './making.tsx';
import { News } from './news.tsx';
import type { NotesSection } from './section-names.ts';
import { Synopsis } from './synopsis.tsx';

export type SectionInfo = {
  label: MessageKey;
  /** How much there is of it; a part that is empty is not shown. */
  count: (notes: NotesInWords) => number;
  /** What the notes are without it. */
  without: Partial<NotesInWords>;
  show: (notes: NotesInWords) => ComponentChild;
  /** Whether the panel's bar has a button that leads to it. */
  jump: boolean;
};

export const SECTIONS: Record<NotesSection, SectionInfo> = {
  synopsis: {
    label: 'synopsis',
    count: ({ synopsis }) => (synopsis === undefined ? 0 : 1),
    without: { synopsis: undefined },
    show: ({ synopsis = '' }) => <Synopsis text={synopsis} />,
    jump: false,
  },
  cast: {
    label: 'cast',
    count: ({ cast }) => cast.length,
    without: { cast: [] },
    show: ({ cast, castFrom, level }) =>
      castFrom === 'netflix' ? (
        <Cast cast={cast} head="on_this_page" about="on_this_page_about" />
      ) : (
        <Cast cast={cast} apart={level === 'facts'} />
      ),
    jump: true,
  },
  making: {
    label: 'behind_the_scenes',
    count: ({ behindTheScenes }) => behindTheScenes.length,
    without: { behindTheScenes: [] },
    show: ({ behindTheScenes }) => <Making notes={behindTheScenes} />,
    jump: true,
  },
  news: {
    label: 'news',
    count: ({ news }) => news.length,
    without: { news: [] },
    show: (notes) => <News notes={notes} />,
    jump: true,
  },
};
