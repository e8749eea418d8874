import { type Message, useLocale } from '../locale.ts';
import type { PanelView } from './types.ts';

type Props = { view: PanelView; onUnfold: () => void };

/** The folded panel: a disc that says what it holds to whoever points at it or has it read out. */
export function Disc({ view, onUnfold }: Props) {
  const { message } = useLocale();
  const holds = contents(view, message);
  return (
    <button
      type="button"
      class="disc"
      aria-expanded="false"
      aria-label={message('show_notes')}
      aria-description={holds}
      title={[message('show_notes'), holds].filter(Boolean).join(' · ')}
      onClick={onUnfold}
    >
      <span class="panel-mark" aria-hidden="true" />
    </button>
  );
}

function contents(view: PanelView, message: Message): string {
  switch (view.state) {
    case 'known': {
      const { cast, news } = view.notes;
      const counts = [
        cast.length > 0 && message('holds_cast', cast.length),
        news.length > 0 && message('holds_stories', news.length),
      ];
      return counts.filter(Boolean).join(' · ');
    }
    case 'unknown':
      return message('unknown_head');
    case 'failed':
      return message('failed_head');
    case 'looking':
      return '';
  }
}
