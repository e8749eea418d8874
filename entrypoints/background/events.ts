/** What the browser itself asks for: the keyboard command. */
import { browser } from 'wxt/browser';
import { outcomeOf } from '../shared/errand.ts';
import { askFrontTab } from '../shared/front-tab.ts';

/** @param enter called when the command is given; a browser on a phone has no commands */
export function onEnterCommand(enter: () => void): void {
  const { commands }: { commands?: typeof browser.commands } = browser;
  commands?.onCommand.addListener((command) => {
    if (command === 'enter-panel') enter();
  });
}

/**
 * Opens the panel of the tab in front and puts the focus into it. Where that tab is Netflix's and older than the
 * extension, the popup opens and says so.
 */
export async function enterPanel(): Promise<void> {
  const tab = await askFrontTab({ type: 'enter' });
  if (!tab?.isOlder) return;
  const { why } = await outcomeOf(() => browser.action.openPopup());
  if (why !== undefined) console.info('Show Notes: this tab must be reloaded, and the popup does not open:', why);
}
