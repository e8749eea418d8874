/** When an article was published: the day, or the month where no more was seen. Pure. */

/**
 * @param date a day (`2024-04-05`) or a month (`2024-04`)
 * @returns the day by which it is put in order: of a month the first
 */
export function firstDay(date: string): string {
  return date.length === '2024-04'.length ? `${date}-01` : date;
}
