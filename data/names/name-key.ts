/** What a person's name is compared by. */
import { normalize } from './normalize.ts';

/** @returns a person's normalized name, its words joined by hyphens: what a person's key is made of */
export function nameKey(name: string): string {
  return normalize(name).replaceAll(' ', '-');
}

/** @returns the words of a name in an order of their own: "Park Eun-bin" and "Eun-bin Park" give the same */
export function wordBag(name: string): string {
  return normalize(name).split(' ').sort().join(' ');
}
