/** The popup in each of its states. */
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupProps } from '../../../components/popup/types.ts';
import { nothing, SETTING, type State } from './states.ts';
import type { Samples } from './types.ts';

function popup(name: string, props: (samples: Samples) => Partial<PopupProps>, rest: Partial<State> = {}): State {
  return {
    name: `popup, ${name}`,
    sheet: 'popup',
    width: 400,
    show: (samples) => (
      <Popup
        search={async (words) => (words === '' ? [] : [...samples.hits])}
        loadNotes={async () => samples.full}
        loadPerson={async () => samples.person}
        current={undefined}
        lookedUp={[]}
        setting={SETTING}
        notices={[]}
        askForAccess={undefined}
        reloadTab={undefined}
        onForget={nothing}
        onOptions={nothing}
        {...props(samples)}
      />
    ),
    ...rest,
  };
}

const tab = ({ full, brief, facts }: Samples): Partial<PopupProps> => ({
  current: { netflixId: full.netflixId, name: full.name },
  lookedUp: [brief, facts].map(({ netflixId, name }) => ({ netflixId, name })),
});

export const POPUP_STATES: readonly State[] = [
  popup('a title in the tab', tab),
  popup('a title in the tab, its panel hidden', ({ full: { netflixId, name, year, cast } }) => ({
    current: { netflixId, name, year, cast, show: nothing },
  })),
  popup('nothing yet', () => ({})),
  popup('hits', () => ({}), { types: 'park' }),
  popup('nothing found', () => ({ search: async () => [] }), { types: 'qwxz' }),
  popup('a title open', tab, { presses: ['.popup-row'], height: 600 }),
  popup('a tab that is older, and no access', () => ({ askForAccess: nothing, reloadTab: nothing })),
];
