/** What the browser itself asks for: the keyboard command. */
import { browser } from 'wxt/browser';
import type { PageProtocol } from '../shared/protocol.ts';

/** Opens the panel of the tab in front and puts the focus into it. */
export async function enterPanel(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const request: PageProtocol['enter']['request'] = { type: 'enter' };
  try {
    await browser.tabs.sendMessage(tab.id, request);
  } catch (error) {
    // No content script in this tab: it is not a page of Netflix, or was open before the extension came.
    console.info('Show Notes: this tab has no panel', error);
  }
}
