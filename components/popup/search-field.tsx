import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../data/search/search.ts';
import { Changing } from '../changing.tsx';
import { Failure } from '../failure.tsx';
import { useLocale } from '../locale.ts';
import { QUOTED, shorten } from '../shorten.ts';
import { Hit } from './hit.tsx';
import type { Choice } from './types.ts';
import { useActiveHit } from './use-active-hit.ts';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onType: (text: string) => void;
  search: (words: string) => Promise<SearchHit[]>;
  onChoose: (choice: Choice) => void;
};

type KeyEvent = KeyboardEvent & { currentTarget: HTMLInputElement };

/** The code of every key that belongs to an input method, in browsers that do not say so otherwise. */
const COMPOSING = 229;

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** One field and its hits: arrow keys walk, Enter opens. */
export function SearchField({ field, typed, onType, search, onChoose }: Props) {
  const { message } = useLocale();
  const open = (hit: SearchHit): void => onChoose(toChoice(hit));
  const { found, active, walk, enter, takeBack, again } = useActiveHit(typed, search, open);
  const { hits, why } = found;
  const onInput = (text: string): void => {
    takeBack();
    onType(text);
  };
  const onKeyDown = (event: KeyEvent): void => {
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const step = STEPS[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      walk(step);
    }
    if (event.key === 'Enter' && !event.repeat) enter(event.currentTarget.value);
  };
  return (
    <>
      <input
        ref={field}
        class="popup-search"
        type="text"
        role="combobox"
        aria-label={message('search_label')}
        placeholder={message('search_label')}
        aria-expanded={hits.length > 0}
        aria-controls="popup-hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? idOf(active) : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <HitList hits={hits} active={active} onOpen={open} />
      {why !== undefined && <Failure head="search_failed" why={why} onRetry={again} field={field} />}
      {why === undefined && typed.trim() !== '' && found.of === typed && hits.length === 0 && (
        <p class="popup-none" role="status">
          <Changing text={message('search_none', shorten(typed, QUOTED))} />
        </p>
      )}
    </>
  );
}

type ListProps = { hits: readonly SearchHit[]; active: number; onOpen: (hit: SearchHit) => void };

function HitList({ hits, active, onOpen }: ListProps) {
  const { message } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, hits]);
  return (
    <div class="popup-hits" id="popup-hits" role="listbox" aria-label={message('search_results')} ref={list}>
      {hits.map((hit, at) => (
        <Hit
          key={hit.kind === 'title' ? hit.netflixId : hit.key}
          hit={hit}
          id={idOf(at)}
          active={at === active}
          onChoose={() => onOpen(hit)}
        />
      ))}
    </div>
  );
}

function idOf(place: number): string {
  return `popup-hit-${place}`;
}

function toChoice(hit: SearchHit): Choice {
  const { name } = hit;
  return hit.kind === 'title'
    ? { kind: 'title', netflixId: hit.netflixId, name, sure: hit.sure }
    : { kind: 'person', key: hit.key, name };
}
