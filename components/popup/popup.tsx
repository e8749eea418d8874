import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../boundary.tsx';
import { useLocale } from '../locale.ts';
import { Name } from '../notes/name.tsx';
import { Notices } from '../notices.tsx';
import { Idle } from './idle.tsx';
import { SearchField } from './search-field.tsx';
import { Selected } from './selected.tsx';
import type { Choice, PopupProps } from './types.ts';

/** Search over everything; a hit opens its notes in place. */
export function Popup(props: PopupProps) {
  const { start, search, notices, setting, onForget, onOptions } = props;
  const { message } = useLocale();
  const [typed, type] = useState(start?.kind === 'words' ? start.words : '');
  const [choice, choose] = useState<Choice | undefined>(start?.kind === 'person' ? start : undefined);
  const field = useRef<HTMLInputElement | null>(null);
  const popup = useRef<HTMLElement>(null);
  // All of it scrolls with its page, which in the options' preview is not the one that this runs in.
  const scroller = (): Element | null | undefined => popup.current?.ownerDocument.scrollingElement;
  const back = (): void => choose(undefined);
  const typeFor = (words: string): void => {
    type(words);
    field.current?.focus();
  };
  // The button goes with the list.
  const forget = (): void => {
    onForget();
    field.current?.focus();
  };
  useEffect(() => {
    if (choice === undefined) field.current?.focus();
  }, [choice]);
  return (
    // An Enter that is held presses once: what has the focus after it is the way back.
    <main
      class="popup"
      ref={popup}
      onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
    >
      <h1 class={choice ? 'popup-title popup-title-silent' : 'popup-title'}>{message('show_notes')}</h1>
      <Notices of={notices} />
      {choice ? (
        <Boundary onRetry={back}>
          <Selected {...props} setting={{ ...setting, Name, scroller }} choice={choice} onBack={back} />
        </Boundary>
      ) : (
        <>
          <SearchField field={field} typed={typed} onType={type} search={search} onChoose={choose} />
          {typed.trim() === '' && (
            <Idle {...props} cover={setting.cover} onForget={forget} onType={typeFor} onChoose={choose} />
          )}
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
