/** The year by which Netflix tells titles of one name apart: `Kingdom (2019)`. */

const YEAR_BEHIND = /^(.*\S)\s*[(（]((?:18|19|20)\d\d)[)）]\s*$/;

/**
 * @param name a name as anybody wrote it
 * @returns the name without a year in brackets behind it, and the year; `undefined` where there is none
 */
export function yearBehind(name: string): { name: string; year: number } | undefined {
  const [, plain, year] = YEAR_BEHIND.exec(name) ?? [];
  return plain === undefined ? undefined : { name: plain, year: Number(year) };
}
