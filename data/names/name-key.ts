/** What a person's name is compared by, and the order that files are in. */
import { normalize } from './normalize.ts';

/** Takes a person's name, gives its normalized words joined by hyphens: what a person's key is made of. */
export function nameKey(name: string): string {
  return normalize(name).replaceAll(' ', '-');
}

/** Takes a name, gives its words in an order of their own: "Park Eun-bin" and "Eun-bin Park" give the same. */
export function wordBag(name: string): string {
  return normalize(name).split(' ').sort().join(' ');
}

/** Takes two texts, gives their order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
