import { useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search/search.ts';
import { Changing } from '../changing.tsx';
import { Failure } from '../failure.tsx';
import { useLocale } from '../locale.ts';
import { TitleLink } from '../notes/title-link.tsx';
import { useHits } from '../use-hits.ts';

type Props = {
  search: (words: string) => Promise<SearchHit[]>;
  /** What stands in the field until the viewer types: the page's own name for the title, which may come late. */
  first: string;
};

/** A search where nothing was known: its titles are links to Netflix, on which their own notes open. */
export function UnknownSearch({ search, first }: Props) {
  const { message } = useLocale();
  const [own, type] = useState<string>();
  const typed = own ?? first;
  const { found, again } = useHits(typed, search);
  const onInput = (event: Event): void => {
    type(event.target instanceof HTMLInputElement ? event.target.value : '');
  };
  const titles = found.hits.flatMap((hit) => (hit.kind === 'title' ? [hit] : [])).slice(0, 6);
  return (
    <div class="unknown-search">
      <label>
        {message('search_label')}
        <input type="search" value={typed} onInput={onInput} autocomplete="off" spellcheck={false} />
      </label>
      <ul>
        {titles.map((hit) => (
          <li key={hit.netflixId}>
            <TitleLink title={hit} />
          </li>
        ))}
      </ul>
      {found.why !== undefined && <Failure head="search_failed" why={found.why} onRetry={again} />}
      {found.why === undefined && typed !== '' && found.of === typed && titles.length === 0 && (
        <p role="status">
          <Changing text={message('search_none', typed)} />
        </p>
      )}
    </div>
  );
}
