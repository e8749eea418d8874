/** How the catalogue lies on disk: which file a line is in, and in which order, so that a change is a small diff. */

import { compareText } from '../names/compare-text.ts';
import { normalize } from '../names/normalize.ts';
import type { CataloguePerson, CatalogueTitle } from '../schema.ts';

/** No file grows over this; a letter that would is cut into s-1, s-2 … */
const MOST_BYTES = 1_000_000;

/** @returns the files of data/catalogue/titles: name and contents */
export function titleFiles(titles: readonly CatalogueTitle[]): Map<string, string> {
  return letterFiles(
    titles,
    (title) => title.name,
    (title) => String(title.netflixId).padStart(10, '0'),
  );
}

/** @returns the files of data/catalogue/people: name and contents */
export function personFiles(people: readonly CataloguePerson[]): Map<string, string> {
  return letterFiles(
    people,
    (person) => person.name,
    (person) => person.key,
  );
}

function letterFiles<Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  id: (row: Row) => string,
): Map<string, string> {
  const keyed = rows.map((row) => ({
    normalized: normalize(name(row)),
    id: id(row),
    line: `${JSON.stringify(row)}\n`,
  }));
  keyed.sort((a, b) => compareText(a.normalized, b.normalized) || compareText(a.id, b.id));
  const byLetter = Map.groupBy(keyed, ({ normalized }) => (/^[a-z]/.test(normalized) ? normalized.charAt(0) : '0'));
  const files = new Map<string, string>();
  for (const [letter, all] of [...byLetter].sort(([a], [b]) => compareText(a, b))) {
    const chunks = chunked(all.map(({ line }) => line));
    chunks.forEach((chunk, at) => {
      files.set(`${chunks.length === 1 ? letter : `${letter}-${at + 1}`}.jsonl`, chunk);
    });
  }
  return files;
}

/** As few files as hold the lines, of about the same size: a line more then seldom moves another. */
function chunked(lines: readonly string[]): string[] {
  const sizes = lines.map((line) => new TextEncoder().encode(line).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const share = total / Math.ceil(total / (MOST_BYTES * 0.9));
  const chunks: string[][] = [];
  let filled = 0;
  lines.forEach((line, at) => {
    const chunk = Math.min(Math.floor(filled / share), Math.ceil(total / share) - 1);
    const list = chunks[chunk] ?? [];
    list.push(line);
    chunks[chunk] = list;
    filled += sizes[at] ?? 0;
  });
  return chunks.filter((chunk) => chunk !== undefined).map((chunk) => chunk.join(''));
}
