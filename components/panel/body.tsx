import type { Notes, Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search.ts';
import { correctionAddress, newsSearchAddress, suggestionAddress } from '../links.ts';
import { NotesPane } from '../notes/pane.tsx';
import type { NotesSetting } from '../notes/setting.ts';
import { dayInWords, useSpeech } from '../words.ts';
import { UnknownSearch } from './unknown-search.tsx';

/** What the panel has to show. */
export type PanelView =
  | { state: 'looking' }
  | { state: 'known'; notes: Notes; date: string }
  | { state: 'unknown'; date: string }
  | { state: 'failed'; why: string };

export type PanelBodyProps = {
  view: PanelView;
  netflixId: number;
  /** The page's own name for what it shows, where it could be read. */
  pageName: string | undefined;
  setting: Omit<NotesSetting, 'openPerson'>;
  loadPerson: (key: string) => Promise<Person | undefined>;
  search: (words: string) => Promise<SearchHit[]>;
  onRetry: () => void;
};

/** The inside of the open panel, by what is known. */
export function PanelBody(props: PanelBodyProps) {
  const { view, netflixId, setting, loadPerson, onRetry } = props;
  const { words } = useSpeech();
  switch (view.state) {
    case 'looking':
      return <p class="panel-message">{words('looking')}</p>;
    case 'failed':
      return (
        <div class="panel-message">
          <h2 class="notes-name">{words('failed_head')}</h2>
          <p>{words('failed_text')}</p>
          <p class="panel-why">{view.why}</p>
          <button type="button" class="button" onClick={onRetry}>
            {words('try_again')}
          </button>
        </div>
      );
    case 'unknown':
      return <Unknown {...props} date={view.date} />;
    case 'known':
      return (
        <>
          <NotesPane key={netflixId} notes={view.notes} setting={setting} loadPerson={loadPerson} />
          <Foot date={view.date} address={correctionAddress(netflixId, view.notes.name)} notes={view.notes} />
        </>
      );
  }
}

function Foot({ date, address, notes }: { date: string; address: string; notes: Notes }) {
  const { words, language } = useSpeech();
  return (
    <footer class="panel-foot">
      {notes.news.length === 0 && (
        <a href={newsSearchAddress(notes)} target="_blank" rel="noopener noreferrer">
          {words('search_news')}
        </a>
      )}
      <span>{words('data_of', dayInWords(date, language))}</span>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {words('something_wrong')}
      </a>
    </footer>
  );
}

function Unknown({ date, netflixId, pageName, search }: PanelBodyProps & { date: string }) {
  const { words, language } = useSpeech();
  return (
    <div class="panel-message">
      <h2 class="notes-name">{pageName ?? words('unknown_head')}</h2>
      <p>{words('unknown_text', dayInWords(date, language))}</p>
      <UnknownSearch search={search} />
      <p>
        <a href={suggestionAddress(netflixId, pageName)} target="_blank" rel="noopener noreferrer">
          {words('suggest_title')}
        </a>
      </p>
    </div>
  );
}
