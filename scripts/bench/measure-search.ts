/** Measures search: how often the expected hit comes first, how long a keystroke takes, how long the index takes to open. */
import { deflateRawSync } from 'node:zlib';
import { openIndex, type SearchIndex, search, warm } from '../../data/search/search.ts';
import type { Candidate } from './engine.ts';
import { milliseconds, percent, size, table } from './print.ts';
import { readTable, type Table } from './query-tables.ts';
import { type Engine, keystrokes, quantile, scoreOf } from './score.ts';

/** How long one engine may be timed, in ms: a slow one is timed on every so many queries. */
const TIMING_PATIENCE = 40_000;

/** @returns our own engine, as the popup uses it */
export function own(made: string): Candidate {
  return {
    name: 'ours',
    made,
    open: (text) => {
      const index = openIndex(JSON.parse(text));
      return { name: 'ours', search: (typed) => search(index, typed) };
    },
  };
}

/** @returns the opened index of a compiled `search.json` */
export function indexOf(made: string): SearchIndex {
  const index = openIndex(JSON.parse(made));
  warm(index);
  return index;
}

/** @returns a table with a row for each engine */
export async function compareEngines(candidates: readonly Candidate[], tables: readonly Table[]): Promise<string> {
  const queries = tables.map((name) => ({ name, queries: readTable(name) }));
  const head = [
    'engine',
    ...queries.flatMap(({ name, queries: all }) => [`${name} (${all.length}) @1`, '@5']),
    'keystroke median',
    'p95',
    'worst',
    'ships',
    'packed',
    'opens in',
  ];
  const rows: string[][] = [];
  for (const candidate of candidates) {
    const { engine, time } = await openTimed(candidate);
    const scores = queries.map((each) => scoreOf(engine, each.queries));
    const times = keystrokes(
      engine,
      sampled(
        engine,
        queries.flatMap((each) => each.queries),
      ),
    );
    rows.push([
      candidate.name,
      ...scores.flatMap(({ first, five, count }) => [percent(first, count), percent(five, count)]),
      milliseconds(quantile(times, 0.5)),
      milliseconds(quantile(times, 0.95)),
      milliseconds(times.at(-1) ?? 0),
      size(Buffer.byteLength(candidate.made)),
      size(deflateRawSync(candidate.made, { level: 9 }).length),
      milliseconds(time),
    ]);
  }
  return table(head, rows);
}

/** Opens several times and takes the fastest: the first ones also time the compiler. */
async function openTimed({ made, open }: Candidate): Promise<{ engine: Engine; time: number }> {
  let time = Number.POSITIVE_INFINITY;
  let engine: Engine | undefined;
  for (let round = 0; round < 5 && (round === 0 || time < 2000); round++) {
    const begun = performance.now();
    engine = await open(made);
    time = Math.min(time, performance.now() - begun);
  }
  if (!engine) throw new Error('opened nothing');
  return { engine, time };
}

function sampled<T extends { typed: string }>(engine: Engine, queries: readonly T[]): T[] {
  const begun = performance.now();
  for (const { typed } of queries.slice(0, 10)) engine.search(typed);
  const each = ((performance.now() - begun) / 10) * 14;
  const step = Math.max(1, Math.ceil((each * queries.length) / TIMING_PATIENCE));
  return queries.filter((_, at) => at % step === 0);
}
