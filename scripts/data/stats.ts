/** `npm run data -- stats`. */
import { countData } from '../../data/tools/stats.ts';
import { leftText, leftToWrite } from '../../data/tools/stats-left.ts';
import { statsText } from '../../data/tools/stats-text.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { readDataSet } from '../read-data-set.ts';

const WIDEST = 100;
/** Titles that `--left` names. */
const MOST_TITLES = 100;
const OPTIONS = { left: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } } as const;

/**
 * Prints what the data set holds, as wide as the terminal is.
 * @param args `--left` lists what is to be written next instead; with `--all` the whole list
 * @returns the exit code
 */
export function printStats(args: readonly string[], folder: string): number {
  const { left, all } = readArguments(args, { command: 'npm run data -- stats', options: OPTIONS }).values;
  if (all && !left) throw new UsageError('npm run data -- stats: --all works only with --left.');
  const data = readDataSet(folder);
  const width = Math.max(60, Math.min(WIDEST, process.stdout.columns ?? WIDEST));
  const lines = left
    ? leftText(leftToWrite(data), all ? Number.POSITIVE_INFINITY : MOST_TITLES)
    : statsText(countData(data), width);
  console.log(lines.join('\n'));
  return 0;
}
