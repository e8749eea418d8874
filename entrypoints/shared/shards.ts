/** Reads files that ship inside the extension: the compiled data, and the panel's style sheet. */
import { browser } from 'wxt/browser';

/** Files of the build are known to it, not to the types: their names are made from keys. */
const getURL = browser.runtime.getURL as (path: string) => string;

/**
 * @param path below the data folder, for example `titles/1a.json`
 * @returns the parsed file; `undefined` for a shard that is not there, since one without entries is not written
 * @throws where the file cannot be read or is not JSON; the message names it
 */
export async function readShard(path: string): Promise<unknown> {
  const response = await fetch(getURL(`/data/${path}`)).catch(() => undefined);
  if (!response?.ok) {
    if (path.includes('/')) return undefined;
    throw new Error(`data/${path}: not in this build`);
  }
  return response.json().catch((error: unknown) => {
    throw new Error(`data/${path}: not JSON (${String(error)})`);
  });
}

/**
 * @returns the panel's style sheet
 * @throws where it cannot be read
 */
export async function readPanelStyle(): Promise<string> {
  const response = await fetch(getURL('/assets/panel.css'));
  if (!response.ok) throw new Error('assets/panel.css: not in this build');
  return response.text();
}
