/**
 * @param list what is toggled off
 * @param one which is to be on it, or not
 * @param on whether it is to be
 * @returns the list with that one at its end, or without it
 */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}
