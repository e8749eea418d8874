import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import { useNotesSetting } from './setting.ts';

type Props = {
  /** What lies underneath, as far as it may be said: a publisher, a topic. */
  about?: string | undefined;
  /** What the button says, where that is not enough. */
  label?: string;
  /** Whether what lies underneath gives something away. */
  spoils: boolean;
  children: ComponentChildren;
};

/** Covers what gives something away, where the viewer has that covered. Until the viewer asks, what lies under it is not in the document at all. */
export function Spoiler({ about, label, spoils, children }: Props) {
  const { message } = useLocale();
  const { cover } = useNotesSetting();
  const [asked, ask] = useState(false);
  if (!cover || !spoils || asked) return <>{children}</>;
  const uncover = (button: HTMLElement): void => {
    const around = button.parentElement;
    // By key the focus goes to where the text then stands. With the button it would be lost, and the next key be the page's.
    if (around && button.matches(':focus-visible')) {
      around.tabIndex = -1;
      around.focus();
    }
    ask(true);
  };
  return (
    <button type="button" class="spoiler-cover" onClick={(event) => uncover(event.currentTarget)}>
      {label ?? (about === undefined ? message('spoiler') : message('spoiler_of', about))}
    </button>
  );
}
