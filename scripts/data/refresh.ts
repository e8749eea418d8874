/** `npm run data -- refresh`. */
import { readAnswer } from '../../data/refresh/answer.ts';
import { proposalsText } from '../../data/refresh/proposals-text.ts';
import { propose } from '../../data/refresh/propose.ts';
import { gatherWikidata } from '../../data/refresh/wikidata.ts';
import { SOURCES } from '../../data/vocabulary/sources.ts';
import { readArguments, UsageError } from '../arguments.ts';
import { readCatalogue } from '../read-data-set.ts';
import { readText } from '../read-text.ts';
import { inExistingFolder, writeFiles } from '../write-files.ts';

const OPTIONS = { out: { type: 'string' }, source: { type: 'string', default: 'wikidata-2026' } } as const;

/**
 * Says what Wikidata knows that the catalogue does not, and where they contradict each other. Changes nothing.
 * @param args `wikidata` and the files of its answers; `--out FILE` gets the additions as the importer takes them;
 *   `--source SOURCE`: what the catalogue is to call this source
 * @returns the exit code: 1 where a row of the answer was broken; the others count all the same
 */
export function refreshData(args: readonly string[], folder: string): number {
  const { values, positionals } = readArguments(args, {
    command: 'npm run data -- refresh',
    options: OPTIONS,
    words: ['wikidata', 'FILE…'],
  });
  const [from, ...files] = positionals;
  if (from !== 'wikidata') throw new UsageError(`Expected wikidata, not ${from ?? 'nothing'}: refresh wikidata FILE…`);
  if (files.length === 0) throw new UsageError('Name the file that holds the answer: refresh wikidata FILE…');
  if (!SOURCES.some(({ id }) => id === values.source))
    throw new Error(
      `--source: ${values.source} is not in data/vocabulary/sources.ts; add it there first, with what it provides.`,
    );
  const answers = files.map((file) => readAnswer(readText(file), file));
  const { catalogueTitles, cataloguePeople } = readCatalogue(folder);
  const titles = gatherWikidata(answers.flatMap(({ bindings }) => bindings));
  const proposals = propose(titles, { titles: catalogueTitles, people: cataloguePeople }, values.source);
  console.log([`${titles.length} titles from Wikidata`, '', ...proposalsText(proposals)].join('\n'));
  if (values.out !== undefined) {
    const rows = proposals.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    writeFiles([inExistingFolder(values.out, rows, [folder, ...files])]);
    console.log(`\n${proposals.rows.length} rows for npm run data -- import ${values.out}`);
  }
  const broken = answers.flatMap((answer) => answer.broken);
  for (const line of broken) console.error(line);
  return broken.length > 0 ? 1 : 0;
}
