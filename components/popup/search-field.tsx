import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search.ts';
import { Changing } from '../changing.tsx';
import { Failure } from '../failure.tsx';
import { whyOf } from '../why.ts';
import { useSpeech } from '../words.ts';
import { Hit } from './hit.tsx';
import type { Choice } from './popup.tsx';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (text: string) => void;
  search: (words: string) => Promise<SearchHit[]>;
  onChoose: (choice: Choice) => void;
};

type Found = { of: string; hits: readonly SearchHit[]; why?: string };

/** The code of every key that belongs to an input method, in browsers that do not say so otherwise. */
const COMPOSING = 229;

/** One field and its hits: arrow keys walk, Enter opens. */
export function SearchField({ field, typed, onType, search, onChoose }: Props) {
  const { words } = useSpeech();
  const [found, find] = useState<Found>({ of: '', hits: [] });
  const [active, activate] = useState(0);
  const [times, again] = useState(0);
  /** The words on which Enter was pressed before their hits were there. */
  const entered = useRef<string | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const query = { current: true };
    const show = (result: Omit<Found, 'of'>): void => {
      if (!query.current) return;
      activate(0);
      find({ of: typed, ...result });
      const [first] = result.hits;
      if (entered.current === typed && first) onChoose(toChoice(first));
      entered.current = undefined;
    };
    search(typed).then(
      (hits) => show({ hits }),
      (error: unknown) => show({ hits: [], why: whyOf(error) }),
    );
    return () => {
      query.current = false;
    };
  }, [typed, times]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, found]);
  const { hits, why } = found;
  const enter = (text: string): void => {
    const hit = hits[active];
    if (found.of !== text) entered.current = text;
    else if (hit) onChoose(toChoice(hit));
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      activate((active + step + hits.length) % hits.length);
    }
    if (event.key === 'Enter') enter(event.currentTarget.value);
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
      <div class="popup-hits" id="popup-hits" role="listbox" aria-label={words('search_results')} ref={list}>
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
      {why !== undefined && <Failure head="search_failed" why={why} onRetry={() => again(times + 1)} />}
      {why === undefined && typed.trim() !== '' && found.of === typed && hits.length === 0 && (
        <p class="popup-none" role="status">
          <Changing text={words('search_none', typed)} />
        </p>
      )}
    </>
  );
}

function toChoice(hit: SearchHit): Choice {
  const { name } = hit;
  return hit.kind === 'title'
    ? { kind: 'title', netflixId: hit.netflixId, name, sure: hit.sure }
    : { kind: 'person', key: hit.key, name };
}
