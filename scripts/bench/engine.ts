/** What every engine is given, and how its candidates are put in order, so that all are compared on equal terms. */

import { normalizeForSearch } from '../../data/names/for-search.ts';
import { namesOf } from '../../data/search/hit.ts';
import type { SearchIndex } from '../../data/search/search.ts';
import type { Engine, EngineHit } from './score.ts';

/** A name, normalized, with whom it belongs to and how much that is viewed (doublings of hours). */
export type Line = { id: number; normalized: string; entry: number; hit: EngineHit; weight: number };

/** `made`: the text that would ship. `open` makes an engine of it, and is timed. */
export type Candidate = { name: string; made: string; open: (made: string) => Engine | Promise<Engine> };

/** Candidates an engine is asked for. */
export const ASKED_FOR = 100;

/** @returns every name of every entry */
export function linesOf(index: SearchIndex): Line[] {
  const lines: Line[] = [];
  for (let entry = 0; entry < index.weights.length; entry++) {
    const title = entry < index.titleCount;
    const [own = '', ...others] = namesOf(index, entry);
    const hit: EngineHit = title
      ? { kind: 'title', name: own, netflixId: Number(index.file.titles.ids.slice(10 * entry, 10 * entry + 10)) }
      : { kind: 'person', name: own };
    for (const name of [own, ...others]) {
      const id = lines.length;
      lines.push({ id, normalized: normalizeForSearch(name), entry, hit, weight: index.weights[entry] ?? 0 });
    }
  }
  return lines;
}

/**
 * Whole names first, then what begins as typed, then the engine's own order, always against what is viewed more: engines
 * that know nothing of views would otherwise lose for that alone.
 * @param typed the query
 * @param found lines as the engine gives them, best first
 * @returns the hits, an entry once, best first
 */
export function inOrder(typed: string, found: readonly Line[]): EngineHit[] {
  const query = normalizeForSearch(typed);
  const scored = found.map((line, place) => ({
    line,
    score: line.weight - likeness(line.normalized, query) - place * 0.2,
  }));
  scored.sort((a, b) => b.score - a.score);
  return [...new Map(scored.map(({ line }) => [line.entry, line.hit])).values()];
}

function likeness(name: string, query: string): number {
  if (name === query) return 0;
  return name.startsWith(query) ? 16 : 20;
}
