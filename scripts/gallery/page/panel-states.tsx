/** The panel in each of its states. */
import type { NotesInWords } from '../../../components/notes/in-words.ts';
import type { NotesSection } from '../../../components/notes/section-names.ts';
import { Panel, type PanelPlace, type PanelProps } from '../../../components/panel/panel.tsx';
import type { PanelView } from '../../../components/panel/types.ts';
import { nothing, SETTING, type State } from './states.ts';
import type { Samples } from './types.ts';

const PLACE: PanelPlace = {
  kind: 'beside',
  side: 'right',
  width: 400,
  inset: 16,
  top: 16,
  bottom: 16,
  disc: { inset: 16, top: 60 },
  settled: true,
};

type Change = Partial<Pick<PanelProps, 'open' | 'peek' | 'place' | 'setting' | 'playing' | 'notices' | 'pageName'>>;

/** @param view what is to be shown, out of the samples; what else is changed may come out of them too */
function panel(
  name: string,
  view: (samples: Samples) => PanelView,
  change: Change | ((samples: Samples) => Change) = {},
  rest: Partial<State> = {},
): State {
  return {
    name,
    sheet: 'panel',
    width: 432,
    height: 760,
    show: (samples, { theme, scale }) => (
      <Panel
        view={view(samples)}
        netflixId={samples.full.netflixId}
        playing={false}
        pageName={undefined}
        open
        peek={[]}
        place={PLACE}
        look={{ theme, scale }}
        setting={SETTING}
        notices={[]}
        loadPerson={async () => samples.person}
        search={async () => [...samples.hits]}
        onRetry={nothing}
        onFold={nothing}
        onMoveSide={nothing}
        onClose={nothing}
        {...(typeof change === 'function' ? change(samples) : change)}
      />
    ),
    ...rest,
  };
}

const known =
  (notes: (samples: Samples) => NotesInWords) =>
  (samples: Samples): PanelView => ({ state: 'known', notes: notes(samples), date: samples.date });
const full = known((samples) => samples.full);

/** What there is to cover, alone. */
const SPOILERS: NotesSection[] = ['making', 'news'];
const spoiling = known(({ spoiling: { synopsis: _, ...notes } }) => ({ ...notes, cast: [] }));
const whole: Partial<State> = { presses: ['[data-section="making"] .notes-more'] };

export const PANEL_STATES: readonly State[] = [
  panel('full', full),
  panel('full, a row open', full, {}, { presses: ['.cast-row'] }),
  panel('full, the menu open', full, {}, { presses: ['.panel-more'] }),
  panel('full, in the player', full, {
    playing: true,
    place: { ...PLACE, kind: 'player', width: 360 },
    setting: { ...SETTING, characterFirst: true },
  }),
  panel('full, narrow, with a notice', full, {
    place: { ...PLACE, width: 320 },
    notices: [{ text: 'storage.sync.set: QUOTA_BYTES_PER_ITEM quota exceeded', onRetry: nothing }],
  }),
  panel(
    'full, a sheet',
    full,
    { place: { ...PLACE, kind: 'sheet', width: 390, inset: 0, bottom: 0 } },
    { width: 390, height: 600 },
  ),
  panel('person', full, {}, { presses: ['.cast-row', '.cast-all'] }),
  panel(
    'brief',
    known(({ brief }) => brief),
  ),
  panel(
    'facts, some known from elsewhere',
    known(({ facts }) => facts),
  ),
  panel(
    'facts, nobody known from elsewhere',
    known(({ factsWithoutWorks }) => factsWithoutWorks),
  ),
  panel('the page’s cast', ({ date, pageCast }) => ({ state: 'unknown', date, people: pageCast }), {
    pageName: 'A Title Nobody Knows',
  }),
  panel('unknown', ({ date }) => ({ state: 'unknown', date })),
  panel('failed', () => ({ state: 'failed', why: 'data/titles/1a.json: not in this build' })),
  panel('looking', () => ({ state: 'looking' })),
  panel('spoilers covered', spoiling, { setting: { ...SETTING, sections: SPOILERS } }, whole),
  panel('spoilers open', spoiling, { setting: { ...SETTING, sections: SPOILERS, cover: false } }, whole),
  ...[176, 240].map((width) =>
    panel(
      `peek, ${width} px wide`,
      full,
      ({ full: { cast } }) => ({
        open: false,
        peek: cast,
        place: { ...PLACE, peek: { width, inset: 16, top: 16, bottom: 16 } },
      }),
      { width: width + 32, height: 640 },
    ),
  ),
  panel('disc', full, { open: false }, { width: 120, height: 120 }),
];
