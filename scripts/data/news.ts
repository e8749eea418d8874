/** `npm run data -- news`. */
import { join } from 'node:path';
import { joinCitations, newsFiles } from '../../data/files/news-files.ts';
import { readArguments } from '../arguments.ts';
import { placeOf } from '../place.ts';
import { readCitations } from '../read-data-set.ts';
import { writeFiles } from '../write-files.ts';
import { changesOf, linesStanding } from './lines-folder.ts';

/**
 * Puts the citations of data/news in order, with those of other files among them.
 * @param args files with one citation a line, in any order; none where only what stands is to be put in order
 * @returns the exit code
 * @throws {DataError} before anything is written, where a line is not of its shape
 */
export function fileNews(args: readonly string[], folder: string): number {
  const { positionals } = readArguments(args, { command: 'npm run data -- news', options: {}, words: ['FILE…'] });
  const stood = linesStanding(join(folder, 'news'));
  const { existing, more } = readCitations(folder, positionals);
  const joined = joinCitations(existing, more);
  writeFiles(changesOf(join(folder, 'news'), newsFiles(joined), stood));
  const isNew = joined.length - joinCitations(existing, []).length;
  console.log(`${joined.length} citations in ${placeOf(join(folder, 'news'))}, ${isNew} of them new.`);
  return 0;
}
