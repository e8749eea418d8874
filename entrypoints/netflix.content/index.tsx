import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserSpeech } from '../shared/words.ts';
import { answerRequests } from './answer.ts';
import { runPanel } from './run.tsx';

export default defineContentScript({
  matches: ['https://www.netflix.com/*'],
  // The guard's listeners must stand on the window before the page's own.
  runAt: 'document_start',
  // A page must neither learn the extension's id from a message nor end the script by forging one.
  noScriptStartedPostMessage: true,
  main(context) {
    const panel = runPanel(window, browserSpeech(), () => context.isInvalid, context.signal);
    answerRequests(panel, context.signal);
  },
});
