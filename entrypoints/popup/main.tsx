/** The popup: mounts the component on what the browser, the tab and the background say. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Boundary } from '../../components/boundary.tsx';
import { LocaleContext, type MessageKey } from '../../components/locale.ts';
import { filterNotes } from '../../components/notes/filter-notes.ts';
import type { NotesInWords } from '../../components/notes/in-words.ts';
import type { Notice } from '../../components/notices.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { TabTitle } from '../../components/popup/types.ts';
import { browserLocale } from '../shared/browser-locale.ts';
import { whyOf } from '../shared/errand.ts';
import { loadNotes, loadPerson } from '../shared/load-notes.ts';
import { clearLookedUp, rememberLookedUp } from '../shared/looked-up.ts';
import { pageRoot } from '../shared/page-root.ts';
import { readStart } from '../shared/popup-address.ts';
import { PREFERENCES_KEY } from '../shared/preference-defaults.ts';
import { searchWith } from '../shared/search-with.ts';
import { onStored } from '../shared/storage.ts';
import { applyLook, settingOf } from '../shared/theme.ts';
import { askForAccess } from './access.ts';
import { gather, type Known } from './gather.ts';

const locale = browserLocale();
const searcher = searchWith();
const dark = matchMedia('(prefers-color-scheme: dark)');
const start = readStart(location.search);
const latest: { known?: Known } = {};
/** Why errands of the viewer's failed, by the sentence that says so. */
const troubles = new Map<MessageKey, string>();

/** Notes that the viewer opens also go onto the list of what was looked up. */
async function openNotes(netflixId: number, name: string): Promise<NotesInWords | undefined> {
  const notes = await loadNotes(netflixId, name);
  if (!notes) return undefined;
  attempt('list_not_kept', () => rememberLookedUp(notes, latest.known?.tab?.isPrivate ?? true));
  return latest.known ? filterNotes(notes, latest.known.stored.preferences) : notes;
}

/** A side errand: it fails in a sentence, and takes nothing away. */
function attempt(trouble: MessageKey, errand: () => Promise<unknown>, done = (): void => {}): void {
  troubles.delete(trouble);
  // Called at once, as a browser wants to be asked from a click.
  new Promise((resolve) => resolve(errand())).then(done, (error: unknown) => {
    troubles.set(trouble, whyOf(error));
    draw();
  });
}

/** The tab's title with what is known of it, as far as the viewer wants to see that. */
function currentOf({ tab, notes, stored }: Known): TabTitle | undefined {
  if (!tab?.current) return undefined;
  const { netflixId, name } = tab.current;
  const { show } = tab;
  const { cast, year } = notes ? filterNotes(notes, stored.preferences) : {};
  return { netflixId, name, year, cast, show: show && (() => attempt('not_done', show, () => window.close())) };
}

function notices({ stored, lookedUp }: Known): Notice[] {
  const read: Array<[MessageKey, string | undefined]> = [
    ['choices_unread', stored.why],
    ['list_unread', lookedUp.why],
    ...troubles,
  ];
  return read.flatMap(([key, why]) => (why === undefined ? [] : [{ text: locale.message(key, why) }]));
}

function draw(): void {
  const { known } = latest;
  if (!known) return;
  const { stored, tab, lookedUp } = known;
  const reload = tab?.reload;
  applyLook(document, stored.preferences, dark.matches, locale);
  render(
    <LocaleContext.Provider value={locale}>
      <Boundary>
        <Popup
          search={searcher.search}
          loadNotes={openNotes}
          loadPerson={loadPerson}
          start={start}
          current={currentOf(known)}
          lookedUp={lookedUp.value ?? []}
          setting={{ ...settingOf(stored.preferences, false), newTabs: true }}
          notices={notices(known)}
          askForAccess={known.hasAccess ? undefined : () => attempt('not_done', askForAccess, refresh)}
          reloadTab={reload && (() => attempt('not_done', reload, () => window.close()))}
          onForget={() => attempt('list_not_cleared', clearLookedUp, refresh)}
          onOptions={() =>
            attempt(
              'not_done',
              () => browser.runtime.openOptionsPage(),
              () => window.close(),
            )
          }
        />
      </Boundary>
    </LocaleContext.Provider>,
    pageRoot('popup'),
  );
}

function refresh(): void {
  void gather((known) => {
    latest.known = known;
    draw();
  });
}

onStored(PREFERENCES_KEY, refresh);
dark.addEventListener('change', draw);
refresh();
