/** Writes the tables of queries: what is written by hand, joined with what a seed draws, a third of both held out. */
import { join } from 'node:path';
import { type Compiled, compile } from '../../data/compile/compile.ts';
import { normalize } from '../../data/names/normalize.ts';
import { readArguments } from '../arguments.ts';
import { readDataSet } from '../read-data-set.ts';
import { readText } from '../read-text.ts';
import { ROOT } from '../root.ts';
import { runScript } from '../run-script.ts';
import { type Change, writeFiles } from '../write-files.ts';
import { drawQueries } from './draw.ts';
import { pathOf, type Query } from './query-tables.ts';

const SEED = 20_261_123;
/** What queries are drawn from: the notes, and how many hours each title was viewed. */
type Known = { compiled: Compiled; hours: ReadonlyMap<number, number> };

const TABLES = [
  ['plain', false],
  ['typos', true],
] as const;

await runScript(() => {
  readArguments(process.argv.slice(2), { command: 'scripts/bench/draw-tables.ts', options: {} });
  const data = readDataSet();
  const known = {
    compiled: compile(data),
    hours: new Map(data.catalogueTitles.map(({ netflixId, hoursViewed = 0 }) => [netflixId, hoursViewed])),
  };
  writeFiles(TABLES.flatMap(([table, withTypos]) => draw(known, table, withTypos)));
  return 0;
});

function draw(known: Known, table: 'plain' | 'typos', withTypos: boolean): Change[] {
  const { compiled, hours } = known;
  const byHand = readByHand(join(ROOT, `scripts/bench/queries/by-hand-${table}.txt`), known);
  const drawn = drawQueries(compiled, hours, { count: byHand.length, seed: SEED + Number(withTypos), withTypos });
  const taken = new Set(byHand.map(({ typed }) => normalize(typed)));
  const all = [...byHand, ...drawn.filter(({ typed }) => !taken.has(normalize(typed)))];
  return [
    tableFile(
      pathOf(table),
      all.filter((_, at) => at % 3 !== 2),
    ),
    tableFile(
      pathOf(`${table}-held-out`),
      all.filter((_, at) => at % 3 === 2),
    ),
  ];
}

/** A line each: `typed = name of the title`, `= @person`, `= #Netflix id`; of one name the most viewed is meant. */
function readByHand(file: string, known: Known): Query[] {
  return readText(file)
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', meant = ''] = line.split(' = ');
      return { typed, ...resolve(meant, known, `${file}: ${line}`), how: 'by hand' };
    });
}

function resolve(meant: string, { compiled, hours }: Known, place: string): Pick<Query, 'expected' | 'name'> {
  if (meant.startsWith('@')) {
    const known = [...compiled.people.values()].some(({ name }) => name === meant.slice(1));
    if (!known) throw new Error(`${place}: nobody is called so`);
    return { expected: meant, name: meant.slice(1) };
  }
  const [title] = [...compiled.notes.values()]
    .filter(({ name, netflixId }) => normalize(name) === normalize(meant) || `#${netflixId}` === meant)
    .sort((a, b) => (hours.get(b.netflixId) ?? 0) - (hours.get(a.netflixId) ?? 0));
  if (!title) throw new Error(`${place}: no title is called so`);
  return { expected: String(title.netflixId), name: title.name };
}

function tableFile(path: string, queries: readonly Query[]): Change {
  const lines = queries.map(({ typed, expected, name, how }) => [typed, expected, name, how].join('\t'));
  return {
    path,
    contents: `# typed\texpected\tname\thow (made by scripts/bench/draw-tables.ts)\n${lines.join('\n')}\n`,
  };
}
