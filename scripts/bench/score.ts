/** How well and how fast an engine answers a table. */
import { isExpected, type Query } from './query-tables.ts';

/** What an engine gives back of a hit. */
export type EngineHit = { kind: 'title' | 'person'; name: string; netflixId?: number };

/** `search` gives at least the first five hits, best first. */
export type Engine = { name: string; search: (typed: string) => readonly EngineHit[] };

export type Score = { count: number; first: number; five: number; missed: { query: Query; got: readonly string[] }[] };

/** @returns of how many queries the expected hit comes first, and among the first five */
export function scoreOf(engine: Engine, queries: readonly Query[]): Score {
  const score: Score = { count: queries.length, first: 0, five: 0, missed: [] };
  for (const query of queries) {
    const hits = engine.search(query.typed).slice(0, 5);
    const place = hits.findIndex((hit) => isExpected(query, hit));
    if (place === 0) score.first++;
    else score.missed.push({ query, got: hits.map(({ name }) => name) });
    if (place !== -1) score.five++;
  }
  return score;
}

/** @returns milliseconds of each keystroke, as the queries are typed letter by letter, ascending */
export function keystrokes(engine: Engine, queries: readonly Query[]): number[] {
  const times: number[] = [];
  for (const { typed } of queries) {
    const letters = [...typed];
    for (let length = 1; length <= letters.length; length++) {
      const begun = performance.now();
      engine.search(letters.slice(0, length).join(''));
      times.push(performance.now() - begun);
    }
  }
  return times.sort((a, b) => a - b);
}

/** @returns the value below which a share of an ascending list lies */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? 0;
}
