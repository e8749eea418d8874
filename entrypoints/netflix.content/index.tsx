import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserLocale } from '../shared/browser-locale.ts';
import { answerRequests } from './answer.ts';
import { beginLifetime, localeWhile } from './lifetime.ts';
import { runPanel } from './run.tsx';

export default defineContentScript({
  matches: ['https://www.netflix.com/*'],
  // The guard's listeners must stand on the window before the page's own.
  runAt: 'document_start',
  // A page must not learn the extension's id from a message.
  noScriptStartedPostMessage: true,
  main() {
    const { signal, isGone } = beginLifetime();
    const panel = runPanel(window, localeWhile(browserLocale(), isGone), isGone, signal);
    answerRequests(document, panel, signal);
  },
});
