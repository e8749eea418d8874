// @vitest-environment jsdom
/** The page of the first use in every language: nothing is left out, and nothing stays to be filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { ROOT } from '../../scripts/root.ts';
import { type Locale, LocaleContext, type MessageKey } from '../locale.ts';
import { Welcome } from './welcome.tsx';

const FOLDER = join(ROOT, 'public', '_locales');
const PINS = ['welcome_pin_chromium', 'welcome_pin_firefox'] as const;

function localeIn(code: string): Locale {
  const messages = JSON.parse(readFileSync(join(FOLDER, code, 'messages.json'), 'utf8')) as Record<
    MessageKey,
    { message: string }
  >;
  const message: Locale['message'] = (key, ...about) =>
    messages[key].message.replace(/\$(\d)/g, (_, place) => String(about[Number(place) - 1]));
  const direction = message('words_direction') === 'rtl' ? 'rtl' : 'ltr';
  return { message, language: message('words_language'), direction };
}

function textIn(locale: Locale, pin: (typeof PINS)[number], shortcut: string): string {
  render(
    <LocaleContext.Provider value={locale}>
      <Welcome
        example={undefined}
        setting={{ sections: [], cover: true, newTabs: true }}
        panelTheme="dark"
        shortcut={shortcut}
        shortcutPlace="shortcut_place_chromium"
        pin={pin}
        keyword="notes"
        notices={[]}
        loadPerson={async () => undefined}
        reloadTabs={() => {}}
        onRetry={() => {}}
      />
    </LocaleContext.Provider>,
    document.body,
  );
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

test.each(readdirSync(FOLDER))('%s', (code) => {
  const locale = localeIn(code);
  const all = PINS.map((pin, at) => textIn(locale, pin, at === 0 ? 'Alt+Shift+Y' : '')).join('\n');
  const said: MessageKey[] = [
    'welcome_title',
    'welcome_intro',
    'welcome_pin',
    ...PINS,
    'welcome_nothing_asked',
    'welcome_nothing_asked_text',
    'welcome_open_netflix',
    'welcome_older_tabs',
    'welcome_reload_tabs',
    'pref_shortcut_help',
    'pref_shortcut_none',
    'shortcut_place_chromium',
  ];
  expect(said.filter((key) => !all.includes(locale.message(key)))).toEqual([]);
  expect(all).toContain(locale.message('welcome_address_bar', 'notes'));
  expect(all).not.toMatch(/\$\d|undefined/);
});
