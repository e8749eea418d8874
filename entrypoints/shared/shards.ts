/** Reads files that ship inside the extension: the compiled data, and the panel's style sheet. */
import { browser } from 'wxt/browser';
import { whyOf } from './errand.ts';

/** Files of the build are known to it, not to the types: their names are made from keys. */
const getURL = browser.runtime.getURL as (path: string) => string;

/**
 * @param path below the data folder, for example `titles/1a.json`; every shard is there, if need be without entries
 * @returns the parsed file
 * @throws where the file cannot be read or is not JSON; the message names it
 */
export async function readShard(path: string): Promise<unknown> {
  const file = `data/${path}`;
  const response = await readFile(file);
  return response.json().catch((error: unknown) => {
    throw new Error(`${file}: not JSON (${whyOf(error)})`);
  });
}

/**
 * @returns the panel's style sheet
 * @throws where it cannot be read or holds nothing; the message names it
 */
export async function readPanelStyle(): Promise<string> {
  const file = 'assets/panel.css';
  const css = await (await readFile(file)).text();
  // Cut off or filled with something else, it would leave the panel without its looks, and nobody would say so. Its last rule
  // is the one for paper.
  if (!css.includes('@media print')) throw new Error(`${file}: not the panel’s style sheet`);
  return css;
}

async function readFile(file: string): Promise<Response> {
  const response = await fetch(getURL(`/${file}`)).catch(() => undefined);
  if (!response?.ok) throw new Error(`${file}: not in this build`);
  return response;
}
