/** The keys by which one enters the notes, as the viewer's browser has them. */
import { browser } from 'wxt/browser';
import { outcomeOf } from './errand.ts';

/** @returns the keys of the command, empty where none are set; `undefined` in a browser without commands. Never throws */
export async function readShortcut(): Promise<string | undefined> {
  const { value } = await outcomeOf(async () => {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'enter-panel')?.shortcut ?? '';
  });
  return value;
}
