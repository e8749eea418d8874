/** @returns a list of what is toggled off, with one thing on it or not */
export function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}
