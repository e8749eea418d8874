/** `npm run data -- stats`. */
import { countData } from '../../data/stats.ts';
import { readDataSet } from '../read-data-set.ts';

/** Prints what the data set holds. */
export function printStats(): number {
  const data = readDataSet();
  const stats = countData(data);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const list = (pairs: ReadonlyArray<readonly [string, number]>): string =>
    pairs.map(([name, count]) => `${name} ${count}`).join(', ');
  const rows: ReadonlyArray<readonly [string, string]> = [
    ['data of', data.date],
    ['titles', String(stats.titles)],
    ['with full notes', String(stats.fullNotes)],
    ['people', String(stats.people)],
    ['with a background', String(stats.peopleWithBackground)],
    ['notes on the making', String(stats.makingNotes)],
    ['articles', String(stats.articles)],
    ['by year', list(stats.articlesByYear)],
    ['by publisher', list(stats.articlesByPublisher)],
    ['hours viewed covered by facts', percent(stats.shareWithFacts)],
    ['by full notes', percent(stats.shareWithFullNotes)],
  ];
  for (const [name, value] of rows) console.log(`${name.padEnd(30)} ${value}`);
  return 0;
}
