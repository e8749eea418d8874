import { fold } from '../fold.ts';

/**
 * @param main the name that is shown
 * @param names other spellings, the most telling first
 * @returns those that differ from the main one and from each other by more than accents, case and punctuation
 */
export function distinctNames(main: string, names: readonly string[]): string[] {
  const seen = new Set([fold(main)]);
  return names.filter((name) => {
    const key = fold(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
