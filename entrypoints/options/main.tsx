/** The options page: mounts the component on the store, and writes each choice at once. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, type OptionValues } from '../../components/options/options.tsx';
import { type Speech, SpeechContext } from '../../components/words.ts';
import type { PreferenceChanges } from '../shared/preferences.ts';
import { readPreferences, resetPreferences, writePreferences } from '../shared/preferences-store.ts';
import { send } from '../shared/send.ts';
import { dress } from '../shared/theme.ts';
import { browserSpeech } from '../shared/words.ts';
import { selfCheck } from './self-check.ts';
import { FILE_NAME, fromFile, toFile } from './transfer.ts';

const speech: Speech = browserSpeech();
const dark = matchMedia('(prefers-color-scheme: dark)');

/** @param status what happened; where it is left out, what was said last stays */
async function show(status?: string): Promise<void> {
  const [preferences, meta, commands] = await Promise.all([
    readPreferences(),
    send({ type: 'meta' }),
    browser.commands.getAll(),
  ]);
  dress(document, preferences, dark.matches, speech);
  document.title = speech.words('options_title');
  const root = document.querySelector('#options');
  if (!root) throw new Error('options/index.html has no #options');
  const shortcut = commands.find(({ name }) => name === 'enter-panel')?.shortcut ?? '';
  render(
    <SpeechContext.Provider value={speech}>
      <Options
        values={preferences}
        shortcut={shortcut}
        meta={meta}
        status={status}
        runSelfCheck={() => selfCheck(meta.date)}
        onChange={(change) =>
          void after(
            writePreferences((stored) => toChanges(change(stored))),
            speech.words('saved'),
          )
        }
        onExport={() => void readPreferences().then((stored) => offer(toFile(stored)))}
        onImport={(file) => void after(take(file), speech.words('import_done'), `${file.name}: `)}
        onReset={() => void after(resetPreferences(), speech.words('reset_done'))}
      />
    </SpeechContext.Provider>,
    root,
  );
}

/** Shows what came of a change; where it could not be stored, what is stored and why, the place before it. */
async function after(change: Promise<unknown>, done: string, place = ''): Promise<void> {
  const outcome = await change.then(
    () => done,
    (error: unknown) => speech.words('not_saved', place + (error instanceof Error ? error.message : String(error))),
  );
  await show(outcome);
}

async function take(file: File): Promise<void> {
  const choices = fromFile(await file.text());
  await writePreferences(() => choices);
}

/** A download that the page makes by itself: no permission, no request. */
function offer(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: FILE_NAME });
  link.click();
  // The browser may take it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function toChanges({ sections, hidden, hiddenLanguages, ...others }: Partial<OptionValues>): PreferenceChanges {
  return {
    ...others,
    ...(sections && { sections: [...sections] }),
    ...(hidden && { hidden: [...hidden] }),
    ...(hiddenLanguages && { hiddenLanguages: [...hiddenLanguages] }),
  };
}

browser.storage.onChanged.addListener((changes) => {
  if ('preferences' in changes) void show();
});
void show();
