/**
 * Search over every name of every title and person. The index is one folded text, a name a line, most
 * viewed first; a query's longest word is looked for with the engine's own `indexOf`, the rest is checked on that line.
 */
import { z } from 'zod';
import { fold } from './fold.ts';
import { NetflixId, TitleType, Year } from './schema.ts';

/** A title as a hit shows it. `sure` is false where the id is inferred. */
export const IndexedTitle = z.strictObject({
  kind: z.literal('title'),
  netflixId: NetflixId,
  name: z.string(),
  type: TitleType,
  year: Year.optional(),
  country: z.string().optional(),
  sure: z.boolean(),
});

/** A person as a hit shows it, with one or two of their titles to tell namesakes apart. */
export const IndexedPerson = z.strictObject({
  kind: z.literal('person'),
  key: z.string(),
  name: z.string(),
  titles: z.array(z.string()),
});

export const IndexEntry = z.discriminatedUnion('kind', [IndexedTitle, IndexedPerson]);
export type IndexEntry = z.infer<typeof IndexEntry>;

/** `search.json`: entries by rank; `lines` holds every folded name, `owners` the entry that each line belongs to. */
export type SearchFile = { entries: IndexEntry[]; lines: string; owners: number[] };

/** A hit: the entry, and the other name that matched where it was not the main one. */
export type SearchHit = IndexEntry & { matched?: string };

/** The index as it is searched. */
export type SearchIndex = SearchFile & { starts: Uint32Array };

/**
 * @param file the parsed `search.json`
 * @throws where it is not of its shape; entries are checked one by one only when they become hits
 */
export function openIndex(file: unknown): SearchIndex {
  const outer = z.object({ entries: z.array(z.unknown()), lines: z.string(), owners: z.array(z.number()) }).safeParse(file);
  if (!outer.success) throw new Error(`data/search.json: ${outer.error.message}`);
  const { lines, owners } = outer.data;
  const starts = new Uint32Array(owners.length + 1);
  let start = 0;
  for (let line = 0; line < owners.length; line++) {
    starts[line] = start;
    start = lines.indexOf('\n', start) + 1;
  }
  starts[owners.length] = lines.length;
  return { entries: outer.data.entries as IndexEntry[], lines, owners, starts };
}

/** How a name answers a query, best first. The numbers weigh against the logarithm of the rank. */
const MATCH = { whole: 0, wholeWithoutArticle: 0.5, beginning: 5, words: 8 } as const;

/** Lines looked at for one query: a single letter matches half the index, and the most viewed come first. */
const CANDIDATES = 4000;

/**
 * @param index an opened index
 * @param query what somebody typed
 * @param limit how many hits at most
 * @returns hits, best first; none for an empty query
 */
export function search(index: SearchIndex, query: string, limit = 12): SearchHit[] {
  const folded = fold(query);
  const words = folded.split(' ').filter((word) => word !== '');
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const best = new Map<number, { score: number; line: number }>();
  for (const line of linesWith(index, ` ${longest}`)) {
    const name = lineAt(index, line);
    const match = grade(name, folded, words);
    const owner = index.owners[line];
    if (match === undefined || owner === undefined) continue;
    const score = match + Math.log2(owner + 2);
    const before = best.get(owner);
    if (!before || score < before.score) best.set(owner, { score, line });
  }
  return [...best]
    .sort(([, a], [, b]) => a.score - b.score)
    .slice(0, limit)
    .map(([owner, { line }]) => toHit(index, owner, line));
}

/** Lines that hold a text, in order, at most `CANDIDATES`. */
function* linesWith(index: SearchIndex, text: string): Generator<number> {
  let at = index.lines.indexOf(text);
  let line = 0;
  for (let count = 0; at !== -1 && count < CANDIDATES; count++) {
    line = lineOf(index, at, line);
    yield line;
    at = index.lines.indexOf(text, index.starts[line + 1]);
  }
}

/** The line of a position, searched from a line that is not behind it. */
function lineOf({ starts }: SearchIndex, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}

/** A line without its leading space: the folded name. */
function lineAt({ lines, starts }: SearchIndex, line: number): string {
  return lines.slice((starts[line] ?? 0) + 1, (starts[line + 1] ?? lines.length) - 1);
}

function grade(name: string, query: string, words: readonly string[]): number | undefined {
  if (name === query) return MATCH.whole;
  if (name.replace(/^(the|a|an) /, '') === query.replace(/^(the|a|an) /, '')) return MATCH.wholeWithoutArticle;
  if (name.startsWith(query)) return MATCH.beginning;
  const padded = ` ${name}`;
  return words.every((word) => padded.includes(` ${word}`)) ? MATCH.words : undefined;
}

function toHit(index: SearchIndex, owner: number, line: number): SearchHit {
  const entry = IndexEntry.parse(index.entries[owner]);
  const matched = lineAt(index, line);
  return fold(entry.name) === matched ? entry : { ...entry, matched };
}
