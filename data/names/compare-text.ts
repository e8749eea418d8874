/**
 * For `sort`: the order in which files of the data set are written.
 * @returns a negative number, 0 or a positive one, by code units: the same on every machine, whatever its language
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
