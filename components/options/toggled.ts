/**
 * @param list for example of hidden sections
 * @param one an item
 * @param on whether the item is to be on the list
 * @returns the list with the item at its end, or without it
 */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}
