import type { SearchHit } from '../../data/search/search.ts';
import { countryName } from '../intl.ts';
import { type Locale, useLocale } from '../locale.ts';
import { Parts } from '../parts.tsx';

type Props = { hit: SearchHit; id: string; active: boolean; onChoose: () => void };

/** One hit: its name, and what tells it from others of that name. */
export function Hit({ hit, id, active, onChoose }: Props) {
  const about = describe(hit, useLocale());
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as a combobox has them
    <div class="popup-hit" id={id} role="option" aria-selected={active} tabIndex={-1} onClick={onChoose}>
      <span class="popup-hit-name">
        <bdi translate={false}>{hit.name}</bdi>
      </span>
      {/* By which other name it was found changes as one types: new words are a new element. */}
      <span class="popup-hit-about" key={about.join()}>
        {' '}
        <Parts of={about} />
      </span>
    </div>
  );
}

function describe(hit: SearchHit, { message, language }: Locale): string[] {
  const about =
    hit.kind === 'title'
      ? [
          hit.year,
          message(hit.type === 'film' ? 'type_film' : 'type_series'),
          hit.country && countryName(hit.country, language),
        ]
      : [message('person'), ...hit.titles];
  return [...about, hit.matched].filter((part) => part !== undefined).map(String);
}
