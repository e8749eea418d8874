/** What a person's name is compared by, and the order that files are in. */
import { normalize } from './normalize.ts';

/** @returns a person's normalized name, its words joined by hyphens: what a person's key is made of */
export function nameKey(name: string): string {
  return normalize(name).replaceAll(' ', '-');
}

/** @returns the words of a name in an order of their own: "Park Eun-bin" and "Eun-bin Park" give the same */
export function wordBag(name: string): string {
  return normalize(name).split(' ').sort().join(' ');
}

/** @returns the order of two texts by code unit: the same on every machine, whatever its language */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
