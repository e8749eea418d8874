import type { Notes } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';

type Props = { notes: Notes | undefined; small: boolean; onUnfold: () => void };

/** The folded panel: a narrow button that says what it holds. */
export function Handle({ notes, small, onUnfold }: Props) {
  const { message } = useLocale();
  const holds = notes ? contents(notes).map(([key, count]) => message(key, count)) : [];
  return (
    <button
      type="button"
      class={`handle ${small ? 'handle-small' : ''}`}
      aria-expanded="false"
      aria-label={message('show_notes')}
      aria-description={holds.join(' · ')}
      title={[message('show_notes'), ...holds].join(' · ')}
      onClick={onUnfold}
    >
      <span class="panel-mark" aria-hidden="true" />
      {!small && (
        <span class="handle-holds" aria-hidden="true">
          {holds.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </span>
      )}
    </button>
  );
}

function contents(notes: Notes): ReadonlyArray<readonly ['holds_cast' | 'holds_stories', number]> {
  const counts = [
    ['holds_cast', notes.cast.length],
    ['holds_stories', notes.news.length],
  ] as const;
  return counts.filter(([, count]) => count > 0);
}
