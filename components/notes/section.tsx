import type { ComponentChildren } from 'preact';
import { type MessageKey, useLocale } from '../locale.ts';
import type { NotesSection } from './section-names.ts';

type Props = {
  label: MessageKey;
  /** By which the panel's bar finds it. */
  part?: NotesSection;
  children: ComponentChildren;
};

/** A part of the notes, or of what is known of a person, under its heading. */
export function Section({ label, part, children }: Props) {
  const { message } = useLocale();
  return (
    <section class="notes-section" aria-label={message(label)} data-section={part}>
      <h3>{message(label)}</h3>
      {children}
    </section>
  );
}
