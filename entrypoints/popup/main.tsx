/** The popup: mounts the component on what the browser, the tab and the background say. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { type Speech, SpeechContext } from '../../components/words.ts';
import type { Notes, Person } from '../../data/schema.ts';
import { chosenOf } from '../shared/chosen.ts';
import { clearLookedUp, readLookedUp, rememberLookedUp } from '../shared/looked-up.ts';
import { readPreferences } from '../shared/preferences-store.ts';
import { searchWith } from '../shared/search-with.ts';
import { send } from '../shared/send.ts';
import { dress } from '../shared/theme.ts';
import { browserSpeech } from '../shared/words.ts';
import { askForAccess, hasAccess } from './access.ts';
import { currentTitle, isPrivateWindow } from './current-title.ts';

async function loadNotes(netflixId: number, name: string): Promise<Notes | undefined> {
  const answer = await send({ type: 'lookup', netflixId, page: { names: [name] } });
  if (answer.state !== 'known') return undefined;
  await rememberLookedUp(answer.notes, await isPrivateWindow());
  return chosenOf(answer.notes, await readPreferences());
}

/** Everything known of a person; of somebody with one credit only the index knows, by key and name. */
async function loadPerson(key: string, name: string): Promise<Person | undefined> {
  return (await send({ type: 'person', key })) ?? searcher.person(key, name);
}

async function show(): Promise<void> {
  const speech: Speech = browserSpeech();
  const [preferences, current, lookedUp, access] = await Promise.all([
    readPreferences(),
    currentTitle(),
    readLookedUp(),
    hasAccess(),
  ]);
  dress(document, preferences, matchMedia('(prefers-color-scheme: dark)').matches, speech);
  const root = document.querySelector('#popup');
  if (!root) throw new Error('popup/index.html has no #popup');
  const { sections, spoilers } = preferences;
  render(
    <SpeechContext.Provider value={speech}>
      <Popup
        search={searcher.search}
        loadNotes={loadNotes}
        loadPerson={loadPerson}
        current={current}
        lookedUp={lookedUp}
        setting={{ sections, cover: spoilers === 'covered', newTabs: true }}
        askForAccess={access ? undefined : () => void askForAccess().then(show)}
        onForget={() => void clearLookedUp().then(show)}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </SpeechContext.Provider>,
    root,
  );
}

const searcher = searchWith();
void show();
