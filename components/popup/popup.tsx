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
  const { start, search, notices, setting, onOptions } = props;
  const { message } = useLocale();
  const [typed, type] = useState(start?.kind === 'words' ? start.words : '');
  const [choice, choose] = useState<Choice | undefined>(start?.kind === 'person' ? start : undefined);
  const field = useRef<HTMLInputElement | null>(null);
  const back = (): void => choose(undefined);
  const typeFor = (words: string): void => {
    type(words);
    field.current?.focus();
  };
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
          {typed.trim() === '' && <Idle {...props} cover={setting.cover} onType={typeFor} onChoose={choose} />}
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
