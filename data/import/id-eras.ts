/**
 * Netflix numbers its titles as they come. Until 2014, before it made films of its own and gave them numbers years ahead,
 * a number says when at the latest its film was out: *The Lost City* under 70032589 is the one of 2005, whatever a list
 * that was joined by name says. Calibrated on the ids of Netflix's own listings: of 1,089 films below the last limit two are
 * beyond, and both are faults of the year.
 */

/** Ids below this, and the last year that a film among them can bear, two years of grace included. */
const ERAS: ReadonlyArray<readonly [below: number, year: number]> = [
  [60_000_000, 2003],
  [60_040_000, 2006],
  [70_050_000, 2008],
  [70_100_000, 2010],
  [70_150_000, 2013],
  [70_250_000, 2015],
  [80_000_000, 2016],
];

/**
 * @param title a title with its id; a series grows, and may bear the year of its newest season
 * @returns whether its id was given out before such a film can have been
 */
export function olderThanFilm(title: {
  readonly netflixId: number;
  readonly type: 'film' | 'series';
  readonly year?: number | undefined;
}): boolean {
  const [, last] = ERAS.find(([below]) => title.netflixId < below) ?? [];
  return title.type === 'film' && title.year !== undefined && last !== undefined && title.year > last;
}
