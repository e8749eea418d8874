/** Years in brackets, by which Netflix tells titles of one name apart: `Kingdom (2019)`. */

const YEAR = /[(（]((?:18|19|20)\d\d)[)）]/;
const EVERY_YEAR = new RegExp(YEAR, 'g');
const YEAR_BEHIND = new RegExp(`^(.*\\S)\\s*${YEAR.source}\\s*$`);

/**
 * @param name a name as anybody wrote it
 * @param year a title's
 * @param isOwn whether a name is one of that title's
 * @returns whether the name is, as it stands or without the title's year in brackets behind it
 */
export function isOwnOrDated(name: string, year: number | undefined, isOwn: (name: string) => boolean): boolean {
  const [, plain, behind] = YEAR_BEHIND.exec(name) ?? [];
  return isOwn(name) || (plain !== undefined && Number(behind) === year && isOwn(plain));
}

/**
 * @param text such as a tab's title
 * @returns the text without years in brackets, and these years
 */
export function withoutYears(text: string): { plain: string; years: number[] } {
  return { plain: text.replace(EVERY_YEAR, ''), years: [...text.matchAll(EVERY_YEAR)].map(([, year]) => Number(year)) };
}
