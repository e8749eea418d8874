/**
 * `npm run bench`: measures search, look-ups and sizes, and prints tables.
 *   --baseline  also uFuzzy, the nearest of the search libraries that were compared (docs/search.md)
 *   --held-out  also the queries that were held out of the tuning
 *   --ten       the same with ten times the titles
 *   --page      what the content script costs a busy page, and the popup's first answer, in Chromium
 *   --floor     how long a page waits for its notes, beside the smallest extension there is, in both browsers
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledFile, DataSet } from '../data/compile/compile.ts';
import { readArguments } from './arguments.ts';
import { buildFiles, sizesOf } from './bench/built.ts';
import { linesOf } from './bench/engine.ts';
import { floorTable } from './bench/floor.ts';
import { every, measureLookups } from './bench/measure-lookup.ts';
import { compareEngines, indexOf, own } from './bench/measure-search.ts';
import { measureFirstAnswer, measurePageCost } from './bench/page.ts';
import { size, table } from './bench/print.ts';
import { TABLES } from './bench/query-tables.ts';
import { multiply } from './bench/ten.ts';
import { uFuzzy } from './bench/ufuzzy.ts';
import { BROWSERS } from './browsers/find.ts';
import { freshBuild } from './fresh-build.ts';
import { readDataSet } from './read-data-set.ts';
import { ROOT } from './root.ts';
import { runScript } from './run-script.ts';

const SAMPLE = 1500;

const OPTIONS = {
  baseline: { type: 'boolean', default: false },
  'held-out': { type: 'boolean', default: false },
  ten: { type: 'boolean', default: false },
  page: { type: 'boolean', default: false },
  floor: { type: 'boolean', default: false },
} as const;

/** What was asked for. */
type Wanted = { [name in keyof typeof OPTIONS]: boolean };

await runScript(async () => {
  const { values } = readArguments(process.argv.slice(2), { command: 'npm run bench', options: OPTIONS });
  if (values.page) {
    freshBuild();
    await reportPage();
    return 0;
  }
  if (values.floor) {
    for (const browser of BROWSERS) freshBuild(browser);
    console.log(await floorTable());
    return 0;
  }
  const data = readDataSet();
  await report('The data set', data, values);
  if (values.ten) await report('Ten times the titles', multiply(data, 10), values);
  if (!values.ten) printBuilt();
  return 0;
});

async function reportPage(): Promise<void> {
  const costs = await measurePageCost();
  const rows = costs.map(({ page, scriptMilliseconds, samples, limit }) => [
    page,
    `${scriptMilliseconds.toFixed(1)} ms`,
    String(samples),
    limit === undefined ? '' : `${limit} ms: ${scriptMilliseconds > limit ? 'over' : 'kept'}`,
  ]);
  console.log(table(['page, 10 s, 3,000 cards, 50 mutations a second', 'content script', 'samples', 'at most'], rows));
  const times = await measureFirstAnswer();
  const shown = times.map((time) => `${time.toFixed(0)} ms`);
  console.log(
    `\n${table(['popup opened to first hit, ten times', 'median', 'slowest'], [['', shown[5] ?? '', shown.at(-1) ?? '']])}`,
  );
}

async function report(title: string, set: DataSet, wanted: Wanted): Promise<void> {
  console.log(
    `\n## ${title}: ${set.catalogueTitles.length} titles, ${set.cataloguePeople.length} people in the catalogue\n`,
  );
  const files = buildFiles(set);
  console.log(`${sizes(files)}\n`);
  const people = set.cataloguePeople.map(({ key }) => key);
  console.log(`${await measureLookups(files, every(set.catalogueTitles, SAMPLE), every(people, SAMPLE))}\n`);
  const made = files.find(({ path }) => path === 'search.json')?.contents ?? '';
  const others = wanted.baseline ? [uFuzzy(linesOf(indexOf(made)))] : [];
  const tables = TABLES.filter((name) => wanted['held-out'] || !name.endsWith('held-out'));
  console.log(await compareEngines([own(made), ...others], tables));
}

function sizes(files: readonly CompiledFile[]): string {
  const parts = ['meta.json', 'titles/', 'people/', 'search.json', ''];
  const rows = parts.map((begins) => {
    const { files: count, bytes, largest, packed } = sizesOf(files, begins);
    return [begins || 'all', String(count), size(bytes), size(largest), size(packed)];
  });
  return table(['compiled', 'files', 'bytes', 'largest', 'packed'], rows);
}

function printBuilt(): void {
  const output = join(ROOT, '.output');
  const names = existsSync(output) ? readdirSync(output) : [];
  const rows = names.flatMap((name) => {
    const path = join(output, name);
    return statSync(path).isDirectory() ? bundleRows(name, path) : [[name, size(statSync(path).size)]];
  });
  console.log(`\n## Built\n\n${table(['.output', 'bytes'], rows)}`);
}

function bundleRows(name: string, folder: string): string[][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sized = files.map((file) => ({
    path: join(file.parentPath, file.name).slice(folder.length + 1),
    bytes: readFileSync(join(file.parentPath, file.name)).length,
  }));
  const code = sized.filter(({ path }) => /\.(js|css)$/.test(path));
  const all = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  return [[`${name} (${sized.length} files)`, size(all)], ...code.map(({ path, bytes }) => [`  ${path}`, size(bytes)])];
}
