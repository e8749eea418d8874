import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';

type Props = {
  /** What lies underneath, as far as it may be said: a publisher, a topic. */
  about?: string | undefined;
  /** What the button says, where that is not enough. */
  label?: string;
  covered: boolean;
  children: ComponentChildren;
};

/** Covers what gives something away. Until the viewer asks, what lies under it is not in the document at all. */
export function Spoiler({ about, label, covered, children }: Props) {
  const { message } = useLocale();
  const [asked, ask] = useState(false);
  if (!covered || asked) return <>{children}</>;
  return (
    <button type="button" class="spoiler-cover" onClick={() => ask(true)}>
      {label ?? (about === undefined ? message('spoiler') : message('spoiler_of', about))}
    </button>
  );
}
