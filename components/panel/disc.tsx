import { holds } from '../holds.ts';
import { type Message, useLocale } from '../locale.ts';
import type { PanelView } from './types.ts';

type Props = { view: PanelView; onUnfold: () => void };

/** The folded panel: a disc that says what it holds to whoever points at it or has it read out. */
export function Disc({ view, onUnfold }: Props) {
  const { message } = useLocale();
  const inside = contents(view, message);
  return (
    <button
      type="button"
      class="disc"
      aria-expanded="false"
      aria-label={message('show_notes')}
      aria-description={inside.join(' · ')}
      title={[message('show_notes'), ...inside].join(' · ')}
      onClick={onUnfold}
    >
      <span class="panel-mark" aria-hidden="true" />
    </button>
  );
}

function contents(view: PanelView, message: Message): string[] {
  switch (view.state) {
    case 'known': {
      const { cast, news } = view.notes;
      return holds(cast.length, news.length, message);
    }
    case 'unknown':
      return [message('unknown_head')];
    case 'failed':
      return [message('failed_head')];
    case 'looking':
      return [];
  }
}
