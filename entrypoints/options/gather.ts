/** What the options page asks beside the choices themselves. Each may fail without the page. */
import { browser } from 'wxt/browser';
import type { Meta } from '../../data/schema.ts';
import { type Outcome, outcomeOf } from '../shared/errand.ts';
import { send } from '../shared/send.ts';

/** @returns what the data set says of itself; never throws */
export function readMeta(): Promise<Outcome<Meta>> {
  return outcomeOf(() => send({ type: 'meta' }));
}

/** @returns the keys of the command, empty where none are set; `undefined` in a browser without commands. Never throws */
export async function readShortcut(): Promise<string | undefined> {
  const { value } = await outcomeOf(() => browser.commands.getAll());
  return value && (value.find(({ name }) => name === 'enter-panel')?.shortcut ?? '');
}
