/** The page of the first use. Beside each other its two columns need a window of 900 px, which the gallery has. */
import { Welcome } from '../../../components/welcome/welcome.tsx';
import { nothing, SETTING, type State } from './states.ts';

export const WELCOME_STATES: readonly State[] = [
  {
    name: 'first use, with everything that it may say',
    sheet: 'welcome',
    width: 1080,
    show: (samples) => (
      <Welcome
        example={{ value: samples.full }}
        setting={SETTING}
        panelTheme="dark"
        shortcut="Alt+Shift+Y"
        shortcutPlace="shortcut_place_chromium"
        pin="welcome_pin_chromium"
        keyword="notes"
        notices={[]}
        loadPerson={async () => samples.person}
        reloadTabs={nothing}
        onRetry={nothing}
      />
    ),
  },
];
