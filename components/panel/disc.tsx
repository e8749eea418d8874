import type { Notes } from '../../data/schema.ts';
import { useLocale } from '../locale.ts';

type Props = { notes: Notes | undefined; onUnfold: () => void };

/** The folded panel: a disc that says what it holds to whoever points at it or has it read out. */
export function Disc({ notes, onUnfold }: Props) {
  const { message } = useLocale();
  const holds = notes ? contents(notes).map(([key, count]) => message(key, count)) : [];
  return (
    <button
      type="button"
      class="disc"
      aria-expanded="false"
      aria-label={message('show_notes')}
      aria-description={holds.join(' · ')}
      title={[message('show_notes'), ...holds].join(' · ')}
      onClick={onUnfold}
    >
      <span class="panel-mark" aria-hidden="true" />
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
