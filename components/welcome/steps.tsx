import type { ComponentChildren } from 'preact';
import { type MessageKey, useLocale } from '../locale.ts';
import type { WelcomeProps } from './types.ts';

/** The ways to the notes, each in a few words; and that nothing is asked of the viewer for it. */
export function Steps({ shortcut, shortcutPlace, pin, keyword }: WelcomeProps) {
  const { message } = useLocale();
  return (
    <div class="welcome-steps">
      {shortcut !== undefined && (
        <Step head="pref_shortcut">
          {shortcut === '' ? (
            <>
              {message('pref_shortcut_none')} {message(shortcutPlace)}
            </>
          ) : (
            <>
              <kbd class="welcome-keys">{shortcut}</kbd> {message('pref_shortcut_help')}
            </>
          )}
        </Step>
      )}
      {pin && <Step head="welcome_pin">{message(pin)}</Step>}
      {keyword !== undefined && <Step head="search_label">{message('welcome_address_bar', keyword)}</Step>}
      <Step head="welcome_nothing_asked">{message('welcome_nothing_asked_text')}</Step>
    </div>
  );
}

function Step({ head, children }: { head: MessageKey; children: ComponentChildren }) {
  const { message } = useLocale();
  return (
    <section class="welcome-step" aria-label={message(head)}>
      <h2>{message(head)}</h2>
      <p>{children}</p>
    </section>
  );
}
