/** `npm run data -- stats`. */
import { countData } from '../../data/tools/stats.ts';
import { statsText } from '../../data/tools/stats-text.ts';
import { readArguments } from '../arguments.ts';
import { readDataSet } from '../read-data-set.ts';

const WIDEST = 100;

/** Prints what the data set holds, as wide as the terminal is. */
export function printStats(args: readonly string[], folder: string): number {
  readArguments(args, { command: 'npm run data -- stats', options: {} });
  const width = Math.max(60, Math.min(WIDEST, process.stdout.columns ?? WIDEST));
  console.log(statsText(countData(readDataSet(folder)), width).join('\n'));
  return 0;
}
