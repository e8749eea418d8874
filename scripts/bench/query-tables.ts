/** The tables of queries with the hit that should come first, decided before any engine was asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchHit } from '../../data/search/search.ts';

/** `expected`: a Netflix id, or `@` and a person's name. `how`: written by hand, or how it was drawn from the data. */
export type Query = { typed: string; expected: string; name: string; how: string };

/** `plain` and `typos` were tuned with; the other two were scored once, after the tuning. */
export const TABLES = ['plain', 'typos', 'plain-held-out', 'typos-held-out'] as const;
export type Table = (typeof TABLES)[number];

const FOLDER = join(import.meta.dirname, 'queries');

/** @returns the queries of a table */
export function readTable(table: Table): Query[] {
  return readFileSync(pathOf(table), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [typed = '', expected = '', name = '', how = ''] = line.split('\t');
      return { typed, expected, name, how };
    });
}

/** @returns where a table lies */
export function pathOf(table: Table): string {
  return join(FOLDER, `${table}.tsv`);
}

/** @returns whether a hit is what a query expects */
export function isExpected(
  { expected }: Query,
  hit: Pick<SearchHit, 'kind' | 'name'> & { netflixId?: number },
): boolean {
  return expected.startsWith('@')
    ? hit.kind === 'person' && hit.name === expected.slice(1)
    : hit.kind === 'title' && String(hit.netflixId) === expected;
}
