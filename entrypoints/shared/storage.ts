/**
 * The browser's storage, which may be missing, refuse, throw, give back rubbish or never answer. What went wrong is
 * thrown in words that name the call. Without zod.
 */
import { type Browser, browser } from 'wxt/browser';
import { inTime, whyOf } from './errand.ts';

export type AreaName = 'sync' | 'local';

/**
 * @param name `sync` stands for this machine's own storage where a browser has no sync
 * @param key under which the value was stored
 * @returns the value; `undefined` where there is none
 * @throws where the storage does not answer, or not with an object
 */
export async function readStored(name: AreaName, key: string): Promise<unknown> {
  const all: unknown = await call(name, 'get', (area) => area.get(key));
  if (typeof all !== 'object' || all === null) throw new Error(`storage.${name}.get: ${JSON.stringify(all)}`);
  const found: Record<string, unknown> = { ...all };
  return Object.hasOwn(found, key) ? found[key] : undefined;
}

/** @throws where the browser refuses, for example over its quota */
export async function writeStored(name: AreaName, key: string, value: unknown): Promise<void> {
  await call(name, 'set', (area) => area.set({ [key]: value }));
}

/** @throws where the browser refuses */
export async function removeStored(name: AreaName, key: string): Promise<void> {
  await call(name, 'remove', (area) => area.remove(key));
}

/**
 * @param key whose changes are wanted, made by any context or coming from another machine
 * @param listener called after each change
 * @param signal ends the listening; without one it lasts as long as the context
 */
export function onStored(key: string, listener: () => void, signal?: AbortSignal): void {
  const listen = (changes: object): void => {
    if (Object.hasOwn(changes, key)) listener();
  };
  try {
    const { onChanged } = browser.storage;
    onChanged.addListener(listen);
    signal?.addEventListener('abort', () => onChanged.removeListener(listen));
  } catch (error) {
    console.info('Show Notes: not watched', error);
  }
}

/** Milliseconds for which a change waits for its turn: more than the one before it takes to read and to write. */
const TURN_PATIENCE = 9000;

/**
 * One change after another, whichever context of the extension makes it: else the later of two would undo the earlier.
 * @param name of what is changed
 * @param change reads, changes and writes
 * @returns what the change returns
 * @throws where its turn does not come: it is not made later either
 */
export function inTurn<T>(name: string, change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, { signal: AbortSignal.timeout(TURN_PATIENCE) }, change);
}

async function call<T>(
  name: AreaName,
  what: 'get' | 'set' | 'remove',
  errand: (area: Browser.storage.StorageArea) => Promise<T>,
): Promise<T> {
  try {
    return await inTime(() => errand(areaOf(name)));
  } catch (error) {
    throw new Error(`storage.${name}.${what}: ${whyOf(error)}`);
  }
}

function areaOf(name: AreaName): Browser.storage.StorageArea {
  const { sync, local }: { sync?: Browser.storage.StorageArea; local: Browser.storage.StorageArea } = browser.storage;
  return name === 'sync' ? (sync ?? local) : local;
}
