import { useRef } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { Failure } from '../failure.tsx';
import { useLocale } from '../locale.ts';
import { Name } from '../notes/name.tsx';
import { NotesPane } from '../notes/pane.tsx';
import { Scroller } from '../scroller.tsx';
import type { WelcomeProps } from './types.ts';

/** The notes of a title as the panel has them on Netflix: everything in them works. */
export function Trial({ example, setting, panelTheme, loadPerson, onRetry }: WelcomeProps) {
  const { message } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const notes = example?.value;
  return (
    <aside class="welcome-panel" aria-label={message('show_notes')} data-theme={panelTheme}>
      <Scroller ref={scroller} aria-label={notes?.name ?? message('show_notes')}>
        {example?.why !== undefined && <Failure head="failed_head" why={example.why} onRetry={onRetry} />}
        {notes && (
          <Boundary onRetry={onRetry}>
            <NotesPane
              notes={notes}
              setting={{ ...setting, Name, scroller: () => scroller.current }}
              loadPerson={loadPerson}
            />
          </Boundary>
        )}
      </Scroller>
    </aside>
  );
}
