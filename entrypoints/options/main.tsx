/** The options page: mounts the component on the store, and writes each choice at once. */
import { render } from 'preact';
import { Boundary } from '../../components/boundary.tsx';
import { type Locale, LocaleContext } from '../../components/locale.ts';
import type { Notice } from '../../components/notices.tsx';
import { Options } from '../../components/options/options.tsx';
import type { OptionControl, Preview } from '../../components/options/types.ts';
import type { Meta } from '../../data/schema.ts';
import { browserLocale } from '../shared/browser-locale.ts';
import { type Outcome, whyOf } from '../shared/errand.ts';
import { isFirefox } from '../shared/is-firefox.ts';
import { clearLookedUp } from '../shared/looked-up.ts';
import { pageRoot } from '../shared/page-root.ts';
import { DEFAULTS, PREFERENCES_KEY } from '../shared/preference-defaults.ts';
import { readPreferences, resetPreferences, writePreferences } from '../shared/preferences-store.ts';
import { readSample, type Sample } from '../shared/sample.ts';
import { searchWith } from '../shared/search-with.ts';
import { readShortcut } from '../shared/shortcut.ts';
import { onStored } from '../shared/storage.ts';
import { applyLook } from '../shared/theme.ts';
import { controlsOf } from './controls.ts';
import { readMeta } from './gather.ts';
import { type Change, PageChoices } from './page-choices.ts';
import { previewOf } from './preview.ts';
import { PREVIEW_STYLE } from './preview-style.ts';
import { selfCheck } from './self-check.ts';
import { FILE_NAME, fromFile, toFile } from './transfer.ts';

const locale: Locale = browserLocale();
const dark = matchMedia('(prefers-color-scheme: dark)');
const searcher = searchWith();
const choices = new PageChoices();
const known: { meta: Outcome<Meta> | undefined; shortcut: string | undefined; sample: Outcome<Sample> | undefined } = {
  meta: undefined,
  shortcut: undefined,
  sample: undefined,
};

/** @param status what happened; where it is left out, what was said last stays */
function draw(status?: string): void {
  applyLook(document, choices.current, dark.matches, locale);
  document.title = locale.message('options_title');
  render(
    <LocaleContext.Provider value={locale}>
      <Boundary>
        <Options
          controls={controls()}
          shortcut={known.shortcut}
          shortcutPlace={isFirefox() ? 'shortcut_place_firefox' : 'shortcut_place_chromium'}
          meta={known.meta?.value}
          notices={notices()}
          status={status}
          runSelfCheck={() => selfCheck(known.meta?.value?.date ?? '?', locale.message('tab_is_older'))}
          onExport={() => offer(toFile(choices.current))}
          onImport={(file) => void take(file)}
          onReset={() => void reset()}
          preview={preview()}
        />
      </Boundary>
    </LocaleContext.Provider>,
    pageRoot('options'),
  );
}

function controls(): OptionControl[] {
  return controlsOf({
    values: choices.current,
    languages: known.meta?.value?.articleLanguages,
    onChange: (change) => void choose(change, locale.message('saved')),
  });
}

/** Of what holds on this page, whether or not the browser stored it. */
function preview(): Preview {
  return previewOf(choices.current, {
    sample: known.sample,
    systemIsDark: dark.matches,
    style: PREVIEW_STYLE,
    searcher,
    onRetry: () => void ask(),
    onMoveSide: () =>
      void choose(({ side }) => ({ side: side === 'right' ? 'left' : 'right' }), locale.message('saved')),
  });
}

function notices(): Notice[] {
  const { unread } = choices;
  const why = known.meta?.why;
  return [
    ...(unread === undefined ? [] : [{ text: locale.message('choices_unread', unread), onRetry: () => void ask() }]),
    ...(why === undefined ? [] : [{ text: locale.message('data_unread', why), onRetry: () => void ask() }]),
  ];
}

/** Asks for everything at once; what is slow or fails holds the choices up no longer than they take themselves. */
async function ask(): Promise<void> {
  const later = [
    readMeta().then((meta) => Object.assign(known, { meta })),
    readShortcut().then((shortcut) => Object.assign(known, { shortcut })),
    readSample().then((sample) => Object.assign(known, { sample })),
  ];
  choices.take(await readPreferences());
  draw();
  for (const errand of later) void errand.then(() => draw());
}

async function choose(change: Change, done: string): Promise<void> {
  await after(choices.change(change, writePreferences), done);
}

async function reset(): Promise<void> {
  await after(
    choices.change(() => DEFAULTS, resetPreferences),
    locale.message('reset_done'),
  );
}

async function take(file: File): Promise<void> {
  try {
    const wanted = fromFile(await file.text());
    await choose(() => wanted, locale.message('import_done'));
  } catch (error) {
    draw(locale.message('not_saved', `${file.name}: ${whyOf(error)}`));
  }
}

/** Shows what came of a change: it holds on this page either way. */
async function after(change: Promise<boolean>, done: string): Promise<void> {
  draw();
  const isStored = await change;
  draw(isStored ? done : locale.message('not_saved_here', choices.unsaved ?? ''));
  // Where the wish for no list is stored, the background hears of it; where it is not, it is fulfilled all the same.
  if (!isStored && !choices.current.remember) await clearLookedUp().catch((error: unknown) => draw(whyOf(error)));
}

/** A download that the page makes by itself: no permission, no request. */
function offer(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: FILE_NAME });
  link.click();
  // The browser may take it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function refresh(): Promise<void> {
  choices.take(await readPreferences());
  draw();
}

onStored(PREFERENCES_KEY, () => void refresh());
dark.addEventListener('change', () => draw());
// From the browser's cache a page comes back as it was, whatever was chosen meanwhile.
window.addEventListener('pageshow', ({ persisted }) => persisted && void refresh());
void ask();
