import { useState } from 'preact/hooks';
import { useLocale, WRITTEN } from '../locale.ts';
import { useNotesSetting } from './setting.ts';

/** From how many letters on a text is surely longer than the lines that are shown of it: three, in the player one. */
const LONG = { page: 150, player: 45 };

/** What it is about: three lines, in the player one, and the rest one press away. */
export function Synopsis({ text }: { text: string }) {
  const { message } = useLocale();
  const { characterFirst } = useNotesSetting();
  const [isOpen, open] = useState(false);
  const folds = text.length > (characterFirst ? LONG.player : LONG.page);
  const shown = isOpen || !folds ? '' : characterFirst ? ' notes-text-line' : ' notes-text-lines';
  return (
    <section class="notes-section notes-synopsis" aria-label={message('synopsis')}>
      <h3 class="silent">{message('synopsis')}</h3>
      <p class={`notes-text${shown}`} {...WRITTEN}>
        {text}
      </p>
      {folds && (
        <button type="button" class="notes-more" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {message('show_more')}
          <span class="silent">: {message('synopsis')}</span>
        </button>
      )}
    </section>
  );
}
