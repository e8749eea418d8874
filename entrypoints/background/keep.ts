/** Caches what is read from the extension's own files for as long as the background lives: they do not change under it. */

/** A reader with a cache; `forget` empties it. */
export type Kept<K, T> = ((key: K) => Promise<T>) & { forget: () => void };

/**
 * @param read reads the file that a key names; of a kind of which there is only one file, the key is `void`
 * @param most how many results are kept; the least recently used one goes first
 * @returns a reader that shares one read between all who ask for the same key. A read that failed is not kept
 */
export function keeping<K, T>(read: (key: K) => Promise<T>, most: number): Kept<K, T> {
  const kept = new Map<K, Promise<T>>();
  const readKept = (key: K): Promise<T> => {
    const found = kept.get(key) ?? read(key);
    kept.delete(key);
    kept.set(key, found);
    found.catch(() => kept.get(key) === found && kept.delete(key));
    for (const [oldest] of kept) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return found;
  };
  return Object.assign(readKept, { forget: () => kept.clear() });
}
