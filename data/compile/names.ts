import { normalize } from '../names/normalize.ts';

/**
 * @param main the name that is shown
 * @param names other spellings, the most useful first
 * @returns those that differ from the main one and from each other by more than accents, case and punctuation
 */
export function distinctNames(main: string, names: readonly string[]): string[] {
  const seen = new Set([normalize(main)]);
  return names.filter((name) => {
    const key = normalize(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
