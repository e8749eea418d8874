/** The example beside the choices: a title of the data set, as it is with the choices that hold now. */
import { filterNotes } from '../../components/notes/filter-notes.ts';
import type { Preview } from '../../components/options/types.ts';
import { PLAYER_WIDTH, WIDTHS } from '../../components/panel/widths.ts';
import type { Outcome } from '../shared/errand.ts';
import { loadNotes, loadPerson } from '../shared/load-notes.ts';
import type { Preferences } from '../shared/preferences.ts';
import type { Sample } from '../shared/sample.ts';
import type { Searcher } from '../shared/search-with.ts';
import { lookOf, settingOf, themeOf } from '../shared/theme.ts';

/** What a list of the last titles may hold beside it. */
const LOOKED_UP = [
  { netflixId: 70140358, name: 'Arrested Development' },
  { netflixId: 81237994, name: 'All of Us Are Dead' },
];

/** What the example needs beside the choices. */
export type PreviewDependencies = {
  /** What came of reading the title; nothing while it is being read. */
  sample: Outcome<Sample> | undefined;
  systemIsDark: boolean;
  style: string;
  searcher: Searcher;
  onRetry: () => void;
  onMoveSide: () => void;
};

/**
 * @param choices those that hold now, stored or not
 * @param dependencies what else it needs
 * @returns the title as panel and popup show it with these choices
 */
export function previewOf(choices: Preferences, dependencies: PreviewDependencies): Preview {
  const { sample, systemIsDark, style, searcher, onRetry, onMoveSide } = dependencies;
  const { theme, scale } = lookOf(choices);
  return {
    title: sample && titleOf(choices, sample, onRetry),
    style,
    themes: { modal: theme, player: theme, popup: themeOf(choices.theme, systemIsDark) },
    scale,
    side: choices.side,
    // Where it has all the room that it wants.
    widths: { modal: WIDTHS[choices.width].beside, player: PLAYER_WIDTH },
    opens: openings(choices),
    settings: {
      modal: settingOf(choices, false),
      player: settingOf(choices, true),
      popup: settingOf(choices, false),
    },
    lookedUp: choices.remember ? LOOKED_UP : [],
    loadNotes: async (netflixId, name) => {
      const notes = await loadNotes(netflixId, name);
      return notes && filterNotes(notes, choices);
    },
    loadPerson,
    search: searcher.search,
    onMoveSide,
  };
}

function titleOf(choices: Preferences, { value, why }: Outcome<Sample>, onRetry: () => void): Preview['title'] {
  return value ? { ...value, notes: filterNotes(value.notes, choices) } : { why: why ?? '', onRetry };
}

/** Beside a title there is room here, and in the player it is on a pause. */
function openings({ opens, player }: Preferences): Preview['opens'] {
  return {
    modal: ({ always: 'open', folded: 'folded', never: 'none' } as const)[opens],
    player: ({ handle: 'folded', pause: 'open', off: 'none' } as const)[player],
  };
}
