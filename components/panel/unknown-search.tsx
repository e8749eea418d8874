import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search.ts';
import { TitleLink } from '../notes/title-link.tsx';
import { useSpeech } from '../words.ts';

type Props = {
  search: (words: string) => Promise<SearchHit[]>;
  /** What stands in the field at first: the page's own name for the title. */
  first: string;
};

/** A search where nothing was known: its titles are links to Netflix, on which their own notes open. */
export function UnknownSearch({ search, first }: Props) {
  const { words } = useSpeech();
  const [typed, type] = useState(first);
  const [hits, found] = useState<{ of: string; hits: SearchHit[] }>({ of: '', hits: [] });
  useEffect(() => {
    // Answers may overtake one another: only the one to what now stands in the field counts.
    const query = { wanted: true };
    const show = (list: SearchHit[]): void => {
      if (query.wanted) found({ of: typed, hits: list });
    };
    search(typed).then(show, () => show([]));
    return () => {
      query.wanted = false;
    };
  }, [typed]);
  const onInput = (event: Event): void => {
    type(event.target instanceof HTMLInputElement ? event.target.value : '');
  };
  const titles = hits.hits.flatMap((hit) => (hit.kind === 'title' ? [hit] : [])).slice(0, 6);
  return (
    <div class="unknown-search">
      <label>
        {words('search_label')}
        <input type="search" value={typed} onInput={onInput} autocomplete="off" spellcheck={false} />
      </label>
      <ul>
        {titles.map((hit) => (
          <li key={hit.netflixId}>
            <TitleLink title={hit} />
          </li>
        ))}
      </ul>
      {typed !== '' && hits.of === typed && titles.length === 0 && <p role="status">{words('search_none', typed)}</p>}
    </div>
  );
}
