import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { useLocale } from '../locale.ts';
import { Notices } from '../notices.tsx';
import { Idle } from './idle.tsx';
import { SearchField } from './search-field.tsx';
import { Selected } from './selected.tsx';
import type { Choice, PopupProps } from './types.ts';

/** Search over everything; a hit opens its notes in place. */
export function Popup(props: PopupProps) {
  const { search, notices, onOptions } = props;
  const { message } = useLocale();
  const [typed, type] = useState('');
  const [choice, choose] = useState<Choice | undefined>(undefined);
  const field = useRef<HTMLInputElement | null>(null);
  const back = (): void => choose(undefined);
  useEffect(() => {
    if (choice === undefined) field.current?.focus();
  }, [choice]);
  return (
    <main class="popup">
      <h1 class={choice ? 'popup-title popup-title-silent' : 'popup-title'}>{message('show_notes')}</h1>
      <Notices of={notices} />
      {choice ? (
        <Boundary onRetry={back}>
          <Selected {...props} choice={choice} onBack={back} />
        </Boundary>
      ) : (
        <>
          <SearchField field={field} typed={typed} onType={type} search={search} onChoose={choose} />
          {typed.trim() === '' && <Idle {...props} onChoose={choose} />}
          <footer class="popup-foot">
            <button type="button" class="popup-options" onClick={onOptions}>
              {message('open_options')}
            </button>
          </footer>
        </>
      )}
    </main>
  );
}
