/** Where a list is not parted by a Latin comma. `Intl.ListFormat` would put an "and" before the last one. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', ja: '、', zh: '、' };

/** @returns what stands between the items of a list in the given language */
export function commaOf(language: string): string {
  return COMMAS[language.slice(0, 2)] ?? ', ';
}
