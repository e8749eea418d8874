import { useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../../data/search/search.ts';
import { Changing } from '../changing.tsx';
import { Failure } from '../failure.tsx';
import { useLocale } from '../locale.ts';
import { useNotesSetting } from '../notes/setting.ts';
import { TitleLink } from '../notes/title-link.tsx';
import { Parts } from '../parts.tsx';
import { QUOTED, shorten } from '../shorten.ts';
import { useHits } from '../use-hits.ts';

/** How many hits there is room for. */
const MOST_HITS = 8;

type Props = {
  search: (words: string) => Promise<SearchHit[]>;
  /** What stands in the field until the viewer types: the page's own name for the title, which may come late. */
  first: string;
};

/** A search where nothing was known: its titles are links to Netflix, on which their own notes open; its people open in place. */
export function UnknownSearch({ search, first }: Props) {
  const { message } = useLocale();
  const { openPerson } = useNotesSetting();
  const [own, type] = useState<string>();
  const typed = own ?? first;
  const { found, again } = useHits(typed, search);
  const field = useRef<HTMLInputElement>(null);
  const onInput = (): void => type(field.current?.value ?? '');
  const hits = found.hits.slice(0, MOST_HITS);
  return (
    <div class="unknown-search">
      <label>
        {message('search_label')}
        <input ref={field} type="search" value={typed} onInput={onInput} autocomplete="off" spellcheck={false} />
      </label>
      <ul>
        {hits.map((hit) =>
          hit.kind === 'title' ? (
            <li key={hit.netflixId}>
              <TitleLink title={hit} />
            </li>
          ) : (
            <li key={hit.key}>
              <button
                type="button"
                class="cast-plain"
                data-person={hit.key}
                onClick={() => openPerson(hit.key, hit.name)}
              >
                <bdi translate={false}>{hit.name}</bdi>
              </button>{' '}
              <span class="cast-character">
                <Parts of={hit.titles} />
              </span>
            </li>
          ),
        )}
      </ul>
      {found.why !== undefined && <Failure head="search_failed" why={found.why} onRetry={again} field={field} />}
      {found.why === undefined && typed !== '' && found.of === typed && hits.length === 0 && (
        <p role="status">
          <Changing text={message('search_none', shorten(typed, QUOTED))} />
        </p>
      )}
    </div>
  );
}
