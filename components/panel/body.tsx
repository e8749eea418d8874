import type { CastMember, Notes, Person } from '../../data/schema.ts';
import type { SearchHit } from '../../data/search.ts';
import { Changing } from '../changing.tsx';
import { correctionAddress, newsSearchAddress } from '../links.ts';
import { NotesPane } from '../notes/pane.tsx';
import type { NotesSetting } from '../notes/setting.ts';
import { dayInWords, useSpeech } from '../words.ts';
import { Unknown } from './unknown.tsx';

/** What the panel has to show. */
export type PanelView =
  | { state: 'looking' }
  | { state: 'known'; notes: Notes; date: string }
  | { state: 'unknown'; date: string; people?: readonly CastMember[] }
  | { state: 'failed'; why: string };

export type PanelBodyProps = {
  view: PanelView;
  netflixId: number;
  /** In the player, where an unknown id says nothing of the title. */
  playing: boolean;
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
          <p class="panel-why" dir="auto">
            <Changing text={view.why} />
          </p>
          <button type="button" class="button" onClick={onRetry}>
            {words('try_again')}
          </button>
        </div>
      );
    case 'unknown':
      return <Unknown key={`unknown ${netflixId}`} {...props} view={view} />;
    case 'known':
      return (
        <>
          <NotesPane key={netflixId} notes={view.notes} setting={setting} loadPerson={loadPerson} />
          <Foot
            date={view.date}
            address={correctionAddress(netflixId, view.notes.name)}
            notes={view.notes}
            wantsNews={setting.sections.includes('news')}
          />
        </>
      );
  }
}

type FootProps = { date: string; address: string; notes: Notes; wantsNews: boolean };

function Foot({ date, address, notes, wantsNews }: FootProps) {
  const { words, language } = useSpeech();
  return (
    <footer class="panel-foot">
      {wantsNews && notes.news.length === 0 && (
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
