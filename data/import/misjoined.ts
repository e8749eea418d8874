/**
 * Finds rows whose facts are another title's. Some listings give no Netflix ids: they were joined to an id by name,
 * and a new title that bears an old one's name got the old one's cast ("Monster" of 2023 that of 2003). Another
 * title's cast is the worst that notes can show, so in doubt all that the joined listings gave goes.
 */

import { nameKey } from '../names/name-key.ts';
import { normalize } from '../names/normalize.ts';
import { correctedRow, correctionOf } from './correct.ts';
import type { ReportEntry } from './report.ts';
import type { TitleRow } from './rows.ts';
import { isNewer, TAKEN_UNTIL } from './taken-until.ts';

/** From so many named parts on, the same parts played by the same people mean the same work. */
const TELLING_PARTS = 5;
const SAME_SHARE = 0.8;

/** The one listing with credits that gives Netflix's ids itself: its rows were not joined by name. */
const GIVES_IDS = 'kaggle-netflix-2020';

/** @returns the rows without what is another title's, and what was taken out and why */
export function withoutMisjoined(rows: readonly TitleRow[]): { rows: TitleRow[]; cleaned: ReportEntry[] } {
  const cleaned: ReportEntry[] = [];
  const borrowers = findBorrowers(rows);
  const mended = rows.flatMap((row) => {
    const correction = correctionOf(row.netflixId);
    const owner = borrowers.get(row.netflixId);
    const note = (rule: string, detail: string) =>
      cleaned.push({ rule, where: `${row.title} (${row.netflixId})`, detail });
    if (correction) note('found by hand, corrected', correction.why);
    if (correction?.goes) return [];
    if (tooNew(row)) note('title is newer than the listing its cast is from, dropped', castSample(row));
    else if (owner)
      note('the cast is that of another id of the same name, dropped', `${owner.netflixId}; ${castSample(row)}`);
    if (correction) return correctedRow(row, correction);
    return tooNew(row) ? withoutListings(row) : owner ? withoutListings(withoutPremiereOf(owner, row)) : row;
  });
  return { rows: mended, cleaned };
}

function tooNew(row: TitleRow): boolean {
  return row.sources.some((source) => isNewer(row, source));
}

/** For each id that has the cast of another title of its name, whose sources are better: that other row. */
function findBorrowers(rows: readonly TitleRow[]): Map<number, TitleRow> {
  const borrowers = new Map<number, TitleRow>();
  for (const namesakes of Map.groupBy(rows, (row) => normalize(row.title)).values()) {
    const [owner, ...others] = namesakes.filter((row) => parts(row).size >= TELLING_PARTS).sort(byBacking);
    if (owner === undefined) continue;
    for (const other of others) {
      if (!other.sources.includes(GIVES_IDS) && sameParts(owner, other)) borrowers.set(other.netflixId, owner);
    }
  }
  return borrowers;
}

function byBacking(a: TitleRow, b: TitleRow): number {
  const rank = (row: TitleRow) => `${row.sources.includes(GIVES_IDS) ? 0 : 1}${row.idConfidence}`;
  return rank(a) === rank(b) ? a.netflixId - b.netflixId : rank(a) < rank(b) ? -1 : 1;
}

function parts(row: TitleRow): Set<string> {
  return new Set(
    (row.cast ?? []).flatMap((line) => (line.character ? [`${nameKey(line.name)}|${line.character}`] : [])),
  );
}

function sameParts(a: TitleRow, b: TitleRow): boolean {
  const shared = parts(a).intersection(parts(b)).size;
  return shared >= SAME_SHARE * Math.min(parts(a).size, parts(b).size);
}

/** The row with what its id's own sources give; TMDB links an id with year and runtime of its own. */
function withoutListings(row: TitleRow): TitleRow {
  const sources = row.sources.filter((source) => !TAKEN_UNTIL.has(source));
  const bare = omit({ ...row, sources }, ['cast', 'directors', 'genres', 'countries', 'maturity']);
  return row.sources.some((source) => source.startsWith('tmdb-')) ? bare : omit(bare, ['year', 'runtime']);
}

/** A premiere that the owner of the cast has too was joined by the same name. */
function withoutPremiereOf(owner: TitleRow, row: TitleRow): TitleRow {
  if (row.premiere === undefined || row.premiere !== owner.premiere) return row;
  const sources = row.sources.filter((source) => !source.startsWith('wikipedia-'));
  return omit({ ...row, sources }, ['premiere']);
}

function omit(row: TitleRow, fields: readonly (keyof TitleRow)[]): TitleRow {
  const rest = { ...row };
  for (const field of fields) delete rest[field];
  return rest;
}

function castSample(row: TitleRow): string {
  return (row.cast ?? [])
    .slice(0, 2)
    .map((line) => `${line.name} as ${line.character ?? '?'}`)
    .join(', ');
}
