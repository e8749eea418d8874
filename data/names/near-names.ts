/** When two spellings are one name, and when they only might be. */
import { wordBag } from './name-key.ts';
import { normalize } from './normalize.ts';

/** So many letters apart is still taken for another spelling: `Jae-yun` and `Jae-yoon`. */
const NEAR = 2;

/**
 * @param name a name as anybody wrote it
 * @returns the normalized name without spaces: Korean and Chinese given names are written with and without a hyphen,
 *   `Yoon Chan-young` and `Yoon Chanyoung`
 */
export function withoutSpaces(name: string): string {
  return normalize(name).replaceAll(' ', '');
}

/** @returns whether two spellings are the same but for accents, case, punctuation and spaces */
export function isSameName(a: string, b: string): boolean {
  return withoutSpaces(a) === withoutSpaces(b);
}

/** @returns whether two spellings differ and may still be one person's: the words in another order, or two letters apart */
export function isNearName(a: string, b: string): boolean {
  if (isSameName(a, b)) return false;
  return wordBag(a) === wordBag(b) || distance(withoutSpaces(a), withoutSpaces(b)) <= NEAR;
}

/** Letters to put in, take out or change (Levenshtein's distance); at once more than `NEAR` where the lengths say so. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > NEAR) return NEAR + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
