import type { ComponentChildren } from 'preact';
import { type MessageKey, useLocale } from '../locale.ts';

/** A part of what is known of a person, under its heading. */
export function Section({ label, children }: { label: MessageKey; children: ComponentChildren }) {
  const { message } = useLocale();
  return (
    <section class="notes-section" aria-label={message(label)}>
      <h3>{message(label)}</h3>
      {children}
    </section>
  );
}
