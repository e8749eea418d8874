import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { META_FILE } from '../../data/lookup/read.ts';
import { browserLocale } from '../shared/browser-locale.ts';
import { whyOf } from '../shared/errand.ts';
import { clearUnwantedList, rememberLookedUp } from '../shared/looked-up.ts';
import { PREFERENCES_KEY } from '../shared/preference-defaults.ts';
import { readPreferences, writePreferences } from '../shared/preferences-store.ts';
import { searchWith } from '../shared/search-with.ts';
import { readPanelStyle, readShard } from '../shared/shards.ts';
import { onStored } from '../shared/storage.ts';
import { showBadge } from './badge.ts';
import { enterPanel, greet, onEnterCommand, onFirstUse } from './events.ts';
import { answerWith, inBatches } from './handle.ts';
import { keeping } from './keep.ts';
import { answerAddressBar } from './omnibox.ts';

/** How many shards are cached, some tens of kilobytes each: enough for the titles and people of an evening. */
const MOST_KEPT = 24;

export default defineBackground(() => {
  const searcher = searchWith();
  const read = keeping(readShard, MOST_KEPT);
  const readStyle = keeping<void, string>(readPanelStyle, 1);
  // Whichever request woke this worker needs these two, so they are read while that request is still on its way. A failure
  // is ignored here: the file is read again when it is needed, and the error is reported then.
  for (const early of [read(META_FILE), readStyle()]) early.catch(() => undefined);
  const answer = inBatches(
    answerWith({
      read,
      forget: read.forget,
      readStyle,
      ...searcher,
      readPreferences,
      writePreferences: (changes) => writePreferences(() => changes),
      remember: rememberLookedUp,
      showBadge,
      locale: browserLocale(),
    }),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    answer(message, {
      isPrivate: sender.tab?.incognito ?? false,
      isPage: !sender.url?.startsWith(`${location.origin}/`),
      tabId: sender.tab?.id,
    }),
  );
  // The choice may come from the options, from an imported file or from another machine; the list is cleared at once.
  onStored(PREFERENCES_KEY, () => {
    clearUnwantedList().catch((error: unknown) => console.info('Show Notes: the list stays stored:', whyOf(error)));
  });
  onEnterCommand(() => void enterPanel());
  onFirstUse(() => void greet());
  answerAddressBar(searcher.search);
});
