/** `npm run data -- diff`. */
import { diffData as compare } from '../../data/tools/diff.ts';
import { diffText } from '../../data/tools/diff-text.ts';
import { readArguments } from '../arguments.ts';
import { readDataSet } from '../read-data-set.ts';
import { readRevision } from './revision.ts';

/** Changes of each kind that are named. */
const MOST_CHANGES = 20;
const OPTIONS = { all: { type: 'boolean', default: false } } as const;

/**
 * Prints what the data as it stands changes in the compiled output, against a revision. Both are compiled by the compiler
 * as it stands, so that what is shown is the data's doing.
 * @param args the revision, HEAD by default; `--all` names every change
 * @returns the exit code
 */
export function diffData(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- diff',
    options: OPTIONS,
    words: ['REV'],
  });
  const [revision = 'HEAD'] = positionals;
  const after = readDataSet(folder);
  const before = readRevision(revision, folder);
  const lines = diffText(compare(before, after), values.all ? Number.POSITIVE_INFINITY : MOST_CHANGES);
  console.log(`Against ${revision}:\n\n${lines.join('\n')}`);
  return 0;
}
