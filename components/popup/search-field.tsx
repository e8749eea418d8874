import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search.ts';
import { Parts } from '../parts.tsx';
import { countryName, type Speech, useSpeech } from '../words.ts';
import type { Choice } from './popup.tsx';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (text: string) => void;
  search: (words: string) => Promise<SearchHit[]>;
  onChoose: (choice: Choice) => void;
};

type Found = { of: string; hits: readonly SearchHit[]; why?: string };

/** One field and its hits: arrow keys walk, Enter opens. */
export function SearchField({ field, typed, onType, search, onChoose }: Props) {
  const { words } = useSpeech();
  const [found, find] = useState<Found>({ of: '', hits: [] });
  const [active, activate] = useState(0);
  useEffect(() => {
    const query = { current: true };
    search(typed).then(
      (hits) => {
        if (!query.current) return;
        activate(0);
        find({ of: typed, hits });
      },
      (error: unknown) => {
        if (query.current) find({ of: typed, hits: [], why: String(error) });
      },
    );
    return () => {
      query.current = false;
    };
  }, [typed]);
  const { hits, why } = found;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      activate((active + step + hits.length) % hits.length);
    }
    const hit = hits[active];
    if (event.key === 'Enter' && hit) onChoose(toChoice(hit));
  };
  return (
    <>
      <input
        ref={field}
        class="popup-search"
        type="text"
        role="combobox"
        aria-label={words('search_label')}
        placeholder={words('search_label')}
        aria-expanded={hits.length > 0}
        aria-controls="popup-hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `popup-hit-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="popup-hits" id="popup-hits" role="listbox" aria-label={words('search_results')}>
        {hits.map((hit, at) => (
          <Hit
            key={hit.kind === 'title' ? hit.netflixId : hit.key}
            hit={hit}
            id={`popup-hit-${at}`}
            active={at === active}
            onChoose={() => onChoose(toChoice(hit))}
          />
        ))}
      </div>
      {why !== undefined && <p role="alert">{why}</p>}
      {why === undefined && typed.trim() !== '' && found.of === typed && hits.length === 0 && (
        <p class="popup-none" role="status">
          {words('search_none', typed)}
        </p>
      )}
    </>
  );
}

type HitProps = { hit: SearchHit; id: string; active: boolean; onChoose: () => void };

function Hit({ hit, id, active, onChoose }: HitProps) {
  const speech = useSpeech();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as a combobox has them
    <div class="popup-hit" id={id} role="option" aria-selected={active} tabIndex={-1} onClick={onChoose}>
      <span class="popup-hit-name">
        <bdi>{hit.name}</bdi>
      </span>
      <span class="popup-hit-about">
        {' '}
        <Parts of={describe(hit, speech)} />
      </span>
    </div>
  );
}

function describe(hit: SearchHit, { words, language }: Speech): string[] {
  const about =
    hit.kind === 'title'
      ? [
          hit.year,
          words(hit.type === 'film' ? 'type_film' : 'type_series'),
          hit.country && countryName(hit.country, language),
        ]
      : [words('person'), ...hit.titles];
  return [...about, hit.matched].filter((part) => part !== undefined).map(String);
}

function toChoice(hit: SearchHit): Choice {
  const { name } = hit;
  return hit.kind === 'title'
    ? { kind: 'title', netflixId: hit.netflixId, name, sure: hit.sure }
    : { kind: 'person', key: hit.key, name };
}
