import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { rememberLookedUp } from '../shared/looked-up.ts';
import { readPreferences, writePreferences } from '../shared/preferences-store.ts';
import { searchWith } from '../shared/search-with.ts';
import { readPanelStyle, readShard } from '../shared/shards.ts';
import { enterPanel } from './events.ts';
import { answerWith } from './handle.ts';

export default defineBackground(() => {
  const answer = answerWith({
    read: readShard,
    readStyle: readPanelStyle,
    search: searchWith().search,
    readPreferences,
    writePreferences: (changes) => writePreferences(() => changes),
    remember: rememberLookedUp,
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    answer(message, { isPrivate: sender.tab?.incognito ?? false }),
  );
  browser.commands.onCommand.addListener((command) => {
    if (command === 'enter-panel') void enterPanel();
  });
});
