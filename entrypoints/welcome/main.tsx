/** The page of the first use: opened once, when the extension was installed. */
import { render } from 'preact';
import { Boundary } from '../../components/boundary.tsx';
import { type Locale, LocaleContext } from '../../components/locale.ts';
import { filterNotes } from '../../components/notes/filter-notes.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { browserLocale } from '../shared/browser-locale.ts';
import { outcomeOf } from '../shared/errand.ts';
import { isFirefox } from '../shared/is-firefox.ts';
import { loadPerson } from '../shared/load-notes.ts';
import { pageRoot } from '../shared/page-root.ts';
import { applyLook, lookOf, settingOf } from '../shared/theme.ts';
import { gather, type Known, NOTHING, reloadTabs } from './gather.ts';

const locale: Locale = browserLocale();
const dark = matchMedia('(prefers-color-scheme: dark)');
const page: { known: Known; failed?: string | undefined; isDrawn: boolean } = { known: NOTHING, isDrawn: false };
/** Milliseconds that the first drawing waits for what is asked, so that nothing moves where all goes well. */
const MOMENT = 100;

function draw(): void {
  const { example, shortcut, isPinned, keyword, olderTabs, preferences } = page.known;
  applyLook(document, preferences, dark.matches, locale);
  document.title = locale.message('welcome_title');
  render(
    <LocaleContext.Provider value={locale}>
      <Boundary>
        <Welcome
          example={example?.value ? { value: filterNotes(example.value.notes, preferences) } : example}
          setting={{ ...settingOf(preferences, false), newTabs: true }}
          panelTheme={lookOf(preferences).theme}
          shortcut={shortcut}
          shortcutPlace={isFirefox() ? 'shortcut_place_firefox' : 'shortcut_place_chromium'}
          pin={pinFor(isPinned, shortcut)}
          keyword={keyword}
          notices={page.failed === undefined ? [] : [{ text: locale.message('not_done', page.failed) }]}
          loadPerson={loadPerson}
          reloadTabs={olderTabs.length > 0 ? () => void reload(olderTabs) : undefined}
          onRetry={ask}
        />
      </Boundary>
    </LocaleContext.Provider>,
    pageRoot('welcome'),
  );
}

/** A browser without commands is a phone's, which has no toolbar either. */
function pinFor(isPinned: boolean | undefined, shortcut: string | undefined) {
  if (isPinned === true || shortcut === undefined) return undefined;
  return isFirefox() ? 'welcome_pin_firefox' : 'welcome_pin_chromium';
}

async function reload(tabs: readonly number[]): Promise<void> {
  const { why } = await outcomeOf(() => reloadTabs(tabs));
  page.failed = why;
  ask();
}

function ask(): void {
  const all = gather((part) => {
    page.known = { ...page.known, ...part };
    if (page.isDrawn) draw();
  });
  const moment = new Promise((resolve) => setTimeout(resolve, MOMENT));
  void Promise.race([all, moment]).then(() => {
    page.isDrawn = true;
    draw();
  });
}

// The viewer may come back from where the shortcut is set, or from the toolbar.
window.addEventListener('focus', ask);
dark.addEventListener('change', draw);
ask();
