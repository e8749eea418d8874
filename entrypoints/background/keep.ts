/** Caches what is read from the extension's own files for as long as the background lives: they do not change under it. */

/** A reader with a cache; `forget` empties it. */
export type Kept<T> = ((key: string) => Promise<T>) & { forget: () => void };

/**
 * @param read reads the file that a key names
 * @param most how many results are kept; the least recently used one goes first
 * @returns a reader that shares one read between all who ask for the same key. A read that failed is not kept
 */
export function keeping<T>(read: (key: string) => Promise<T>, most: number): Kept<T> {
  const kept = new Map<string, Promise<T>>();
  const readKept = (key: string): Promise<T> => {
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
