import { Changing } from '../changing.tsx';
import { newsSearchAddress, OUTSIDE, suggestionAddress } from '../links.ts';
import { useLocale } from '../locale.ts';
import { Cast } from '../notes/cast.tsx';
import type { MemberInWords } from '../notes/in-words.ts';
import { PersonPane } from '../notes/pane.tsx';
import type { PanelBodyProps } from './types.ts';
import { UnknownSearch } from './unknown-search.tsx';

type Props = Omit<PanelBodyProps, 'view'> & { view: { date: string; people?: readonly MemberInWords[] } };

/** A title that is not in the data set: says so, and gives what there is all the same. */
export function Unknown({ view, netflixId, pageName, playing, search, setting, loadPerson }: Props) {
  const { message } = useLocale();
  return (
    <PersonPane setting={setting} loadPerson={loadPerson}>
      <div class="panel-message">
        <h2 class="notes-name">
          <bdi translate={pageName === undefined}>
            <Changing text={pageName ?? message('unknown_head')} />
          </bdi>
        </h2>
        <p>{playing ? message('player_unknown') : message('unknown_text', view.date)}</p>
        {view.people && view.people.length > 0 && (
          <div class="notes">
            <Cast cast={view.people} label="on_this_page" about="on_this_page_about" />
          </div>
        )}
        <UnknownSearch search={search} first={plain(pageName)} />
        {pageName !== undefined && (
          <p>
            <a href={newsSearchAddress({ name: plain(pageName) })} {...OUTSIDE}>
              {message('search_news')}
            </a>
          </p>
        )}
        {!playing && (
          <p>
            <a href={suggestionAddress(netflixId, pageName)} {...OUTSIDE}>
              {message('suggest_title')}
            </a>
          </p>
        )}
      </div>
    </PersonPane>
  );
}

/** A page's name without the year that stands behind it. */
function plain(pageName: string | undefined): string {
  return pageName?.replace(/ \(\d{4}\)$/, '') ?? '';
}
