import { Failure } from '../failure.tsx';
import { correctionAddress, newsSearchAddress, OUTSIDE } from '../links.ts';
import { useLocale } from '../locale.ts';
import type { NotesInWords } from '../notes/in-words.ts';
import { NotesPane } from '../notes/pane.tsx';
import type { PanelBodyProps } from './types.ts';
import { Unknown } from './unknown.tsx';

/** The inside of the open panel, by what is known. */
export function PanelBody(props: PanelBodyProps) {
  const { view, netflixId, setting, loadPerson, onRetry } = props;
  const { message } = useLocale();
  switch (view.state) {
    case 'looking':
      return <p class="panel-looking">{message('looking')}</p>;
    case 'failed':
      return <Failure head="failed_head" why={view.why} onRetry={onRetry} />;
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

type FootProps = { date: string; address: string; notes: NotesInWords; wantsNews: boolean };

function Foot({ date, address, notes, wantsNews }: FootProps) {
  const { message } = useLocale();
  return (
    <footer class="panel-foot">
      {wantsNews && notes.news.length === 0 && (
        <a href={newsSearchAddress(notes)} {...OUTSIDE}>
          {message('search_news')}
        </a>
      )}
      <span>{message('data_of', date)}</span>
      <a href={address} {...OUTSIDE}>
        {message('something_wrong')}
      </a>
    </footer>
  );
}
