/** `npm run data -- refresh`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readAnswer } from '../../data/refresh/answer.ts';
import { proposalsText } from '../../data/refresh/proposals-text.ts';
import { propose } from '../../data/refresh/propose.ts';
import { gatherWikidata } from '../../data/refresh/wikidata.ts';
import { SOURCES } from '../../data/vocabulary/sources.ts';
import { readCatalogue } from '../read-data-set.ts';

const OPTIONS = { out: { type: 'string' }, source: { type: 'string', default: 'wikidata-2026' } } as const;

/**
 * Says what Wikidata knows that the catalogue does not, and where they contradict each other. Changes nothing.
 * @param args `wikidata` and the files of its answers; `--out FILE` gets the additions as the importer takes them;
 *   `--source SOURCE`: what the catalogue is to call this source
 * @returns the exit code: 1 where a row of the answer was broken; the others count all the same
 */
export function refreshData(args: string[], folder: string): number {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [from, ...files] = positionals;
  if (from !== 'wikidata') throw new Error(`There is no refresh ${from ?? 'of nothing'}: refresh wikidata FILE…`);
  if (files.length === 0) throw new Error('Say which file holds the answer: refresh wikidata FILE…');
  if (!SOURCES.some(({ id }) => id === values.source))
    throw new Error(`--source: ${values.source} is not in data/vocabulary/sources.ts; say there first what it gives.`);
  const answers = files.map((file) => readAnswer(readFileSync(file, 'utf8'), file));
  const { catalogueTitles, cataloguePeople } = readCatalogue(folder);
  const titles = gatherWikidata(answers.flatMap(({ bindings }) => bindings));
  const proposals = propose(titles, { titles: catalogueTitles, people: cataloguePeople }, values.source);
  console.log([`${titles.length} titles of Wikidata`, '', ...proposalsText(proposals)].join('\n'));
  if (values.out !== undefined) {
    writeFileSync(values.out, proposals.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    console.log(`\n${proposals.rows.length} rows for npm run data -- import ${values.out}`);
  }
  const broken = answers.flatMap((answer) => answer.broken);
  for (const line of broken) console.error(line);
  return broken.length > 0 ? 1 : 0;
}
