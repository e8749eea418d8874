/** What was read from the extension's own files is kept for as long as the background lives: it does not change under it. */

/** Reads by a key; `forget` lets everything go that is kept. */
export type Kept<T> = ((key: string) => Promise<T>) & { forget: () => void };

/**
 * @param read reads what is meant by a key
 * @param most how much is kept; what was not asked for the longest goes first
 * @returns the same, read once: whoever asks meanwhile waits for the same reading. What failed is read anew
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
