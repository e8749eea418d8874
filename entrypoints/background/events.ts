/** Events of the browser: the keyboard command, and the installation of the extension. */
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

/**
 * @param greet called once, when the viewer has installed the extension: not after an update, and not for a developer's
 *   temporary add-on in Firefox
 */
export function onFirstUse(greet: () => void): void {
  // Only Firefox has `temporary`.
  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installed) => {
    if (reason === 'install' && temporary !== true) greet();
  });
}

type Installed = { reason: string; temporary?: boolean };

/** WXT's generated types list a page only after they have been generated again. */
const getURL = (path: string): string => (browser.runtime.getURL as (path: string) => string)(path);

/** Shows how it works, in a tab of its own. */
export async function greet(): Promise<void> {
  const { why } = await outcomeOf(() => browser.tabs.create({ url: getURL('/welcome.html') }));
  if (why !== undefined) console.info('Show Notes: the page of the first use does not open:', why);
}
