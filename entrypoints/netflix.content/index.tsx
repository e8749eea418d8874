import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserSpeech } from '../shared/words.ts';
import { answerRequests } from './answer.ts';
import { beginLifetime, speechWhile } from './lifetime.ts';
import { runPanel } from './run.tsx';

export default defineContentScript({
  matches: ['https://www.netflix.com/*'],
  // The guard's listeners must stand on the window before the page's own.
  runAt: 'document_start',
  // A page must not learn the extension's id from a message.
  noScriptStartedPostMessage: true,
  main() {
    const { signal, isGone } = beginLifetime();
    const panel = runPanel(window, speechWhile(browserSpeech(), isGone), isGone, signal);
    answerRequests(panel, signal);
  },
});
