/** The groups of the options. */
import { GROUPS, Group } from '../../../components/options/group.tsx';
import { SelfCheckReport } from '../../../components/options/self-check-report.tsx';
import { Transfer } from '../../../components/options/transfer.tsx';
import type { OptionGroup } from '../../../components/options/types.ts';
import { controlsOf } from '../../../entrypoints/options/controls.ts';
import { DEFAULTS } from '../../../entrypoints/shared/preference-defaults.ts';
import { nothing, type State } from './states.ts';

const LANGUAGES = ['en', 'es', 'ko', 'fr', 'ja', 'de', 'pt-BR'];

function group(name: OptionGroup): State {
  return {
    name: `options, ${name}`,
    sheet: 'options',
    width: 480,
    show: () => (
      <div class="options">
        <Group group={name} controls={controlsOf({ values: DEFAULTS, languages: LANGUAGES, onChange: nothing })}>
          {name === 'backup' && (
            <>
              <Transfer onExport={nothing} onImport={nothing} onReset={nothing} />
              <SelfCheckReport run={async () => 'title, full, page in en'} />
            </>
          )}
        </Group>
      </div>
    ),
  };
}

// The record has each group once, which the compiler holds; what it cannot know is that an object has no other keys.
export const OPTIONS_STATES: readonly State[] = (Object.keys(GROUPS) as OptionGroup[]).map(group);
